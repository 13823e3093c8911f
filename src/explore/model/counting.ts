/**
 * How numbers are counted. `plain`: as they are, where that is neither money nor a share; `current`: in US$ of the year;
 * `constant`: in US$ of one year; `region-share`: as a share of what all states of the region have together;
 * `trade-share`: of all trade with the world of whoever reports; `per-head`; `of-gdp`; `index`: the first year is 100.
 */
export const countings = [
  'plain',
  'current',
  'constant',
  'region-share',
  'trade-share',
  'per-head',
  'of-gdp',
  'index',
] as const;

export type Counting = (typeof countings)[number];

/** The countings that need numbers of another measure. */
export const dividing = ['constant', 'trade-share', 'per-head', 'of-gdp'] as const satisfies Counting[];

/** A unit of what is counted; money is in millions. */
export type CountedUnit = 'usd-million' | 'usd' | 'percent' | 'count' | 'ordinal' | 'multiple' | 'index';

/** The unit of numbers that are counted in one way. */
export function countedUnit(unit: CountedUnit, counting: Counting): CountedUnit {
  switch (counting) {
    case 'region-share':
    case 'trade-share':
    case 'of-gdp':
      return 'percent';
    case 'per-head':
      return 'usd';
    case 'index':
      return 'index';
    default:
      return unit;
  }
}
