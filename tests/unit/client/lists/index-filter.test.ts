import { describe, expect, test } from 'vitest';
import { fits, fold, wordsOf } from '../../../../src/client/lists/index-filter.ts';

const finds = (query: string, names: string): boolean => fits(fold(query), wordsOf(names));

describe('what is typed', () => {
  test('finds names whatever their accents, capitals and marks', () => {
    expect(finds('barcena', 'Bárcena Ibarra, Alicia')).toBe(true);
    expect(finds('BÁRCENA', 'Barcena')).toBe(true);
    expect(finds('leaders meeting', 'Leaders’ Meeting')).toBe(true);
    expect(finds('leaders’ meeting', 'Leaders’ Meeting')).toBe(true);
    expect(finds('covid 19', 'COVID-19')).toBe(true);
    expect(finds('us', 'the U.S.')).toBe(true);
    expect(finds('U.S.', 'the U.S.')).toBe(true);
  });

  test('finds the beginnings of words, in any order', () => {
    expect(finds('ali bar', 'Bárcena Ibarra, Alicia')).toBe(true);
    expect(finds('xi', 'Mexico')).toBe(false);
    expect(finds('alicia smith', 'Bárcena Ibarra, Alicia')).toBe(false);
  });

  test('finds all where it is nothing, or nothing but marks', () => {
    expect(finds('', 'Lamp')).toBe(true);
    expect(finds(' … ', 'Lamp')).toBe(true);
  });

  test('is harmless whatever it is', () => {
    for (const query of ['<b>', '(.*', 'a'.repeat(10_000), '\u0000\u202e', '\ud800']) {
      expect(finds(query, 'Zinc')).toBe(fold(query) === '');
    }
  });
});
