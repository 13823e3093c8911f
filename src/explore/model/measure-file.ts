import type { CountedUnit } from './counting.ts';
import type { Grid, Value } from './grid.ts';

/** The numbers of one measure as the explorer fetches them: `/data/explore/<id>.json`. */
export interface MeasureFile extends Grid {
  id: string;
  /** The dataset of which they are columns, or sums or differences of columns. */
  dataset: string;
  /** Null where the values are categories. */
  unit: CountedUnit | null;
  /** The years over which the values are summed, or of which they are the mean; they stand in its last one. */
  period?: { from: number; to: number };
  /** The year of whose prices they are, or which is the base of what is counted by them. */
  base?: number;
  /** Where values are categories: what each number stands for, from 0. */
  categories?: readonly string[];
  /** The same numbers by part, such as sectors: a grid of the same places and years each. */
  parts?: readonly { id: string; values: readonly (readonly Value[])[] }[];
}
