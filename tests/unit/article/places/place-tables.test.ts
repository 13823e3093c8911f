import { describe, expect, test } from 'vitest';
import {
  byName,
  columnTitle,
  isAmount,
  placeTables,
  tablesWithout,
  writeCell,
} from '../../../../src/article/places/place-tables.ts';
import type { DatasetField } from '../../../../src/schemas/dataset.ts';
import { both, smallDataset, smallPlaces } from '../small-dataset.ts';

const ships = smallDataset();
const inNorway = smallDataset({ id: 'norway', rows: [{ place: 'NOR', year: 1900, steam: 1, sail: 1 }] });
const byYear = smallDataset({
  id: 'by-year',
  key: ['year'],
  fields: [{ name: 'year', type: 'year', title: both('Year') }],
  rows: [{ year: 1900 }],
});

describe('the rows of a place', () => {
  test('are all that a table has of it, in its order, without the column that names it', () => {
    const [table, ...others] = placeTables([ships], 'ISL');
    expect(others).toEqual([]);
    expect(table?.rows).toEqual(ships.rows.slice(2));
    expect(table?.fields.map(({ name }) => name)).toEqual(['year', 'steam', 'sail']);
  });

  test('come from tables by place only', () => {
    expect(placeTables([byYear, ships], 'NOR').map(({ dataset }) => dataset.id)).toEqual(['ships']);
  });

  test('are missing in tables that say nothing of it, which are told', () => {
    const all = [ships, inNorway, byYear];
    expect(placeTables(all, 'ISL').map(({ dataset }) => dataset.id)).toEqual(['ships']);
    expect(tablesWithout(all, 'ISL').map(({ id }) => id)).toEqual(['norway']);
    expect(tablesWithout(all, 'NOR')).toEqual([]);
  });
});

describe('a cell', () => {
  const field = (parts: Partial<DatasetField>): DatasetField => ({
    name: 'x',
    type: 'string',
    title: both('X'),
    ...parts,
  });

  test.each([
    ['an amount in the language’s digits', { type: 'number' }, 1234.5, '1,234.5'],
    ['a year in four digits', { type: 'year' }, 2021, '2021'],
    ['a date in words', { type: 'date' }, '2021-07-18', 'July 18, 2021'],
    ['a month in words, in a column of texts too', { type: 'string' }, '2023-08', 'August 2023'],
    ['a category by its name', { categories: { a: both('Alpha') } }, 'a', 'Alpha'],
    ['a text as it is', {}, 'Xinhua', 'Xinhua'],
    ['zero as zero', { type: 'number' }, 0, '0'],
  ] as const)('is written as %s', (_, parts, cell, text) => {
    expect(writeCell(field(parts as Partial<DatasetField>), cell, 'en')).toBe(text);
  });

  test('is null where nothing is recorded', () => {
    expect(writeCell(field({ type: 'number' }), null, 'en')).toBeNull();
  });

  test('has its unit in the title of its column', () => {
    expect(columnTitle(field({ unit: 'usd-million' }), 'es')).toBe('X (millones de US$)');
    expect(columnTitle(field({ unit: 'count' }), 'es')).toBe('X');
  });

  test('is an amount where it is a number but no year', () => {
    expect(isAmount(field({ type: 'integer' }))).toBe(true);
    expect(isAmount(field({ type: 'year' }))).toBe(false);
  });
});

test('places stand in the order of their names, which differs by language', () => {
  expect(byName(smallPlaces, 'en').map(({ id }) => id)).toEqual(['ISL', 'NOR']);
  const named = [
    { ...smallPlaces[0], id: 'XXX', name: { en: 'Germany', es: 'Alemania' } },
    { ...smallPlaces[1], id: 'YYY', name: { en: 'Belgium', es: 'Bélgica' } },
  ] as typeof smallPlaces;
  expect(byName(named, 'en').map(({ id }) => id)).toEqual(['YYY', 'XXX']);
  expect(byName(named, 'es').map(({ id }) => id)).toEqual(['XXX', 'YYY']);
  // Spanish has a letter after N.
  const letters = named.map((place, index) => ({ ...place, name: both(['Ñandú', 'Nzima'][index] ?? '') }));
  expect(byName(letters, 'en').map(({ id }) => id)).toEqual(['XXX', 'YYY']);
  expect(byName(letters, 'es').map(({ id }) => id)).toEqual(['YYY', 'XXX']);
});
