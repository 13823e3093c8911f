/** What stands in a cell. */
export type CsvValue = string | number | null;

/**
 * What says that a file is UTF-8: spreadsheets take it for an older encoding without, and programs that read data take it
 * for a part of the first name. So it begins what a hand takes along, and not what programs fetch.
 */
export const byteOrderMark = '\uFEFF';

/**
 * Lines as comma-separated values by RFC 4180, the line of column names first; each is ended by CRLF. Numbers are written in full, and missing cells left empty.
 */
export const writeCsv = (lines: readonly (readonly CsvValue[])[]): string =>
  lines.map((line) => `${line.map(writeCell).join(',')}\r\n`).join('');

/**
 * Quoted only where it must be: around separators, line ends and quotes, which are doubled. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it, as OWASP advises.
 */
function writeCell(value: CsvValue): string {
  if (value === null || typeof value === 'number') return String(value ?? '');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
