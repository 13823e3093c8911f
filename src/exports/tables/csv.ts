import type { Dataset } from '../../article/model/model.ts';
import { writeCsv } from '../../text/csv.ts';

/**
 * A table as comma-separated values. Units and sources stand in the data package, since a comment above the header
 * would break readers.
 */
export function toCsv({ fields, rows }: Pick<Dataset, 'fields' | 'rows'>): string {
  const names = fields.map(({ name }) => name);
  return writeCsv([names, ...rows.map((row) => names.map((name) => row[name] ?? null))]);
}
