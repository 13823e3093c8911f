import type { DatasetField, Row, RowSum } from '../../schemas/dataset.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import { selectRows, sumRows } from './dataset.ts';
import { withoutNoise } from '../../text/without-noise.ts';
import type { Dataset } from '../model/model.ts';
import { whereFaults } from './where-faults.ts';

/** The columns that a sum adds up; none where it counts rows. */
export const sumColumns = ({ field }: RowSum): string[] =>
  field === undefined ? [] : typeof field === 'string' ? [field] : field;

/** The dataset that a sum reads: the one it names, or its own; null where there is no such dataset. */
export const sumDataset = (
  datasets: readonly Dataset[],
  own: Dataset,
  { dataset }: RowSum,
): Dataset | null => (dataset === undefined ? own : (datasets.find(({ id }) => id === dataset) ?? null));

/** A sum over those of the rows that it asks for; null where none of them has a number. */
export function sumValue(rows: readonly Row[], sum: RowSum): number | null {
  const chosen = selectRows(rows, sum.where);
  if (sum.field === undefined) return countRows(chosen, sum.distinct);
  const total = sumRows(chosen, sumColumns(sum));
  return total === null ? null : withoutNoise(total / sum.per);
}

const countRows = (rows: readonly Row[], distinct: string | undefined): number =>
  distinct === undefined ? rows.length : new Set(rows.map((row) => row[distinct])).size;

/**
 * The unit of a sum: that of its columns, `count` where it counts rows.
 * Null where its columns have none, or not the same, or where `per` makes a unit that has no name.
 */
export function sumUnit({ fields }: Dataset, sum: RowSum): NonNullable<DatasetField['unit']> | null {
  if (sum.field === undefined) return 'count';
  const found = sumColumns(sum).map((name) => fields.find((field) => field.name === name)?.unit);
  const unit = found[0];
  if (unit === undefined || found.some((other) => other !== unit)) return null;
  if (sum.per === 1) return unit;
  return unit === 'usd-million' && sum.per === 1000 ? 'usd-billion' : null;
}

/** What a sum names that does not exist: a dataset, a column (that by which it is grouped included), or values. */
export function sumProblems(
  datasets: readonly Dataset[],
  own: Dataset,
  sum: RowSum,
  by?: string,
): Pick<ContentProblem, 'found' | 'expected'>[] {
  const dataset = sumDataset(datasets, own, sum);
  if (!dataset) {
    const expected = `one of ${datasets.map(({ id }) => id).join(', ')}`;
    return [{ found: `the dataset "${sum.dataset}", which does not exist`, expected }];
  }
  const columns = dataset.fields.map(({ name }) => name);
  const optional = [sum.distinct, by].filter((name) => name !== undefined);
  const named = [...sumColumns(sum), ...Object.keys(sum.where), ...optional];
  const unknown = named
    .filter((name) => !columns.includes(name))
    .map((name) => ({
      found: `the column "${name}", which ${dataset.id} does not have`,
      expected: `one of ${columns.join(', ')}`,
    }));
  return unknown.length > 0 ? unknown : whereFaults(dataset, sum.where);
}
