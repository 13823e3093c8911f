import { describe, expect, test } from 'vitest';
import { madeUpReferences } from '../../../../scripts/bench/made-up-references.ts';
import {
  buildWordIndex,
  fromShard,
  fromSteps,
  lookUp,
  shardOf,
  toShards,
  toSteps,
} from '../../../../src/search/references/word-index.ts';
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

describe('steps', () => {
  test.each([[[]], [[0]], [[3, 7, 7, 2]]])('lead back to %j', (values) => {
    expect(fromSteps(toSteps(values))).toEqual(values);
  });
});

describe('the parts of an index', () => {
  const many = buildWordIndex(madeUpReferences(500).map(({ text }) => text));
  const parts = toShards(many);

  test('hold together just what the index holds', () => {
    const joined = new Map([...parts.values()].flatMap((part) => [...fromShard(part)]));
    expect(joined).toEqual(many);
  });

  test('survive being written to a file', () => {
    for (const part of parts.values()) {
      expect(fromShard(JSON.parse(JSON.stringify(part)) as typeof part)).toEqual(fromShard(part));
    }
  });

  test('hold words by their first letter, under names that any file system takes', () => {
    for (const [name, part] of parts) {
      expect(name).toMatch(/^[0-9a-f]+$/);
      for (const word of Object.keys(part)) expect(shardOf(word)).toBe(name);
    }
    expect(shardOf('灯塔')).toBe('706f');
  });

  test('find in one part what the whole index finds', () => {
    for (const typed of ['a', 'st', '19', '2018']) {
      const part = parts.get(shardOf(typed));
      expect(part && lookUp(fromShard(part), [typed])).toEqual(lookUp(many, [typed]));
    }
  });
});
