import type { Cell, DatasetField, Row } from '../../schemas/dataset.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { Locale } from '../../text/language.ts';
import type { Dataset } from '../model/model.ts';
import { writeDate } from '../figures/period.ts';
import { unitTexts, writeNumber } from '../figures/units.ts';

/** The rows of a table that are about one place. */
export interface PlaceTable {
  dataset: Dataset;
  /** The columns, without the one that names the place. */
  fields: DatasetField[];
  /** In the order of the table; at least one. */
  rows: Row[];
}

const placeField = ({ fields }: Dataset): DatasetField | undefined =>
  fields.find(({ values }) => values === 'places');

/** What each table records of a place, in the order of the tables. */
export function placeTables(datasets: readonly Dataset[], place: string): PlaceTable[] {
  return datasets.flatMap((dataset): PlaceTable[] => {
    const own = placeField(dataset);
    const rows = own ? dataset.rows.filter((row) => row[own.name] === place) : [];
    if (rows.length === 0) return [];
    return [{ dataset, fields: dataset.fields.filter((field) => field !== own), rows }];
  });
}

/** The tables by place that have no row for one: nothing is recorded there, which is not zero. */
export const tablesWithout = (datasets: readonly Dataset[], place: string): Dataset[] =>
  datasets.filter((dataset) => {
    const own = placeField(dataset);
    return own !== undefined && dataset.rows.every((row) => row[own.name] !== place);
  });

/** A column's title with the unit of its numbers: `Value (billion US$)`. */
export function columnTitle({ title, unit }: DatasetField, locale: Locale): string {
  if (unit === undefined || unit === 'count') return title[locale];
  return `${title[locale]} (${unitTexts(unit, locale).axis})`;
}

/** Whether a column holds amounts, which stand below one another. */
export const isAmount = ({ type }: DatasetField): boolean => type === 'number' || type === 'integer';

/** A cell in words: amounts in the language's digits, dates as precise as they are; null where nothing is recorded. */
export function writeCell({ type, unit, categories }: DatasetField, cell: Cell | undefined, locale: Locale) {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number')
    return writeNumber(cell, type === 'year' ? 'year' : (unit ?? 'count'), locale);
  const isDate = type === 'date' || type === 'yearmonth' || /^\d{4}-\d{2}(-\d{2})?$/.test(cell);
  return isDate ? writeDate(cell, locale) : (categories?.[cell]?.[locale] ?? cell);
}

/** Places in the order of their names in a language. */
export const byName = (places: readonly PlaceData[], locale: Locale): PlaceData[] =>
  places.toSorted((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
