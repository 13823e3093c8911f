import type { CsvValue } from '../../text/csv.ts';
import { isDated } from '../model/dated.ts';
import type { Chart, ChartView, Datum, Visible } from '../model/types.ts';
import type { ChartTexts } from '../model/words.ts';
import type { Table, TableCell } from './table-shape.ts';

/** A table as plain values, for files. */
export interface Records {
  names: string[];
  rows: CsvValue[][];
}

/**
 * The values of a table as they are, unrounded: text, number, or null where nothing stands. Each row is whole by itself:
 * beside the columns of the table it has the ISO code of its country, the time that all share, and its sources. A column
 * of a country has the code in its name.
 */
export function tableRecords(
  { sources }: Chart,
  { view, time }: Visible,
  { columns, rows }: Table,
  { table: heads, time: write }: ChartTexts,
): Records {
  const names = columns.map(({ id, label, isNumeric }) => {
    const name = isState(id.slice(0, 3)) && id[3] === '-' ? `${label}, ${id.slice(0, 3)}` : label;
    return isNumeric && view.unit.axis !== '' ? `${name} (${view.unit.axis})` : name;
  });
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  const hasCodes = rows.some((cells) => codeOf(cells) !== null);
  const isTimed = time !== null && !isDated(view);
  return {
    names: [...names, ...(hasCodes ? [heads.code] : []), ...(isTimed ? [heads.time] : []), heads.source],
    rows: rows.map((cells) => [
      ...cells.map((cell) => valueOf(view, cell)),
      ...(hasCodes ? [codeOf(cells)] : []),
      ...(isTimed ? [write(time)] : []),
      [...new Set(dataOf(cells).map(({ source }) => nameOf.get(source) ?? source))].join('; '),
    ]),
  };
}

/** The ISO 3166-1 alpha-3 code of a row, by which countries are called; null where it is about something else. */
const codeOf = (cells: readonly TableCell[]): string | null =>
  dataOf(cells).find(({ category }) => isState(category ?? ''))?.category ?? null;

const isState = (id: string): boolean => /^[A-Z]{3}$/.test(id);

const dataOf = (cells: readonly TableCell[]): Datum[] => cells.flatMap(({ plotted }) => plotted?.datum ?? []);

function valueOf(view: ChartView, { text, plotted }: TableCell): CsvValue {
  if (!plotted) return text === '' ? null : text;
  if (view.unit.values) return text;
  return isDated(view) ? (plotted.datum.time ?? plotted.value) : plotted.value;
}
