import { expect, test } from 'vitest';
import { groupBy } from '../../../src/text/group-by.ts';

test('puts items that share a key into one group, each in its order', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (n) => n % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
