import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../../src/text/fold-words.ts';
import { plainWords } from '../../../../src/search/browser/numbers.ts';
import { noWords } from '../../../../src/search/browser/query-words.ts';
import { language } from './language.ts';

const plain = (text: string, words = language): string =>
  plainWords(foldedWords(text), text, words)
    .filter(({ isUnit }) => !isUnit)
    .map(({ word }) => word)
    .join(' ');

describe('the numbers of a text', () => {
  it.each([
    '449 billion',
    '$449bn',
    '$449 bn',
    '449bn',
    '449 b',
    'US$449 billion',
    'US$ 449 billion dollars',
    '449 mil millones',
    '449 mil millones de dólares',
    '$449 mil millones de dólares estadounidenses',
    '449 000 millones',
    '449\u00a0000\u00a0millones',
    '449\u202f000 millones',
    '449.000 millones',
    '449,000 million',
  ])('are written in one way: %j', (typed) => {
    expect(plain(typed)).toBe('449 billion');
  });

  it.each([
    ['1.7tn', '1.7 trillion'],
    ['1,7 billones', '1.7 trillion'],
    ['1.5m', '1.5 million'],
    ['1,5 millones', '1.5 million'],
    ['5,000', '5000'],
    ['5.000', '5000'],
    ['5 000', '5000'],
    ['5 mil', '5000'],
    ['260k', '260000'],
    ['51%', '51'],
    ['51 %', '51'],
    ['51 por ciento', '51'],
    ['69 percent', '69'],
    ['1 234 567', '1234567'],
  ])('are read as %j → %j', (typed, expected) => {
    expect(plain(typed)).toBe(expected);
  });

  it('leaves years and words alone', () => {
    for (const text of ['jiang 2018', '2018b', 'b2b', 'a million', '2018 100', 'g20'])
      expect(plain(text)).toBe(text);
  });

  it('stand as they are where no language says how they are written', () => {
    expect(plain('449bn and 5 mil', noWords)).toBe('449bn and 5 mil');
  });

  it('keep their places in the text', () => {
    const text = 'some 449 000 millones de dólares';
    const places = plainWords(foldedWords(text), text, language);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'some',
      '449 000',
      'millones',
      'de',
      'dólares',
    ]);
  });
});
