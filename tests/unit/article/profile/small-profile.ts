import type { z } from 'zod';
import { buildMeasures } from '../../../../src/article/measures/measure.ts';
import type { Dataset } from '../../../../src/article/model/model.ts';
import { profileSchema, type ProfileData } from '../../../../src/schemas/measure.ts';
import { context as tollsContext, smallMeasure } from '../measures/small-measure.ts';
import { both, smallDataset } from '../small-dataset.ts';

const place = { name: 'place', type: 'string' as const, title: both('Place'), values: 'places' as const };

/** Since when lands have a pact, and of which kind. */
export const pacts: Dataset = smallDataset({
  id: 'pacts',
  key: ['place', 'kind'],
  fields: [
    place,
    { name: 'since', type: 'year', title: both('Since') },
    { name: 'day', type: 'date', title: both('Day') },
    {
      name: 'kind',
      type: 'string',
      title: both('Kind'),
      categories: { loose: both('Loose pact'), close: both('Close pact'), feud: both('Feud') },
    },
    { name: 'signed', type: 'string', title: both('Signed') },
  ],
  rows: [
    ['NOR', 1912, '1912-05-04', 'close', '1911-10'],
    ['NOR', 1903, null, 'loose', null],
    ['ISL', 1905, null, 'feud', null],
  ],
});

/** Tolls by the goods on which they are taken. */
export const tollsByGood: Dataset = smallDataset({
  id: 'tolls-by-good',
  key: ['place', 'good'],
  fields: [
    place,
    {
      name: 'good',
      type: 'string',
      title: both('Good'),
      categories: { cod: both('Cod'), wood: both('Wood') },
    },
    { name: 'taken', type: 'number', title: both('Taken'), unit: 'usd-billion' },
  ],
  rows: [
    ['NOR', 'cod', 0.5],
    ['NOR', 'wood', 1.25],
  ],
});

const tollsOnce = smallDataset({
  id: 'tolls-once',
  key: ['place'],
  fields: [place, { name: 'taken', type: 'number', title: both('Taken'), unit: 'usd-billion' }],
  rows: [['NOR', 1.75]],
});

const datasets = [...tollsContext.datasets, pacts, tollsByGood, tollsOnce];
const { places } = tollsContext;

/** What a made-up profile is found in. */
export const context = {
  datasets,
  places,
  measures: buildMeasures(
    [
      smallMeasure({ countings: ['current', 'region-share', 'per-head'], by: { 'per-head': 'ships' } }),
      smallMeasure({ id: 'paid', columns: ['paid'] }),
      smallMeasure({ id: 'ships', columns: ['ships'], countings: ['plain'] }),
      smallMeasure({ id: 'rank', columns: ['rank'], countings: ['plain'] }),
      smallMeasure({
        id: 'by-good',
        dataset: 'tolls-once',
        period: { from: 1900, to: 1902 },
        parts: { dataset: 'tolls-by-good', column: 'good' },
      }),
    ],
    { datasets, places },
  ),
};

/** A profile of facts and pictures; what a schema fills in is filled in. */
export const smallProfile = (given: z.input<typeof profileSchema>): ProfileData => profileSchema.parse(given);

/** A date of the pacts. */
export const pact = (given: object = {}) => ({
  id: 'pact',
  label: both('Pact since'),
  dataset: 'pacts',
  date: ['day', 'since'],
  where: { kind: ['loose', 'close'] },
  none: both('No pact'),
  ...given,
});
