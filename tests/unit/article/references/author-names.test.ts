import { describe, expect, test } from 'vitest';
import { isMore, matchNames, namesAgree, saysMore } from '../../../../src/article/references/author-names.ts';
import type { CslName } from '../../../../src/schemas/reference.ts';

const okafor: CslName = { family: 'Okafor', given: 'Ada B.' };
const lind: CslName = { family: 'Lind', given: 'Jean-Paul' };
const avila: CslName = { family: 'Ávila', given: 'T.', 'non-dropping-particle': 'De' };
const board: CslName = { literal: 'The Board of Lamps (BOL)' };

const named = (names: string, ...authors: CslName[]): string[] =>
  matchNames(names, authors).named.map((author) => ('family' in author ? author.family : author.literal));
const strangers = (names: string, ...authors: CslName[]): string[] => matchNames(names, authors).strangers;

describe('an author is named', () => {
  test.each([
    ['by the family name', 'Okafor & Bright', okafor],
    ['in capitals', 'OKAFOR', okafor],
    ['with the given name on either side', 'Ada Okafor', okafor],
    ['without the accent', 'De Avila', avila],
    ['without the particle', 'Ávila', avila],
    ['by the first of two family names', 'Lind', { family: 'Lind Berg', given: 'A.' }],
    ['as an institution', 'Board of Lamps', board],
    ['by the acronym', 'BOL', board],
    ['by another spelling with the acronym', 'The Lamp Board (BOL)', board],
    ['with a straight apostrophe', "O'Neil", { family: 'O’Neil', given: 'C.' }],
  ] satisfies [string, string, CslName][])('%s', (_, names, author) => {
    expect(named(names, author)).toHaveLength(1);
    expect(strangers(names.replace('& Bright', ''), author)).toEqual([]);
  });

  test('not by a part of a word, nor by a particle alone', () => {
    expect(named('Okaforson', okafor)).toEqual([]);
    expect(named('De', avila)).toEqual([]);
    expect(named('Von', { family: 'Von Berg', given: 'A.' })).toEqual([]);
  });

  test('once, though another has the same name', () => {
    expect(named('Okafor', okafor, { family: 'Okafor', given: 'C.' })).toHaveLength(1);
    expect(named('Okafor & Okafor', okafor, { family: 'Okafor', given: 'C.' })).toHaveLength(2);
  });
});

describe('a stranger', () => {
  test('is a name that no author bears', () => {
    expect(strangers('Okafor & Cole', okafor)).toEqual(['Cole']);
  });

  test('is none of the given names, initials or particles of an author', () => {
    expect(strangers('A. Okafor', okafor)).toEqual([]);
    expect(strangers('B. Okafor', okafor)).toEqual([]);
    expect(strangers('Jeanpaul Lind', lind)).toEqual([]);
    expect(strangers('J.-P. Lind', lind)).toEqual([]);
    expect(strangers('de Ávila', avila)).toEqual([]);
  });

  test('is another given name, and that of an author who is not named', () => {
    expect(strangers('C. Okafor', okafor)).toEqual(['C.']);
    expect(strangers('Adam Okafor', okafor)).toEqual(['Adam']);
    expect(strangers('Jean Okafor', okafor, lind)).toEqual(['Jean']);
  });
});

describe('names agree', () => {
  const agree = (names: string, authors: CslName[], open = false): boolean =>
    namesAgree(matchNames(names, authors), authors, open);

  test('where all authors are named, or the first and that there are more', () => {
    expect(agree('Okafor & Lind', [okafor, lind])).toBe(true);
    expect(agree('Okafor et al.', [okafor, lind])).toBe(true);
    expect(agree('Okafor y otros', [okafor, lind])).toBe(true);
    expect(agree('Okafor et al.', [okafor], true)).toBe(true);
  });

  test('but not where one is missing, too many, or not the first', () => {
    expect(agree('Okafor', [okafor, lind])).toBe(false);
    expect(agree('Okafor & Lind & Cole', [okafor, lind])).toBe(false);
    expect(agree('Lind et al.', [okafor, lind])).toBe(false);
    expect(agree('Okafor et al.', [okafor])).toBe(false);
    expect(agree('Okafor', [okafor], true)).toBe(false);
    expect(agree('et al.', [okafor])).toBe(false);
  });
});

test('words say that there are more authors, and so does an author that is none', () => {
  expect(['Okafor et al.', 'Okafor, et al', 'Okafor and others', 'Okafor e outros'].map(saysMore)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['Okafor and Other', 'Metal'].map(saysMore)).toEqual([false, false]);
  expect(isMore({ literal: 'et al.' })).toBe(true);
  expect(isMore(board)).toBe(false);
  expect(isMore(okafor)).toBe(false);
});
