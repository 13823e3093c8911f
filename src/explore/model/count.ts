import type { Counting } from './counting.ts';
import { everywhere, mapGrid, ratioOf, sumsOf, valueAt, type Grid } from './grid.ts';

/** What a counting needs beside the numbers themselves. */
export interface CountingNeeds {
  /** The measure by which it divides: prices, trade with the world, people, GDP. */
  by?: Grid | undefined;
  /** The year whose prices count, or that is 100; for an index the first of the grid where absent. */
  base?: number | undefined;
}

/**
 * Numbers counted in one way. Whatever lacks what the counting needs is missing.
 *
 * @param grid all states of the region, since shares are of their sum
 * @param asGiven the counting in which the numbers stand: they stay as they are
 */
export function count(grid: Grid, counting: Counting, asGiven: Counting, { by, base }: CountingNeeds): Grid {
  if (counting === asGiven || counting === 'plain' || counting === 'current') return grid;
  if (counting === 'region-share') return sharesOfRegion(grid);
  if (counting === 'index') return indexed(grid, base ?? grid.years[0]);
  if (!by) return mapGrid(grid, () => null);
  if (counting === 'constant') return inPricesOf(grid, by, base);
  return ratioOf(grid, by, counting === 'per-head' ? 1e6 : 100);
}

/** Each value in percent of the sum of its year over all places that have one. */
export function sharesOfRegion(grid: Grid): Grid {
  const sums: Grid = { places: [everywhere], years: grid.years, values: [sumsOf(grid)] };
  return ratioOf(grid, sums, 100);
}

/** US$ of each year in US$ of one year. Missing where prices of either year are. */
export function inPricesOf(grid: Grid, prices: Grid, base: number | undefined): Grid {
  const wanted = base === undefined ? null : valueAt(prices, everywhere, base);
  return mapGrid(grid, (value, _, year) => {
    const own = valueAt(prices, everywhere, year);
    return wanted === null || own === null ? null : (value * wanted) / own;
  });
}

/** Each place's values with that of one year as 100; a place without one there, or with zero, has none. */
export const indexed = (grid: Grid, base: number | undefined): Grid =>
  mapGrid(grid, (value, place) => {
    const first = base === undefined ? null : valueAt(grid, place, base);
    return first === null ? null : (value / first) * 100;
  });
