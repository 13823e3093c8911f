import { holds, type Line } from './benchmark.ts';

const heads = ['page', 'measure', 'value', 'bar', 'holds', ''];

/** Columns of numbers, which stand at the right. */
const numeric = [2, 3];

/** Measurements as a table of plain text, one a line, with its bar and whether it holds. */
export function table(lines: readonly Line[]): string {
  const rows = [heads, ...lines.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          numeric.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(line: Line): string[] {
  const { page, measure, value, unit, bar, note = '' } = line;
  const isHeld = holds(line);
  return [
    page,
    measure,
    quantity(value, unit),
    bar === null ? '' : `≤ ${quantity(bar, unit)}`,
    isHeld === undefined ? '' : isHeld ? 'yes' : 'NO',
    note,
  ];
}

/** A value with its unit: whole milliseconds, tenths of a KB, hundredths of a ratio. */
export function quantity(value: number, unit: Line['unit']): string {
  switch (unit) {
    case 'ms':
      return `${Math.round(value)} ms`;
    case 'KB':
      return `${value.toFixed(1)} KB`;
    case '×':
      return `${value.toFixed(2)}×`;
    case '':
      return String(Math.round(value * 1000) / 1000);
  }
}
