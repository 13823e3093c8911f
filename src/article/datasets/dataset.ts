import type { Cell, Range, Row, Where } from '../../schemas/dataset.ts';
import type { Dataset } from '../model/model.ts';
import { withoutNoise } from '../../text/without-noise.ts';

/** The file that holds a dataset, from the content folder. */
export const datasetFile = ({ id }: Pick<Dataset, 'id'>): string => `datasets/${id}.json`;

/** The table of the article's own numbers; it is derived, and stands beside the datasets. */
export const figuresId = 'figures';

/** The table of these numbers beside the datasets; it is derived too. */
export const numbersId = 'numbers';

/** Names that files beside those of the datasets have. */
export const reservedIds: readonly string[] = [figuresId, numbersId, 'datapackage'];

/** The rows in which every named column has the value, one of the values, or a value in the range. */
export const selectRows = (rows: readonly Row[], where: Where): Row[] =>
  rows.filter((row) => Object.entries(where).every(([name, wanted]) => matches(row[name] ?? null, wanted)));

function matches(value: Cell, wanted: Cell | Cell[] | Range): boolean {
  if (Array.isArray(wanted)) return wanted.includes(value);
  if (typeof wanted === 'object' && wanted !== null) return isWithin(value, wanted);
  return value === wanted;
}

/** A missing value, or one of another type than the bound, lies outside. */
const isWithin = (value: Cell, { from, to }: Range): boolean =>
  (from === undefined || compare(value, from) >= 0) && (to === undefined || compare(value, to) <= 0);

/**
 * Negative, zero or positive as the value lies before, at or after a bound; not a number where they do not compare.
 * Dates count as far as the bound is precise, so that `2022-02-04` lies at `2022-02`.
 */
function compare(value: Cell, bound: string | number): number {
  if (typeof value === 'number' && typeof bound === 'number') return value - bound;
  if (typeof value !== 'string' || typeof bound !== 'string') return Number.NaN;
  const start = value.slice(0, bound.length);
  return start < bound ? -1 : Number(start > bound);
}

/**
 * What columns add up to over rows, without the noise of binary fractions.
 * A missing cell adds nothing; where nothing at all is recorded, the sum is null and not zero.
 */
export function sumRows(rows: readonly Row[], columns: readonly string[]): number | null {
  const numbers = rows.flatMap((row) =>
    columns.map((name) => row[name]).filter((value) => typeof value === 'number'),
  );
  if (numbers.length === 0) return null;
  return withoutNoise(numbers.reduce((sum, value) => sum + value, 0));
}
