import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/exports/tables/csv.ts';
import type { Cell } from '../../../../src/schemas/dataset.ts';
import { both, smallDataset } from '../../article/small-dataset.ts';

const lineOf = (...cells: Cell[]): string => {
  const fields = cells.map((_, index) => ({ name: `c${index}`, type: 'string' as const, title: both('C') }));
  const row = Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell]));
  return toCsv({ fields, rows: [row] })
    .split('\r\n')
    .slice(1)
    .join('\r\n');
};

describe('toCsv', () => {
  it('writes a header and a line a row, each ended by CRLF', () => {
    const [header, ...lines] = toCsv(smallDataset()).split('\r\n');
    expect(header).toBe('place,year,steam,sail');
    expect(lines).toEqual(['NOR,1900,10,0.1', 'NOR,1901,20,0.2', 'ISL,1900,5,', 'ISL,1901,,', '']);
  });

  it('leaves missing cells empty and keeps zeros', () => {
    expect(lineOf(null, 0, 'a', null)).toBe(',0,a,\r\n');
  });

  it('writes numbers in full', () => {
    expect(lineOf(108993.2, 0.813, -0.5, 1700)).toBe('108993.2,0.813,-0.5,1700\r\n');
  });

  it('quotes only what needs it, and doubles quotes', () => {
    expect(lineOf('plain text', 'a, b', 'say "so"', 'two\nlines')).toBe(
      'plain text,"a, b","say ""so""","two\nlines"\r\n',
    );
  });

  it('keeps spreadsheets from running a text, but leaves negative numbers alone', () => {
    expect(lineOf('=1+1', '+49', '-x', '@sum', -3)).toBe("'=1+1,'+49,'-x,'@sum,-3\r\n");
    expect(lineOf('=A1,"B"')).toBe('"\'=A1,""B"""\r\n');
  });
});
