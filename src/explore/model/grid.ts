import { withoutNoise } from '../../text/without-noise.ts';

/** A number, or null where nothing is recorded: that is never zero. */
export type Value = number | null;

/** A number that the article itself states for a place and a year. */
export interface StatedValue {
  place: string;
  year: number;
  value: number;
  /** Id of the figure. */
  figure: string;
  /** Where its sentence stands, from the folder of the sections: `2-2-lamps/#p2s3`. */
  sentence: string;
  /** As printed: `$64 billion`. */
  printed: string;
}

/** Numbers by place and year. */
export interface Grid {
  /** The article's own numbers for the same; absent where it states none, or where the others are counted otherwise. */
  stated?: readonly StatedValue[];
  /** The article as it is cited in short, where it states any. */
  article?: string;
  /** Ids of places; `everywhere` alone where the numbers belong to no place. */
  places: readonly string[];
  /** In order. */
  years: readonly number[];
  /** A row for each place, with a value for each year. */
  values: readonly (readonly Value[])[];
}

/** Stands for the place of numbers that are the same for all, such as prices. */
export const everywhere = 'all';

/** The value at a place and in a year; null where the grid has neither. */
export function valueAt({ places, years, values }: Grid, place: string, year: number): Value {
  const row = values[places.indexOf(places[0] === everywhere ? everywhere : place)];
  return row?.[years.indexOf(year)] ?? null;
}

/** A grid of the same places and years with other values; what is computed from a missing one is missing. */
export const mapGrid = (
  { places, years, values }: Grid,
  change: (value: number, place: string, year: number) => Value,
): Grid => ({
  places,
  years,
  values: values.map((row, index) =>
    row.map((value, column) => {
      const [place, year] = [places[index], years[column]];
      if (value === null || place === undefined || year === undefined) return null;
      const changed = change(value, place, year);
      return changed === null || !Number.isFinite(changed) ? null : withoutNoise(changed);
    }),
  ),
});

/** Two grids in one: where one of the two is missing, so is what comes of them. */
const both = (first: Grid, second: Grid, merge: (a: number, b: number) => number): Grid =>
  mapGrid(first, (value, place, year) => {
    const other = valueAt(second, place, year);
    return other === null ? null : merge(value, other);
  });

/** Exports and imports together; missing where one of the two is. */
export const totalOf = (exports: Grid, imports: Grid): Grid => both(exports, imports, (a, b) => a + b);

/** Exports less imports: above zero where more is sold than bought. Missing where one of the two is. */
export const balanceOf = (exports: Grid, imports: Grid): Grid => both(exports, imports, (a, b) => a - b);

/** Each value by that of another grid at the same place and year; missing where that is zero or missing. */
export const ratioOf = (part: Grid, whole: Grid, times = 1): Grid =>
  both(part, whole, (a, b) => (a / b) * times);

/** In how many places each year has a value. */
export const reportedIn = ({ years, values }: Grid): number[] =>
  years.map((_, column) => values.filter((row) => (row[column] ?? null) !== null).length);

/** What each year's values add up to over all places; null where none has one. A missing value adds nothing. */
export const sumsOf = ({ years, values }: Grid): Value[] =>
  years.map((_, column) => {
    const numbers = values.flatMap((row) => row[column] ?? []);
    return numbers.length === 0 ? null : withoutNoise(numbers.reduce((sum, value) => sum + value, 0));
  });
