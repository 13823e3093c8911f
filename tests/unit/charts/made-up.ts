import { needsOf } from '../../../src/article/charts/kind-needs.ts';
import { defaultState } from '../../../src/charts/model/state.ts';
import type {
  ChartState,
  ChartView,
  Datum,
  MapShape,
  Origin,
  Visible,
} from '../../../src/charts/model/types.ts';
import type { ChartTexts } from '../../../src/charts/model/words.ts';
import { visible } from '../../../src/charts/visible.ts';
import { charts } from '../../../src/strings/en/charts.ts';

/** Charts of made-up data: the trade of an island that sells lamps and buys oil. */

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

export const texts: ChartTexts = {
  number: (value) => format.format(value).replace('-', '−'),
  time: (time) => {
    const [year = '', month] = time.split('-');
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    return month === undefined ? year : `${months[Number(month) - 1] ?? month} ${year}`;
  },
  compare: new Intl.Collator('en').compare,
  under: 'under {value}',
  atLeast: '{value} or more',
  missing: 'no data',
  unnamed: 'Not labelled: {names}',
  article: 'stated in the article',
  derived: 'computed here',
  context: 'from another source',
  index: (base) => `index, ${base} = 100`,
  share: 'share of the total',
  percent: (value) => `${format.format(value)}%`,
  vintage: (year) => `published ${year}`,
  skipped: (count) => `Not shown on this scale: ${count}`,
  summary: charts.words.summary,
  table: charts.words.table,
};

/** A pseudo-random number generator that always gives the same numbers for a seed (mulberry32, by Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A value with what it needs to have; its id is made of where it stands. */
export function datum(partial: Partial<Datum> & Pick<Datum, 'series' | 'value'>): Datum {
  const { series, category = null, column = null, time = null, vintage = null } = partial;
  const origin: Origin = partial.origin ?? 'context';
  const place = [series, category, column, time, vintage, origin === 'context' ? null : origin];
  return {
    id: place
      .filter((part) => part !== null)
      .join('-')
      .toLowerCase()
      .replaceAll(' ', '-'),
    category,
    column,
    time,
    origin,
    source: origin === 'article' ? 'article' : 'customs',
    figure: origin === 'article' ? 'a-figure' : null,
    url: origin === 'article' ? '/sections/1-lamps/#p2' : null,
    formula: origin === 'derived' ? 'exports + imports' : null,
    vintage,
    note: null,
    ...partial,
  };
}

/** A view with what it needs to have. */
export function view(partial: Partial<ChartView> & Pick<ChartView, 'type' | 'series' | 'data'>): ChartView {
  return {
    id: partial.type,
    label: 'Trade',
    unit: { id: 'usd-billion', prefix: 'US$ ', suffix: ' billion', axis: 'billion US$' },
    stack: 'none',
    sort: 'value',
    controls: [],
    scales: partial.scales ?? needsOf(partial).scales,
    shown: partial.series.map(({ id }) => id),
    times: [],
    time: null,
    names: {},
    annotations: [],
    map: null,
    ...partial,
  };
}

/** The state of a view at first, with changes. */
export const stateOf = (of: ChartView, changes: Partial<ChartState> = {}): ChartState => ({
  ...defaultState(of),
  ...changes,
});

/** What a view shows at first, with changes to its state. */
export const shownOf = (of: ChartView, changes: Partial<ChartState> = {}): Visible =>
  visible(of, stateOf(of, changes));

const exportsOut = [
  8, 9, 12, 18, 23, 35, 51, 71, 56, 91, 121, 134, 133, 135, 131, 114, 131, 148, 151, 150, 228, 251,
];
const importsIn = [
  7, 8, 15, 22, 26, 34, 51, 71, 64, 90, 119, 125, 126, 127, 104, 102, 126, 157, 164, 165, 218, 232,
];

const yearly = (
  series: string,
  values: (number | null)[],
  from: number,
  more: Partial<Datum> = {},
): Datum[] => values.map((value, index) => datum({ series, value, time: String(from + index), ...more }));

/** Two lines that run close, a computed third with a gap, and the article's points. */
export const trade = view({
  type: 'line',
  series: [
    { id: 'exports', label: 'lamps sold abroad', side: 'first' },
    { id: 'imports', label: 'oil bought', side: 'second' },
    { id: 'total', label: 'both together', side: 'none' },
  ],
  controls: ['series', 'scale'],
  data: [
    ...yearly('exports', exportsOut, 2001),
    ...yearly('imports', importsIn, 2001),
    ...exportsOut.map((value, index) =>
      datum({
        series: 'total',
        value: index === 8 ? null : value + (importsIn[index] ?? 0),
        time: String(2001 + index),
        origin: 'derived',
      }),
    ),
    datum({ series: 'exports', value: 228, time: '2021', origin: 'article' }),
    datum({ series: 'imports', value: 221, time: '2021', origin: 'article' }),
    datum({ series: 'total', value: 18, time: '2002', origin: 'article' }),
    datum({ series: 'total', value: 449, time: '2021', origin: 'article' }),
  ],
  annotations: [
    { series: 'total', time: '2009', category: null, text: 'never drawn: no value' },
    { series: 'exports', time: '2008', category: null, text: 'the harbour freezes over' },
  ],
});

export const buyers: Record<string, string> = {
  AAA: 'Aldermere',
  BBB: 'Brightwater and the Lesser Isles',
  CCC: 'Caldon',
  DDD: 'Dunmoor',
  EEE: 'Eastfall',
  FFF: 'Fenwick',
  GGG: 'Greywater',
  HHH: 'Hollowhill',
};
const buyerIds = Object.keys(buyers);

/** Bars with the article's values beside a source's, a zero and a missing value. */
export const buildings = view({
  type: 'bars',
  series: [{ id: 'towers', label: 'towers built', side: 'first' }],
  controls: ['category', 'share'],
  names: buyers,
  data: [
    ...[63.78, 25.45, 12.4, 8.03, 2.5, 0.4, 0, null].map((value, index) =>
      datum({ series: 'towers', value, category: buyerIds[index] ?? '' }),
    ),
    datum({ series: 'towers', value: 64, category: 'AAA', origin: 'article' }),
    datum({ series: 'towers', value: 25, category: 'BBB', origin: 'article' }),
  ],
});

/** Two bars a category. */
export const twoSides = view({
  type: 'bars',
  series: [
    { id: 'exports', label: 'lamps sold', side: 'first' },
    { id: 'imports', label: 'oil bought', side: 'second' },
  ],
  names: buyers,
  data: buyerIds.slice(0, 6).flatMap((category, index) => [
    datum({ series: 'exports', value: [53.6, 26.3, 13.3, 10.7, 4.9, 0.2][index] ?? 0, category }),
    datum({
      series: 'imports',
      value: index === 5 ? null : ([110, 39.6, 24.1, 7.1, 0, 0][index] ?? 0),
      category,
    }),
  ]),
});

/** Bars to both sides of zero. */
export const balance = view({
  type: 'bars',
  series: [{ id: 'balance', label: 'balance', side: 'none' }],
  names: buyers,
  data: buyerIds.map((category, index) =>
    datum({
      series: 'balance',
      value: [-56.4, -13.3, 30.2, 3.6, 0, null, -0.7, 12][index] ?? null,
      category,
      origin: 'derived',
    }),
  ),
});

const kinds = ['energy', 'roads', 'farms', 'houses', 'ports'];

/** Stacks, and their shares to 100%. */
export const stacks = view({
  type: 'bars',
  stack: 'stack',
  series: kinds.map((id) => ({ id, label: id, side: 'none' })),
  controls: ['share'],
  names: buyers,
  data: buyerIds.slice(0, 6).flatMap((category, row) =>
    kinds.map((series, index) =>
      datum({
        series,
        value: index === row ? null : Math.round(400 / (row + 1) / (index + 1.5)) / 10,
        category,
        origin: series === 'ports' ? 'derived' : 'context',
      }),
    ),
  ),
});

/** Columns by year: a zero, missing years and the article's values. */
export const byYear = view({
  type: 'bars',
  series: [{ id: 'towers', label: 'towers built', side: 'first' }],
  data: [
    ...yearly('towers', [1.9, 0.4, 1.5, 2.5, 2.4, 23.4, 10.6, 3.3, null, 12, 4.7, 17.4, 10.3, 16, 9.8], 2005),
    datum({ series: 'towers', value: 0, time: '2020', origin: 'article' }),
    datum({ series: 'towers', value: 11.8, time: '2021', origin: 'article' }),
  ],
});

/** Stacked columns by year. */
export const byYearAndKind = view({
  type: 'bars',
  stack: 'stack',
  series: kinds.slice(0, 4).map((id) => ({ id, label: id, side: 'none' })),
  controls: ['share'],
  data: kinds.slice(0, 4).flatMap((series, index) =>
    yearly(
      series,
      [9, 4, 5, 2, 4, 13, 6, 3, 7, 12, 4, 7, 10, 6, 9].map(
        (value, year) => ((value * (index + 2) * (year + 3)) % 17) / 2,
      ),
      2005,
    ),
  ),
});

/** Two times side by side; one line has no value at the first. */
export const thenAndNow = view({
  type: 'slope',
  series: [{ id: 'imports', label: 'oil bought', side: 'second' }],
  controls: ['scale', 'category'],
  names: buyers,
  data: [
    ...buyerIds.flatMap((category, index) => [
      datum({
        series: 'imports',
        value: index === 5 ? null : ([30, 12, 4.8, 4.6, 4.4, 3, 0.4, 0.1][index] ?? 0),
        category,
        time: '2002',
      }),
      datum({
        series: 'imports',
        value: [110, 39, 24, 7.1, 30, 31, 0.3, 2][index] ?? 0,
        category,
        time: '2021',
      }),
    ]),
    datum({ series: 'imports', value: 109, category: 'AAA', time: '2021', origin: 'article' }),
  ],
});

/** Loans as they were published in several years; none in two years, and no data in others. */
export const vintages = view({
  type: 'dots',
  series: [{ id: 'loans', label: 'loans', side: 'first' }],
  data: [
    ...(
      [
        [2005, 0.03, 2022],
        [2010, 37, 2013],
        [2010, 35.7, 2022],
        [2011, 17.5, 2013],
        [2012, 6.8, 2013],
        [2012, 3.5, 2014],
        [2013, 20.1, 2014],
        [2013, 12.9, 2015],
        [2014, 22.1, 2015],
        [2014, 19, 2016],
        [2015, 29, 2016],
        [2015, 24.6, 2017],
        [2015, 21.5, 2022],
        [2016, 21.2, 2017],
        [2017, 9, 2018],
        [2017, 6.3, 2022],
        [2018, 7.7, 2019],
        [2019, 1.1, 2020],
      ] as const
    ).map(([year, value, vintage]) => datum({ series: 'loans', value, time: String(year), vintage })),
    datum({ id: 'loans-2015-again', series: 'loans', value: 29.1, time: '2015', vintage: 2016 }),
    ...[2006, 2007, 2008, 2009].map((year) => datum({ series: 'loans', value: null, time: String(year) })),
    datum({ series: 'loans', value: 0, time: '2020', origin: 'article' }),
    datum({ series: 'loans', value: 0, time: '2021', origin: 'article' }),
  ],
});

/** An island of eight states in a grid, two of them specks, and land beside it. */
const shapes: MapShape[] = [
  { id: null, path: 'M0,0H300V40L200,60L0,30Z', x: 150, y: 200, small: false },
  ...buyerIds.slice(0, 6).map((id, index): MapShape => {
    const [x, y] = [20 + (index % 2) * 130, 70 + Math.floor(index / 2) * 100];
    const path = `M${x},${y}l60,-12l65,15l-8,45l6,48l-60,-10l-62,12l9,-50Z`;
    return { id, path, x: x + 62, y: y + 48, small: false };
  }),
  ...buyerIds.slice(6).map((id, index): MapShape => {
    const [x, y] = [281 + index * 4, 150 + index * 3];
    return { id, path: `M${x - 1},${y - 1}h2v2h-2Z`, x, y, small: true };
  }),
];
const map = { width: 300, height: 400, shapes };

/** Shades by value, with the article's, one missing and a time to choose. */
export const shadedMap = view({
  type: 'map',
  series: [{ id: 'exports', label: 'lamps sold', side: 'first' }],
  controls: ['time', 'category'],
  names: buyers,
  times: ['2012', '2021'],
  time: '2021',
  map,
  data: ['2012', '2021'].flatMap((time, later) =>
    buyerIds.map((category, index) =>
      datum({
        series: 'exports',
        value: index === 3 ? null : ([53.6, 26.3, 13.3, 0, 4.9, 0.2, 0.04, 1.7][index] ?? 0) * (later + 1),
        category,
        time,
        origin: index === 1 && later === 1 ? 'article' : 'context',
      }),
    ),
  ),
});

/** A balance: values to both sides of zero, all computed. */
export const balanceMap = view({
  ...shadedMap,
  series: [{ id: 'balance', label: 'balance', side: 'none' }],
  shown: ['balance'],
  times: [],
  time: null,
  data: balance.data,
});

/** Since when something holds: two series over each other, as far as the time chosen. */
export const datedMap = view({
  type: 'map',
  series: [
    { id: 'treaty', label: 'lamp treaty', side: 'none' },
    { id: 'visit', label: 'state visit', side: 'first' },
    { id: 'free-trade', label: 'free trade', side: 'second' },
  ],
  unit: { id: 'year', prefix: '', suffix: '', axis: 'year' },
  controls: ['series', 'time'],
  names: buyers,
  times: ['2018', '2019', '2020', '2021'],
  time: '2020',
  until: true,
  map,
  data: [
    ...['2018-06', '2018-11', '2019-02', '2021-01', '2022-01', '2020-05', '2018-08'].map((time, index) =>
      datum({ series: 'treaty', value: Number(time.slice(0, 4)), category: buyerIds[index] ?? '', time }),
    ),
    ...['2019', '2018'].map((time, index) =>
      datum({
        series: 'visit',
        value: Number(time),
        category: buyerIds[index + 1] ?? '',
        time,
        origin: 'article',
      }),
    ),
    ...['2019', '2020'].map((time, index) =>
      datum({ series: 'free-trade', value: Number(time), category: buyerIds[index * 3 + 1] ?? '', time }),
    ),
  ],
});

/** Events known to the day, to the month, or to the year. */
export const events = view({
  type: 'strip',
  series: [
    { id: 'treaty', label: 'treaties', side: 'first' },
    { id: 'visit', label: 'visits', side: 'second' },
  ],
  unit: { id: 'year', prefix: '', suffix: '', axis: 'year' },
  names: {
    light: 'The first light is lit',
    harbour: 'Harbour treaty',
    oil: 'Oil treaty with Brightwater and the Lesser Isles',
    keeper: 'The keeper visits',
    queen: 'Visit of the queen',
    fleet: 'The fleet calls',
    fair: 'Lamp fair',
    again: 'Second lamp fair',
  },
  data: [
    datum({ series: 'treaty', value: 1993, category: 'light', time: '1993', origin: 'article' }),
    datum({ series: 'treaty', value: 2004, category: 'harbour', time: '2004-11' }),
    datum({ series: 'treaty', value: 2005, category: 'oil', time: '2005' }),
    datum({ series: 'visit', value: 2008, category: 'keeper', time: '2008-11-20', origin: 'article' }),
    datum({ series: 'visit', value: 2014, category: 'queen', time: '2014-07-17', origin: 'article' }),
    datum({ series: 'visit', value: 2014, category: 'fleet', time: '2014-07-18' }),
    datum({ series: 'visit', value: 2015, category: 'fair', time: '2015' }),
    datum({ series: 'visit', value: 2021, category: 'again', time: '2021-12', origin: 'article' }),
  ],
});

/** Kinds of buildings by buyer. */
export const cells = view({
  type: 'matrix',
  series: [{ id: 'towers', label: 'towers built', side: 'first' }],
  names: { ...buyers, ...Object.fromEntries(kinds.map((kind) => [`k-${kind}`, `${kind} and the like`])) },
  data: buyerIds.flatMap((category, row) =>
    kinds.map((kind, index) =>
      datum({
        series: 'towers',
        value:
          (row * 7 + index * 3) % 6 === 1
            ? null
            : (row + 2 * index) % 5 === 0
              ? 0
              : ((row * 13 + index * 29) % 41) / 2,
        category,
        column: `k-${kind}`,
        origin: row === 0 ? 'article' : row === 2 ? 'derived' : 'context',
      }),
    ),
  ),
});
