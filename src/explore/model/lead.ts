import { valueAt, type Grid } from './grid.ts';

/** Since when the first of two is ahead of the second at a place. */
export interface Lead {
  place: string;
  /** The first year in which it was ahead; null where it never was. */
  first: number | null;
  /** The first year of the lead without a break that lasts to the last year with both; null where there is none then. */
  since: number | null;
}

/** Where, and since when, one grid is above another; years in which one of the two is missing are passed over. */
export const leadOf = (first: Grid, second: Grid): Lead[] =>
  first.places.map((place) => {
    const years = first.years.flatMap((year) => {
      const [own, other] = [valueAt(first, place, year), valueAt(second, place, year)];
      return own === null || other === null ? [] : [{ year, isAhead: own > other }];
    });
    const lastBehind = years.findLastIndex(({ isAhead }) => !isAhead);
    return {
      place,
      first: years.find(({ isAhead }) => isAhead)?.year ?? null,
      since: years[lastBehind + 1]?.year ?? null,
    };
  });
