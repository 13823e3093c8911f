import { describe, expect, test } from 'vitest';
import { countItems } from '../../../../src/article/language/enumeration.ts';
import { vocabularyOf, type Vocabulary } from '../../../../src/article/language/vocabulary.ts';

const count = (list: string, complete = true, lang = 'en'): number[] =>
  countItems(list, complete, vocabularyOf(lang) as Vocabulary);

describe('a list has as many items', () => {
  test.each([
    ['as its commas part', 'A, B, C, and D', [4]],
    ['without a last comma too', 'A, B, C and D', [4]],
    ['as two without a comma', 'A and B', [2]],
    ['or one more where an item may have an "and" of its own', 'A, B and C and D', [3, 4]],
    ['or some more', 'A and B, C and D, and E', [3, 4, 5]],
  ])('%s', (_, list, counts) => {
    expect(count(list)).toEqual(counts);
  });

  test('with items of up to eight words', () => {
    expect(count('one two three four five six seven eight, and nine')).toEqual([2]);
    expect(count('one two three four five six seven eight nine, and ten')).toEqual([]);
  });

  test('up to the clause behind it, where it need not end the words', () => {
    expect(count('A, B, and C, which are dear', false)).toEqual([3]);
    expect(count('A, B, and C, which are dear')).toEqual([]);
    expect(count('A, and B, and C', false)).toEqual([2, 3]);
    expect(count('A, and B, and C')).toEqual([3]);
  });

  test('in Spanish', () => {
    expect(count('A, B e I', true, 'es')).toEqual([3]);
  });
});

describe('no list', () => {
  test.each([
    ['without a conjunction', 'A, B, C'],
    ['of one', 'A'],
    ['that is a sample', 'for example A, B and C'],
    ['with semicolons', 'A; B and C'],
    ['with a clause at its beginning', 'it is A, B and C'],
    ['with an empty item', 'A, , and B'],
  ])('%s', (_, list) => {
    expect(count(list)).toEqual([]);
  });
});
