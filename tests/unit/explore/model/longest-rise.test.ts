import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestRise } from '../../../../src/explore/model/longest-rise.ts';

test.each([
  ['of a list in order all', [1, 2, 3], [1, 2, 3]],
  ['of one that goes to the end the others', [3, 0, 1, 2], [0, 1, 2]],
  ['of one that goes to the front the others', [1, 2, 3, 0], [1, 2, 3]],
  ['of a list turned round one', [3, 2, 1, 0], [3]],
  ['of none none', [], []],
])('the longest rise is %s', (_, numbers, rise) => {
  expect(longestRise(numbers)).toEqual(rise);
});

test('no other part of a list rises for longer', () => {
  const lists = fc.uniqueArray(fc.nat(), { maxLength: 8 });
  fc.assert(
    fc.property(lists, (numbers) => {
      const rises = (some: readonly number[]): boolean =>
        some.every((each, index) => index === 0 || each > (some[index - 1] ?? each));
      const found = longestRise(numbers);
      expect(rises(found)).toBe(true);
      const parts = Array.from({ length: 2 ** numbers.length }, (_, mask) =>
        numbers.filter((_, index) => (mask >> index) % 2 === 1),
      );
      expect(found.length).toBe(Math.max(...parts.filter(rises).map(({ length }) => length)));
    }),
  );
});
