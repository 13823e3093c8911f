import fc from 'fast-check';
import { measureOf, type Catalogue } from '../../../src/explore/catalogue.ts';
import { forms } from '../../../src/explore/form.ts';
import type { Grid } from '../../../src/explore/model/grid.ts';
import { inOrder } from '../../../src/explore/state.ts';
import type { ExploreWords } from '../../../src/explore/words.ts';
import { charts } from '../../../src/strings/en/charts.ts';
import { quantities } from '../../../src/strings/en/quantities.ts';

/** Made-up states that sell lamps. */
const measure = {
  label: 'Lamps sold',
  title: 'Lamps sold to {places}',
  reporter: 'the island',
  about: 'All lamps.',
  unit: 'usd-million',
  countings: ['current', 'constant', 'region-share', 'index'],
  by: { constant: 'prices' },
  base: 2021,
  years: { from: 2018, to: 2021 },
  start: 'north',
  source: 'Harbour office',
  vintage: 2022,
  table: '/data/#lamps',
} as const;

export const catalogue: Catalogue = {
  measures: [
    { ...measure, id: 'lamps' },
    {
      ...measure,
      id: 'oil',
      title: 'Oil of {places}',
      countings: ['current'],
      years: { from: 2020, to: 2020 },
      start: 'all',
    },
  ],
  groups: [
    { id: 'north', label: 'The north', inTitle: 'the north', places: ['NOR', 'ISL'] },
    { id: 'all', label: 'All', inTitle: null, places: ['ISL', 'NOR', 'PER', 'CHL', 'BRA', 'MEX', 'CUB'] },
  ],
  places: {
    BRA: 'Brazil',
    CHL: 'Chile',
    CUB: 'Cuba',
    ISL: 'Iceland',
    MEX: 'Mexico',
    NOR: 'Norway',
    PER: 'Peru',
  },
  map: null,
};

export const words: ExploreWords = { ...charts.explore.words, units: quantities.units };

/** Values by state and year; Cuba reports nothing. */
export const lamps: Grid = {
  places: Object.keys(catalogue.places),
  years: [2018, 2019, 2020, 2021],
  values: Object.keys(catalogue.places).map((id, index) =>
    [1, 2, 3, 4].map((step) => (id === 'CUB' ? null : 1000 * (index + 1) * step)),
  ),
};

/** Any state that a reader can ask for. */
export const states = fc.constantFrom('lamps', 'oil').chain((id) => {
  const { countings, years } = measureOf(catalogue, id);
  const year = fc.integer({ min: years.from, max: years.to });
  return fc.record({
    measure: fc.constant(id),
    counting: fc.constantFrom(...countings),
    places: fc.subarray(Object.keys(catalogue.places)).map((some) => inOrder(catalogue, some)),
    from: year,
    to: year,
    form: fc.constantFrom(...forms),
    tab: fc.constantFrom('chart' as const, 'table' as const),
    highlight: fc.constantFrom(null, 'NOR', 'PER'),
  });
});
