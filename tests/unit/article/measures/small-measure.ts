import type { Dataset } from '../../../../src/article/model/model.ts';
import { measureSchema, type MeasureData } from '../../../../src/schemas/measure.ts';
import { both, smallDataset, smallPlaces } from '../small-dataset.ts';

/** Tolls that two lands take of ships, by land and year. */
export const tolls: Dataset = smallDataset({
  id: 'tolls',
  fields: [
    { name: 'place', type: 'string', title: both('Place'), values: 'places' },
    { name: 'year', type: 'year', title: both('Year') },
    { name: 'taken', type: 'number', title: both('Taken'), unit: 'usd-billion' },
    { name: 'paid', type: 'number', title: both('Paid'), unit: 'usd-billion' },
    { name: 'ships', type: 'integer', title: both('Ships'), unit: 'count' },
    { name: 'rank', type: 'integer', title: both('Rank'), unit: 'ordinal' },
    {
      name: 'flag',
      type: 'string',
      title: both('Flag'),
      categories: { red: both('Red'), blue: both('Blue') },
    },
  ],
  rows: [
    ['NOR', 1900, 1.1, 0.4, 10, 1, 'red'],
    ['NOR', 1902, 2.2, null, 20, 1, 'blue'],
    ['ISL', 1900, 0, 0.5, null, 2, 'blue'],
    ['ISL', 1902, 0.3, 0.1, 5, 2, null],
  ],
});

/** Prices by year alone. */
export const prices: Dataset = smallDataset({
  id: 'prices',
  key: ['year'],
  fields: [
    { name: 'year', type: 'year', title: both('Year') },
    { name: 'level', type: 'number', title: both('Level') },
  ],
  rows: [
    [1900, 50],
    [1902, 100],
  ],
});

/** A measure of tolls; what a test does not give is filled in. */
export const smallMeasure = (given: Partial<MeasureData> = {}): MeasureData =>
  measureSchema.parse({
    id: 'taken',
    topic: 'trade',
    label: both(given.id ?? 'Tolls'),
    description: both('What a land takes of ships.'),
    reporter: both('the lands'),
    dataset: 'tolls',
    columns: ['taken'],
    countings: ['current'],
    offered: { title: both('Tolls of {places}'), start: 'all-lands' },
    ...given,
  });

export const context = { datasets: [tolls, prices], places: smallPlaces };
