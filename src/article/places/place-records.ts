import type { DatasetField, Row } from '../../schemas/dataset.ts';
import { inEachLocale, type Locale } from '../../text/language.ts';
import type { Dataset } from '../model/model.ts';
import { columnTitle, placeTables, writeCell, type PlaceTable } from './place-tables.ts';

/** More years of a table than stand on a place's page row by row. */
const many = 5;

/** A cell of a table that is about a place, in words. */
export interface PlaceRecord {
  /** What it is: its column, after what tells its row apart: "Energy", "Exports (million US$)". */
  what: string;
  /** The year of its row; null where there is none, or where the cell is that year. */
  when: string | null;
  /** Null where nothing is recorded, which is not zero. */
  value: string | null;
}

/** What one table records of a place. */
export interface PlaceRecords {
  dataset: Dataset;
  records: PlaceRecord[];
}

/** What tables record of a place: those of many years by the last value of each column, the others row by row. */
export const placeRecords = (datasets: readonly Dataset[], place: string, locale: Locale): PlaceRecords[] =>
  placeTables(datasets, place).flatMap((table) => {
    const records = isSeries(table)
      ? lastValues(table).map(({ field, row }) => writeRecord(table, field, row, locale))
      : table.rows.flatMap((row) =>
          valueFields(table).map((field) => writeRecord(table, field, row, locale)),
        );
    return records.length > 0 ? [{ dataset: table.dataset, records }] : [];
  });

/** The column of years that tells rows apart. */
const keyYear = ({ key, fields }: Dataset): DatasetField | undefined =>
  fields.find(({ name, type }) => type === 'year' && key.includes(name));

/** Whether each row of a table is one of many years of the place. */
const isSeries = ({ dataset, rows }: PlaceTable): boolean =>
  dataset.key.length === 2 && keyYear(dataset) !== undefined && rows.length > many;

/** The column that says for when a row holds: its first one of years, unless it has no other. */
function yearField({ dataset, fields }: PlaceTable): DatasetField | undefined {
  const year = fields.find(({ type }) => type === 'year');
  return fields.some((field) => field !== year && !dataset.key.includes(field.name)) ? year : undefined;
}

/** The columns that do not tell rows apart and are no year. */
const valueFields = (table: PlaceTable): DatasetField[] =>
  table.fields.filter((field) => field !== yearField(table) && !table.dataset.key.includes(field.name));

/** The last row in which each column has a value; none for a column that never has. */
function lastValues(table: PlaceTable): { field: DatasetField; row: Row }[] {
  const time = keyYear(table.dataset)?.name ?? '';
  const byYear = table.rows.toSorted((a, b) => Number(a[time]) - Number(b[time]));
  return valueFields(table).flatMap((field) => {
    const row = byYear.findLast((each) => (each[field.name] ?? null) !== null);
    return row ? [{ field, row }] : [];
  });
}

function writeRecord(table: PlaceTable, field: DatasetField, row: Row, locale: Locale): PlaceRecord {
  const year = yearField(table);
  const keys = table.fields.filter((each) => each !== year && table.dataset.key.includes(each.name));
  const own = keys.flatMap((each) => writeCell(each, row[each.name], locale) ?? []).join(', ');
  // One value a row needs no more than its unit beside what tells the row apart.
  const isAlone = own !== '' && valueFields(table).length === 1;
  const column = columnTitle(isAlone ? { ...field, title: inEachLocale(() => own) } : field, locale);
  return {
    what: isAlone || own === '' ? column : `${own}, ${column}`,
    when: year ? writeCell(year, row[year.name], locale) : null,
    value: writeCell(field, row[field.name], locale),
  };
}
