import { expect, test } from 'vitest';
import { placeRecords } from '../../../../src/article/places/place-records.ts';
import { both, smallDataset } from '../small-dataset.ts';

const years = (count: number) =>
  Array.from({ length: count }, (_, index) => ['NOR', 1900 + index, index, index < 4 ? index : null]);

const said = (table: Parameters<typeof smallDataset>[0]) =>
  placeRecords([smallDataset(table)], 'NOR', 'en').flatMap(({ records }) =>
    records.map(({ what, when, value }) => [what, when, value].join(' | ')),
  );

test('a table of many years gives the last value of each column that has one', () => {
  expect(said({ rows: years(8).reverse() })).toEqual(['Steamers | 1907 | 7', 'Sailers | 1903 | 3']);
});

test('a table of few years stands row by row, and what is not recorded stays so', () => {
  expect(said({ rows: years(5).slice(3) })).toEqual([
    'Steamers | 1903 | 3',
    'Sailers | 1903 | 3',
    'Steamers | 1904 | 4',
    'Sailers | 1904 | ',
  ]);
});

test('a row that something beside the place tells apart is called by that', () => {
  const fields = [
    { name: 'place', type: 'string' as const, title: both('Place'), values: 'places' as const },
    { name: 'rig', type: 'string' as const, title: both('Rig'), categories: { bark: both('Barks') } },
    { name: 'ships', type: 'number' as const, title: both('Ships'), unit: 'tonnes' as const },
  ];
  const rows = [['NOR', 'bark', 3]];
  expect(said({ key: ['place', 'rig'], fields, rows })).toEqual(['Barks (tonnes) |  | 3']);
});

test('a table whose one column is a year says that year', () => {
  const fields = [
    { name: 'place', type: 'string' as const, title: both('Place'), values: 'places' as const },
    { name: 'since', type: 'year' as const, title: both('Lit since') },
  ];
  expect(said({ key: ['place'], fields, rows: [['NOR', 1655]] })).toEqual(['Lit since |  | 1655']);
});

test('a column without any value gives none', () => {
  expect(said({ rows: years(8).map((row) => [...row.slice(0, 3), null]) })).toEqual(['Steamers | 1907 | 7']);
});
