import type { Cell, DatasetData } from '../../schemas/dataset.ts';

/**
 * A table as comma-separated values by RFC 4180: a line of column names, then one line a row, each ended by CRLF.
 * Numbers are written in full and missing cells left empty; units and sources stand in the data package, since a
 * comment above the header would break readers.
 */
export function toCsv({ fields, rows }: Pick<DatasetData, 'fields' | 'rows'>): string {
  const names = fields.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? null))];
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

/** Quoted only where it must be: around separators, line ends and quotes, which are doubled. */
function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
