import { describe, expect, test } from 'vitest';
import { buildWordIndex, lookUp } from '../../../../src/search/references/word-index.ts';
import { searchedWords } from '../../../../src/search/references/words.ts';

const texts = [
  'Okafor 2011 Keepers of the light',
  'De Ávila et al. 2022 The light of 2011',
  'Lind 2011 Constructor and light-house keeping',
];
const index = buildWordIndex(texts);
const find = (typed: string): number[] | null => {
  const found = lookUp(index, searchedWords(typed));
  return found && [...found].sort();
};

describe('a lookup', () => {
  test.each([
    ['okafor', [0]],
    ['oka', [0]],
    ['KEEP', [0, 2]],
    ['avila', [1]],
    ['Ávila', [1]],
    ['keep light', [0, 2]],
    ['light keep', [0, 2]],
    ['okafor 2011', [0]],
    ['avila 2011', [1]],
    ['constructor', [2]],
    ['okafor avila', []],
    ['afor', []],
    ['light zzz', []],
  ])('of “%s” finds %j', (typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });

  test('of nothing leaves all', () => {
    expect(find('')).toBeNull();
    expect(find(' – ')).toBeNull();
  });
});
