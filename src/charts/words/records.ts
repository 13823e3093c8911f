import type { CsvValue } from '../../text/csv.ts';
import { isDated } from '../model/dated.ts';
import type { ChartView } from '../model/types.ts';
import type { Table, TableCell } from './table-shape.ts';

/** A table as plain values, for files. */
export interface Records {
  names: string[];
  rows: CsvValue[][];
}

/** The values of a table as they are, unrounded: text, number, or null where nothing stands. */
export const tableRecords = (view: ChartView, { columns, rows }: Table): Records => ({
  names: columns.map(({ label, isNumeric }) =>
    isNumeric && view.unit.axis !== '' ? `${label} (${view.unit.axis})` : label,
  ),
  rows: rows.map((cells) => cells.map((cell) => valueOf(view, cell))),
});

function valueOf(view: ChartView, { text, plotted }: TableCell): CsvValue {
  if (!plotted) return text === '' ? null : text;
  return isDated(view) ? (plotted.datum.time ?? plotted.value) : plotted.value;
}
