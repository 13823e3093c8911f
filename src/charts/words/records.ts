import type { Table, TableCell } from './table-shape.ts';
import { isDated } from '../model/dated.ts';
import type { ChartView } from '../model/types.ts';

/** A table as plain values, for files. */
export interface Records {
  names: string[];
  rows: (string | number | null)[][];
}

/** The values of a table as they are, unrounded: text, number, or null where nothing stands. */
export const tableRecords = (view: ChartView, { columns, rows }: Table): Records => ({
  names: columns.map(({ label, isNumeric }) =>
    isNumeric && view.unit.axis !== '' ? `${label} (${view.unit.axis})` : label,
  ),
  rows: rows.map((cells) => cells.map((cell) => valueOf(view, cell))),
});

function valueOf(view: ChartView, { text, plotted }: TableCell): string | number | null {
  if (!plotted) return text === '' ? null : text;
  return isDated(view) ? (plotted.datum.time ?? plotted.value) : plotted.value;
}

/** Records as CSV by RFC 4180: numbers in full, missing cells empty. */
export const writeCsv = ({ names, rows }: Records): string =>
  [names, ...rows].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');

/** Quoted where it must be. A text that a spreadsheet would run as a formula gets an apostrophe, as OWASP advises. */
function csvCell(value: string | number | null): string {
  if (value === null || typeof value === 'number') return String(value ?? '');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
