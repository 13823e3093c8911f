import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/text/fold.ts';
import { askedRanges, searchedWords } from '../../../../src/search/references/words.ts';

describe('fold', () => {
  test.each([
    ['Ávila', 'avila'],
    ['AVILA', 'avila'],
    ['A\u0301vila', 'avila'],
    ['Bárcena', 'barcena'],
    ['Łódź', 'lodz'],
    ['Weiß', 'weiss'],
    ['Ærø', 'aero'],
    ['ﬁnance', 'finance'],
    ['ÑANDÚ', 'nandu'],
  ])('makes %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('searchedWords', () => {
  test('cuts at all that is neither letter nor digit', () => {
    expect(searchedWords('De Ávila, M. E. (2022). Sea-lamps: Ada’s “light”, 40(01), 36–55.')).toEqual([
      'de',
      'avila',
      'm',
      'e',
      '2022',
      'sea',
      'lamps',
      'ada',
      's',
      'light',
      '40',
      '01',
      '36',
      '55',
    ]);
  });

  test('leaves addresses out', () => {
    expect(searchedWords('Lamps. https://doi.org/10.1234/abc-5 Retrieved')).toEqual(['lamps', 'retrieved']);
  });

  test.each([
    ['nothing', ''],
    ['signs alone', '<>"\'&;(){}*\u0000\u0007'],
    ['marks alone', '\u0301\u0301'],
    ['half a character', '\ud83d \udc00'],
    ['marks of direction', '\u202e\u200f\u2066'],
  ])('finds no word in %s', (_, text) => {
    expect(searchedWords(text)).toEqual([]);
  });

  test('takes words of any script', () => {
    expect(searchedWords('Маяк 灯塔 φάρος')).toEqual(['маяк', '灯塔', 'φαρος']);
  });

  test('reads markup as the words it is', () => {
    expect(searchedWords('<img src=x onerror="lamp">')).toEqual(['img', 'src', 'x', 'onerror', 'lamp']);
  });
});

describe('askedRanges', () => {
  const marked = (text: string, ...asked: string[]): string[] =>
    askedRanges(text, asked).map(({ start, end }) => text.slice(start, end));

  test('finds words by how they begin, and takes them whole', () => {
    expect(marked('Keepers kept the keep. Upkeep.', 'keep')).toEqual(['Keepers', 'keep']);
  });

  test('finds what is written with accents, and other characters of more than one unit before it', () => {
    expect(marked('😀 A\u0301vila & Łubin', 'avila', 'lub')).toEqual(['A\u0301vila', 'Łubin']);
  });

  test('leaves addresses alone', () => {
    expect(marked('Org. https://org.example/org Org', 'org')).toEqual(['Org', 'Org']);
  });

  test('finds nothing where nothing is asked for', () => {
    expect(marked('Keepers')).toEqual([]);
  });
});
