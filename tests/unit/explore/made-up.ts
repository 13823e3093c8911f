import fc from 'fast-check';
import { makeTexts } from '../../../src/charts/words/texts.ts';
import { measureOf, type Catalogue } from '../../../src/explore/catalogue.ts';
import { explored, type Explored, type ExploreLanguage } from '../../../src/explore/explored.ts';
import { fitting } from '../../../src/explore/fit.ts';
import { forms } from '../../../src/explore/form.ts';
import { lateForm } from '../../../src/explore/forms/late.ts';
import { count } from '../../../src/explore/model/count.ts';
import type { Counting } from '../../../src/explore/model/counting.ts';
import type { Grid } from '../../../src/explore/model/grid.ts';
import { needsOf } from '../../../src/explore/needs.ts';
import { inOrder, type ExploreState } from '../../../src/explore/state.ts';
import type { ExploreWords } from '../../../src/explore/words.ts';
import { strings } from '../../../src/strings/index.ts';
import { charts } from '../../../src/strings/en/charts.ts';
import { quantities } from '../../../src/strings/en/quantities.ts';
import type { Locale } from '../../../src/text/language.ts';

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

const { map } = {
  map: {
    width: 100,
    height: 60,
    shapes: ['BRA', 'CHL', 'CUB', 'ISL', 'MEX', 'NOR', 'PER'].map((id, index) => ({
      id,
      path: `M${index * 14},0h12v20h-12Z`,
      x: index * 14 + 6,
      y: 10,
      small: id === 'ISL',
    })),
  },
};

export const catalogue: Catalogue = {
  measures: [
    {
      ...measure,
      id: 'lamps',
      mirror: { measure: 'bought', title: 'Lamps of {places}, as both sides report them' },
    },
    {
      ...measure,
      id: 'oil',
      title: 'Oil of {places}',
      reporter: 'the mainland',
      countings: ['current'],
      years: { from: 2020, to: 2020 },
      start: 'all',
    },
    {
      ...measure,
      id: 'wells',
      label: 'Wells',
      title: 'Wells of {places}',
      countings: ['current'],
      years: { from: 2021, to: 2021 },
      period: { from: 2009, to: 2021 },
      start: 'all',
    },
    {
      ...measure,
      id: 'bought',
      label: 'Lamps bought',
      title: 'Lamps bought by {places}',
      reporter: 'the buyers',
      source: 'Toll books',
      countings: ['current', 'index'],
      mirror: { measure: 'lamps', title: 'Lamps of {places}, as both sides report them' },
    },
    {
      ...measure,
      id: 'rank',
      label: 'Rank',
      title: 'Rank of {places}',
      unit: 'ordinal',
      countings: ['plain'],
    },
    {
      ...measure,
      id: 'flag',
      label: 'Flag',
      title: 'Flag of {places}',
      unit: 'count',
      countings: ['plain'],
      categories: ['Red', 'Blue'],
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
  map,
};

export const words: ExploreWords = { ...charts.explore.words, units: quantities.units };

/** The words of a language and how it writes. */
export function languageOf(locale: Locale): ExploreLanguage & { texts: ReturnType<typeof makeTexts> } {
  const own = strings(locale);
  const texts = makeTexts(locale, own.charts.words);
  const names = new Intl.ListFormat(locale);
  return {
    words: { ...own.charts.explore.words, units: own.quantities.units },
    list: (list) => names.format(list),
    write: texts.number,
    texts,
  };
}

/** Values by state and year; Cuba reports nothing. */
export const lamps: Grid = {
  places: Object.keys(catalogue.places),
  years: [2018, 2019, 2020, 2021],
  values: Object.keys(catalogue.places).map((id, index) =>
    [1, 2, 3, 4].map((step) => (id === 'CUB' ? null : 1000 * (index + 1) * step)),
  ),
};

/** The numbers of each measure: those of the buyers lack Peru, and a year of Norway. */
export const grids: Readonly<Record<string, Grid>> = {
  lamps,
  oil: { ...lamps, years: [2020], values: lamps.values.map((row) => row.slice(2, 3)) },
  wells: { ...lamps, years: [2021], values: lamps.values.map((row) => row.slice(3)) },
  bought: {
    ...lamps,
    values: lamps.values.map((row, index) =>
      row.map((value, year) => {
        const id = lamps.places[index];
        return value === null || id === 'PER' || (id === 'NOR' && year === 1) ? null : value * 1.3 + 7;
      }),
    ),
  },
  rank: {
    ...lamps,
    values: lamps.values.map((row, index) => row.map((value, year) => value && index + year + 1)),
  },
  flag: { ...lamps, values: lamps.values.map((row, index) => row.map((value) => value && index % 2)) },
};

/** Any state that a reader can ask for. */
export const states = fc.constantFrom(...catalogue.measures.map(({ id }) => id)).chain((id) => {
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
    own: fc.boolean(),
    x: fc.constantFrom(null, 'rank', 'bought', 'oil', 'wells'),
    xCounting: fc.constantFrom<(Counting | null)[]>(null, 'current', 'index'),
    log: fc.boolean(),
    size: fc.boolean(),
  });
});

/** The same with its years in order. */
export const ordered = <State extends { from: number; to: number }>(state: State): State => ({
  ...state,
  from: Math.min(state.from, state.to),
  to: Math.max(state.from, state.to),
});

/** What a reader sees who asks for a state. */
export async function show(
  asked: ExploreState,
  language: ExploreLanguage,
  of: Catalogue = catalogue,
): Promise<Explored & { state: ExploreState }> {
  const state = fitting(ordered(asked), of);
  const own = needsOf(state, of).map(({ measure: { id, countings, base }, counting }) =>
    count(grids[id] ?? lamps, counting === 'constant' ? 'current' : counting, countings[0] ?? 'plain', {
      base: counting === 'index' ? state.from : (base ?? undefined),
    }),
  );
  return { ...explored(state, of, own, language, await lateForm(state, of)), state };
}
