import fc from 'fast-check';
import type { Grid, Value } from '../../../../src/explore/model/grid.ts';

/** So many grids of the same places and years with any amounts from zero on, some of them missing. */
export function gridsOf<Count extends 1 | 2>(
  count: Count,
  amount: fc.Arbitrary<Value> = fc.option(fc.double({ min: 0.001, max: 1e6, noNaN: true })),
): fc.Arbitrary<Count extends 1 ? [Grid] : [Grid, Grid]> {
  const size = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }));
  return size.chain(([places, years]) => {
    const row = fc.array(amount, { minLength: years, maxLength: years });
    const grid = fc.array(row, { minLength: places, maxLength: places }).map((values): Grid => ({
      places: values.map((_, index) => `P${index}`),
      years: Array.from({ length: years }, (_, index) => 2001 + index),
      values,
    }));
    return fc.tuple(...Array.from({ length: count }, () => grid));
  }) as fc.Arbitrary<Count extends 1 ? [Grid] : [Grid, Grid]>;
}
