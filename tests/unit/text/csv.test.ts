import { expect, test } from 'vitest';
import { writeCsv, type CsvValue } from '../../../src/text/csv.ts';

const textOf = (...lines: CsvValue[][]): string => writeCsv(lines);
const lineOf = (...cells: CsvValue[]): string => textOf(cells);

test('begins with the first name, which programs would not know behind a byte order mark', () => {
  expect(textOf(['país'], ['Perú'])).toBe('país\r\nPerú\r\n');
});

test('ends every line by CRLF', () => {
  expect(textOf(['place', 'year'], ['NOR', 1900], [])).toBe('place,year\r\nNOR,1900\r\n\r\n');
});

test('leaves missing cells empty and keeps zeros', () => {
  expect(lineOf(null, 0, 'a', null)).toBe(',0,a,\r\n');
});

test('writes numbers in full', () => {
  expect(lineOf(108993.2, 0.813, -0.5, 1700)).toBe('108993.2,0.813,-0.5,1700\r\n');
});

test('quotes only what needs it, and doubles quotes', () => {
  expect(lineOf('plain text', 'a, b', 'say "so"', 'two\nlines')).toBe(
    'plain text,"a, b","say ""so""","two\nlines"\r\n',
  );
});

test('keeps spreadsheets from running a text, but leaves negative numbers alone', () => {
  expect(lineOf('=1+1', '+49', '-x', '@sum', -3)).toBe("'=1+1,'+49,'-x,'@sum,-3\r\n");
  expect(lineOf('=A1,"B"')).toBe('"\'=A1,""B"""\r\n');
});
