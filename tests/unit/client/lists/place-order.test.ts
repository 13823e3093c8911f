import { describe, expect, test } from 'vitest';
import { byColumn, type Direction } from '../../../../src/client/lists/place-order.ts';

const rows = [
  { name: 'Aland', keys: { ships: '900', since: '2018-06' } },
  { name: 'Bland', keys: { ships: '10000', since: '2018' } },
  { name: 'Cland', keys: {} },
  { name: 'Dland', keys: { ships: '900', since: '1993' } },
].map((row, index) => ({ ...row, index }));
const sorted = (column: string, direction: Direction) =>
  byColumn(rows, column, direction)
    .map(({ name }) => name[0])
    .join('');

describe('places stand', () => {
  test('by the size of numbers, alike ones by name, and those without last either way', () => {
    expect(sorted('ships', 'descending')).toBe('BADC');
    expect(sorted('ships', 'ascending')).toBe('ADBC');
  });

  test('by dates, a year before its months', () => {
    expect(sorted('since', 'ascending')).toBe('DBAC');
    expect(sorted('since', 'descending')).toBe('ABDC');
  });

  test('by name, in the order in which the page has them, or the other way round', () => {
    expect(sorted('name', 'ascending')).toBe('ABCD');
    expect(sorted('name', 'descending')).toBe('DCBA');
  });

  test('by name where no place has the column', () => {
    expect(sorted('lamps', 'descending')).toBe('ABCD');
  });
});
