import type { Cell, Range, Row, Where } from '../../schemas/dataset.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import type { Dataset } from '../model/model.ts';
import { selectRows } from './dataset.ts';

/** What a query asks for and what it should ask for. */
export type WhereFault = Pick<ContentProblem, 'found' | 'expected'>;

/**
 * What a `where` asks for that no row has: each value that it lists must find one, and the ends of a range must lie
 * within the column. A value that finds none would be missing from a drawing or a sum without a word.
 *
 * @param where its columns all exist
 */
export const whereFaults = (dataset: Dataset, where: Where): WhereFault[] =>
  Object.entries(where).flatMap(([name, wanted]) => {
    const { [name]: _, ...others } = where;
    const rows = selectRows(dataset.rows, others);
    if (Array.isArray(wanted)) return listFaults(dataset, rows, name, wanted);
    if (typeof wanted === 'object' && wanted !== null) return rangeFaults(dataset, name, wanted);
    return rows.some((row) => (row[name] ?? null) === wanted) ? [] : [unfound(dataset, name, [wanted])];
  });

const unfound = ({ id }: Dataset, name: string, values: readonly Cell[]): WhereFault => ({
  found: `${name} ${values.map((value) => JSON.stringify(value)).join(', ')}, which no row of ${id} has there`,
  expected: 'a "where" of which each value finds a row',
});

function listFaults(
  dataset: Dataset,
  rows: readonly Row[],
  name: string,
  wanted: readonly Cell[],
): WhereFault[] {
  if (wanted.length === 0) return [{ found: `${name} with no values`, expected: 'one at least' }];
  const twice = wanted.filter((value, index) => wanted.indexOf(value) < index);
  if (twice.length > 0) return [{ found: `${name} with ${twice.join(', ')} twice`, expected: 'each once' }];
  const known = new Set(rows.map((row) => row[name] ?? null));
  const missing = wanted.filter((value) => !known.has(value));
  return missing.length > 0 ? [unfound(dataset, name, missing)] : [];
}

function rangeFaults({ id, rows }: Dataset, name: string, { from, to }: Range): WhereFault[] {
  const written = `${name} from ${from ?? '…'} to ${to ?? '…'}`;
  if (from === undefined && to === undefined) return [{ found: written, expected: 'one end at least' }];
  if (from !== undefined && to !== undefined && (typeof from !== typeof to || from > to)) {
    return [{ found: written, expected: 'a start that is not after its end' }];
  }
  const values = rows.flatMap((row) => row[name] ?? []).toSorted((a, b) => (a < b ? -1 : 1));
  const [first, last] = [values[0], values.at(-1)];
  const isWithin = (bound: string | number): boolean =>
    first !== undefined &&
    last !== undefined &&
    typeof bound === typeof first &&
    (typeof bound === 'string'
      ? bound >= String(first).slice(0, bound.length) && bound <= String(last).slice(0, bound.length)
      : bound >= Number(first) && bound <= Number(last));
  const outside = [from, to].filter((bound) => bound !== undefined && !isWithin(bound));
  if (outside.length === 0) return [];
  const expected = `ends within the column: ${first ?? 'nothing'} to ${last ?? 'nothing'}`;
  return [{ found: `${written}; ${id} has no ${outside.join(', ')}`, expected }];
}
