import { describe, expect, test } from 'vitest';
import { resolveView, series, ships, tradeShips, valuesOf, type SmallView } from '../small-chart.ts';
import { both, smallDataset, smallFigure } from '../small-dataset.ts';

/** Series that the view's formulas use. */
const inputsOf = ({ data = [] }: SmallView) =>
  ['steam', 'sail']
    .filter((id) => data.some((query) => 'derive' in query && query.of.includes(id)))
    .map((id) => series(id));
const derived = (view: SmallView) =>
  resolveView({
    inputs: inputsOf(view),
    ...view,
    data: [
      ...(view.inputs ?? inputsOf(view))
        .filter(({ id }) => id === 'steam' || id === 'sail')
        .map(({ id }) => ships(id)),
      ...(view.data ?? []),
    ],
  });

describe('a derived value', () => {
  test('is a sum of values that belong together, with its formula', () => {
    const { data } = derived({
      series: [series('all')],
      data: [{ derive: 'sum', of: ['steam', 'sail'], series: { id: 'all' } }],
    });
    expect(data[0]).toMatchObject({
      id: 'all-nor-1900',
      value: 10.1,
      origin: 'derived',
      source: 'ships',
      formula: 'steam + sail = 10 + 0.1',
      vintage: 2020,
    });
  });

  test('is missing where an operand is missing', () => {
    const { data } = derived({
      series: [series('all')],
      data: [{ derive: 'sum', of: ['steam', 'sail'], series: { id: 'all' } }],
    });
    const missing = data.find(({ id }) => id === 'all-isl-1900');
    expect(missing).toMatchObject({ value: null, formula: 'steam + sail = 5 + no data' });
  });

  test('is a difference without the noise of binary fractions', () => {
    const { data } = derived({
      series: [series('more')],
      data: [{ derive: 'difference', of: ['sail', 'steam'], series: { id: 'more' } }],
    });
    expect(valuesOf(data)).toMatchObject({ 'more-nor-1900': -9.9, 'more-nor-1901': -19.8 });
  });

  test('is a total of everything recorded, told by its number and times', () => {
    const { data } = derived({
      series: [series('all')],
      categories: [{ id: 'both', label: both('Both places') }],
      data: [{ derive: 'total', of: ['steam'], series: { id: 'all' }, category: { id: 'both' } }],
    });
    expect(data).toMatchObject([
      { value: 35, category: 'both', time: null, formula: expect.stringContaining('sum of 4 values') },
    ]);
    expect(data[0]?.formula).toBe('sum of 4 values of “steam”, 1900–1901 = 10 + 20 + 5 + no data');
  });

  test('is not written out where it has more than eight operands', () => {
    const rows = Array.from({ length: 9 }, (_, index) => ({
      place: 'NOR',
      year: 1900 + index,
      steam: 1,
      sail: 1,
    }));
    const { data } = resolveView(
      {
        inputs: [series('steam')],
        series: [series('all')],
        data: [ships('steam'), { derive: 'total', of: ['steam'], series: { id: 'all' } }],
      },
      { datasets: [tradeShips({ rows })] },
    );
    expect(data).toMatchObject([{ value: 9, formula: 'sum of 9 values of “steam”, 1900–1908' }]);
  });

  test('pairs values of one column of a matrix', () => {
    const ports = tradeShips({
      key: ['port', 'hull'],
      fields: [
        { name: 'port', type: 'string', title: both('Port') },
        { name: 'hull', type: 'string', title: both('Hull') },
        { name: 'came', type: 'number', title: both('Came'), unit: 'count' },
        { name: 'left', type: 'number', title: both('Left'), unit: 'count' },
      ],
      rows: [
        { port: 'north', hull: 'wood', came: 9, left: 1 },
        { port: 'north', hull: 'iron', came: 8, left: 3 },
      ],
    });
    const query = (value: string) =>
      ships(value, value, { category: 'port', column: 'hull', time: undefined });
    const { data } = resolveView(
      {
        type: 'matrix',
        inputs: [series('came'), series('left')],
        series: [series('stayed')],
        data: [
          query('came'),
          query('left'),
          { derive: 'difference', of: ['came', 'left'], series: { id: 'stayed' } },
        ],
      },
      { datasets: [ports] },
    );
    expect(data.map(({ column, value }) => [column, value])).toEqual([
      ['wood', 8],
      ['iron', 5],
    ]);
  });

  test('is a share of the only value of another series', () => {
    const { data } = derived({
      unit: 'percent',
      inputs: [series('steam'), series('all')].map((each) => ({
        ...each,
        unit: 'count' as const,
      })),
      series: [series('share')],
      data: [
        { derive: 'total', of: ['steam'], series: { id: 'all' } },
        { derive: 'share', of: ['steam', 'all'], series: { id: 'share' } },
      ],
    });
    expect(data[0]).toMatchObject({ value: 28.5714285714, formula: 'steam ÷ all = 10 ÷ 35 × 100' });
    expect(data.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(100, 8);
  });

  test('is a share of the value without category of the same time', () => {
    const all = tradeShips({
      id: 'all-ships',
      key: ['year'],
      fields: [
        { name: 'year', type: 'year', title: both('Year') },
        { name: 'ships', type: 'number', title: both('Ships'), unit: 'count' },
      ],
      rows: [
        { year: 1900, ships: 20 },
        { year: 1901, ships: 40 },
      ],
    });
    const { data } = resolveView(
      {
        unit: 'percent',
        inputs: [series('steam'), series('all')].map((each) => ({ ...each, unit: 'count' as const })),
        series: [series('share')],
        data: [
          ships('steam'),
          { dataset: 'all-ships', value: 'ships', series: { id: 'all' }, time: 'year' },
          { derive: 'share', of: ['steam', 'all'], series: { id: 'share' } },
        ],
      },
      { datasets: [tradeShips(), all] },
    );
    expect(valuesOf(data)).toMatchObject({
      'share-nor-1900': 50,
      'share-nor-1901': 50,
      'share-isl-1900': 25,
    });
  });

  test('is the rest that parts leave of a whole', () => {
    const whole = smallFigure({ id: 'whole', value: 50 });
    const part = smallFigure({ id: 'part', value: 30 });
    const { data } = resolveView(
      {
        series: [series('rest')],
        inputs: [series('whole'), series('part')],
        data: [
          { figures: ['whole'], series: { id: 'whole' } },
          { figures: ['part'], series: { id: 'part' } },
          { derive: 'rest', of: ['whole', 'part'], series: { id: 'rest' } },
        ],
      },
      { figures: [whole, part] },
    );
    expect(data).toMatchObject([{ value: 20, origin: 'derived', formula: 'whole − part = 50 − 30' }]);
  });

  test('divides by a multiple and keeps its unit', () => {
    const now = smallFigure({ id: 'now', value: 96, period: { from: '2018', to: '2018' } });
    const growth = smallFigure({ id: 'growth', value: 8, unit: 'multiple' });
    const { data } = resolveView(
      {
        type: 'slope',
        series: [series('ships')],
        inputs: [{ ...series('growth'), unit: 'multiple' }],
        data: [
          { figures: ['now'], series: { id: 'ships' } },
          { figures: ['growth'], series: { id: 'growth' } },
          { derive: 'quotient', of: ['ships', 'growth'], series: { id: 'ships' }, time: '1999' },
        ],
      },
      { figures: [now, growth] },
    );
    expect(valuesOf(data)).toEqual({ 'ships-2018-article': 96, 'ships-1999': 12 });
  });
});

describe('what is never computed', () => {
  const two = (topics: ['trade', 'trade' | 'loans'], vintages: [number, number]) => [
    smallDataset({ topic: topics[0], vintage: vintages[0] }),
    smallDataset({ id: 'loans', topic: topics[1], vintage: vintages[1] }),
  ];
  const view = (derive: 'sum' | 'total' | 'difference'): SmallView => ({
    series: [series('all')],
    inputs: [series('a'), series('b')],
    data: [
      ships('steam', 'a'),
      ships('steam', 'b', { dataset: 'loans' }),
      { derive, of: ['a', 'b'], series: { id: 'all' } },
    ],
  });

  test.each(['sum', 'total'] as const)('a %s of two topics', (derive) => {
    const datasets = two(['trade', 'loans'], [2020, 2020]);
    expect(() => resolveView(view(derive), { datasets })).toThrow(
      'different flows overlap and are never added',
    );
  });

  test('a sum of rows that do not say what they are about', () => {
    const datasets = [smallDataset(), smallDataset({ id: 'loans' })];
    expect(() => resolveView(view('sum'), { datasets })).toThrow('values of one topic');
  });

  test('anything from two vintages', () => {
    const datasets = two(['trade', 'trade'], [2020, 2021]);
    expect(() => resolveView(view('difference'), { datasets })).toThrow(
      'operands published in 2020 and 2021',
    );
  });

  test('but of one topic and vintage it is', () => {
    const datasets = two(['trade', 'trade'], [2020, 2020]);
    expect(valuesOf(resolveView(view('sum'), { datasets }).data)).toMatchObject({ 'all-nor-1900': 20 });
  });
});
