import { expect, test } from 'vitest';
import { placeData } from '../../../../src/article/places/place-series.ts';
import { smallDataset } from '../small-dataset.ts';

const years = (count: number) =>
  Array.from({ length: count }, (_, index) => ['NOR', 1900 + index, index, index < 4 ? index : null]);

test('a table of many years gives the last value of each column that has one', () => {
  const { tables, last } = placeData([smallDataset({ rows: years(8).reverse() })], 'NOR');
  expect(tables).toEqual([]);
  expect(last.map(({ field, year, value }) => [field.name, year, value])).toEqual([
    ['steam', 1907, 7],
    ['sail', 1903, 3],
  ]);
});

test('a table of few years, or of years that tell no rows apart, stands row by row', () => {
  for (const table of [
    smallDataset({ rows: years(5) }),
    smallDataset({ key: ['place', 'steam'], rows: years(8) }),
  ]) {
    const { tables, last } = placeData([table], 'NOR');
    expect(tables.map(({ rows }) => rows.length)).toEqual([table.rows.length]);
    expect(last).toEqual([]);
  }
});

test('a column without any value gives none', () => {
  const rows = years(8).map((row) => [...row.slice(0, 3), null]);
  expect(placeData([smallDataset({ rows })], 'NOR').last.map(({ field }) => field.name)).toEqual(['steam']);
});
