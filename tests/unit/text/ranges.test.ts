import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRanges, type Range } from '../../../src/text/ranges.ts';

const ranges = fc.array(
  fc
    .record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) })
    .map(({ start, length }) => ({ start, end: start + length })),
);

/** The characters that stretches cover. */
const covered = (some: readonly Range[]): Set<number> =>
  new Set(some.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));

describe('merged stretches', () => {
  test('cover what the stretches cover', () => {
    fc.assert(
      fc.property(ranges, (some) => {
        expect(covered(mergeRanges(some))).toEqual(covered(some));
      }),
    );
  });

  test('stand in order, and apart', () => {
    fc.assert(
      fc.property(ranges, (some) => {
        const merged = mergeRanges(some);
        return merged.every(({ start }, index) => start > (merged[index - 1]?.end ?? -1));
      }),
    );
  });

  test('leave what they are made of as it was', () => {
    const some = [
      { start: 4, end: 9 },
      { start: 1, end: 5 },
    ];
    expect(mergeRanges(some)).toEqual([{ start: 1, end: 9 }]);
    expect(some[0]).toEqual({ start: 4, end: 9 });
  });
});
