import type { Cell, DatasetField, Row } from '../../schemas/dataset.ts';
import type { Dataset } from '../model/model.ts';
import { placeTables, type PlaceTable } from './place-tables.ts';

/** More years of a table than stand on a place's page row by row. */
const many = 5;

/** The last value that a table of many years records of a place, in one of its columns. */
export interface LastValue {
  dataset: Dataset;
  field: DatasetField;
  year: Cell;
  value: Cell;
}

const yearOf = ({ key, fields }: Dataset): DatasetField | undefined =>
  fields.find(({ name, type }) => type === 'year' && key.includes(name));

/** Whether each row of a table is one of many years of the place. */
const isSeries = ({ dataset, rows }: PlaceTable): boolean =>
  dataset.key.length === 2 && yearOf(dataset) !== undefined && rows.length > many;

/** What tables record of a place: those of many years by the last value of each column, the others row by row. */
export function placeData(datasets: readonly Dataset[], place: string) {
  const tables = placeTables(datasets, place);
  return {
    tables: tables.filter((table) => !isSeries(table)),
    last: tables.filter(isSeries).flatMap(lastValues),
  };
}

function lastValues({ dataset, fields, rows }: PlaceTable): LastValue[] {
  const time = yearOf(dataset)?.name ?? '';
  const byYear = rows.toSorted((a, b) => Number(a[time]) - Number(b[time]));
  return fields
    .filter(({ name }) => name !== time)
    .flatMap((field) => {
      const isKnown = (row: Row): boolean => (row[field.name] ?? null) !== null;
      const row = byYear.findLast(isKnown);
      return row ? [{ dataset, field, year: row[time] ?? null, value: row[field.name] ?? null }] : [];
    });
}
