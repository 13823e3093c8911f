import type { DatasetField, Row } from '../../schemas/dataset.ts';
import type { Dataset } from '../model/model.ts';
import type { Report } from './report.ts';

/** A dataset by its id; null, and a problem, where there is none. */
export function findDataset(id: string, datasets: readonly Dataset[], report: Report): Dataset | null {
  const found = datasets.find((dataset) => dataset.id === id);
  if (found) return found;
  report(
    `the dataset "${id}", which does not exist`,
    `one of ${datasets.map((dataset) => dataset.id).join(', ')}`,
  );
  return null;
}

/** A column by its name; null, and a problem, where there is none. */
export function findColumn(name: string, { id, fields }: Dataset, report: Report): DatasetField | null {
  const found = fields.find((field) => field.name === name);
  if (found) return found;
  report(
    `the column "${name}", which ${id} does not have`,
    `one of ${fields.map((field) => field.name).join(', ')}`,
  );
  return null;
}

/** The text of a cell; null where nothing is recorded, or no column is asked for. */
export const cellText = (row: Row, name: string | undefined): string | null =>
  name === undefined || (row[name] ?? null) === null ? null : String(row[name]);
