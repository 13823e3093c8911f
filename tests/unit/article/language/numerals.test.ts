import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../../../src/article/language/numerals.ts';

const found = (text: string, lang = 'en'): string[] => findNumerals(text, lang).map((each) => each.text);

describe('findNumerals', () => {
  it('finds numbers in digits and words, those that stand together as one', () => {
    expect(
      found('It grew by 47% to $1.7 trillion, in twenty-five ports and hundreds of millions of tons.'),
    ).toEqual(['47', '1.7 trillion', 'twenty-five', 'hundreds of millions']);
  });

  it('finds places in an order', () => {
    expect(found('It was the second port, and the 3rd by weight.')).toEqual(['second', '3rd']);
  });

  it('finds no dates', () => {
    expect(found('On July 18, 2014, from 2005 to 2021, in the 1980s and the 16th century.')).toEqual([]);
    expect(found('Em 18 de julho de 2014, em maio de 2021.', 'pt')).toEqual([]);
  });

  it('finds no parts of names', () => {
    expect(found('COVID-19 and the G20, the Fifth Summit and the Third World.')).toEqual([]);
  });

  it('finds a capitalised number at the beginning of a sentence', () => {
    expect(found('Four Chinese ports grew. Seven Dutch ones did not.')).toEqual(['Four', 'Seven']);
  });

  it('finds no words for one, which mean it seldom', () => {
    expect(found('One of the largest ports was the first one.')).toEqual([]);
  });

  it('finds digits alone in a language without a table', () => {
    expect(found('Kolme satamaa ja 47 laivaa.', 'fi')).toEqual(['47']);
  });
});
