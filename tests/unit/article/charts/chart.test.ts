import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../../src/reading/content-error.ts';
import { reference, smallArticle } from '../small-article.ts';
import { chartSpec, resolve, resolveView, series, ships, tradeShips, valuesOf } from '../small-chart.ts';
import { both, smallDataset, smallFigure } from '../small-dataset.ts';

describe('rows of a dataset', () => {
  test('become values with their category, time, source and vintage', () => {
    const { data } = resolveView({ series: [series('steam')], data: [ships('steam')] });
    expect(data[0]).toEqual({
      id: 'steam-nor-1900',
      series: 'steam',
      category: 'NOR',
      column: null,
      time: '1900',
      value: 10,
      origin: 'context',
      source: 'ships',
      figure: null,
      url: null,
      formula: null,
      vintage: 2020,
      note: null,
    });
  });

  test('that are missing stay missing and are not zero', () => {
    const { data } = resolveView({ series: [series('steam')], data: [ships('steam')] });
    expect(valuesOf(data)).toEqual({
      'steam-nor-1900': 10,
      'steam-nor-1901': 20,
      'steam-isl-1900': 5,
      'steam-isl-1901': null,
    });
  });

  test('are chosen by "where" and divided by "per"', () => {
    const thousand = tradeShips({
      fields: [
        { name: 'place', type: 'string', title: both('Place'), values: 'places' },
        { name: 'year', type: 'year', title: both('Year') },
        { name: 'cargo', type: 'number', title: both('Cargo'), unit: 'usd-million' },
      ],
      rows: [
        { place: 'NOR', year: 1900, cargo: 1500 },
        { place: 'ISL', year: 1900, cargo: 20 },
      ],
    });
    const { data } = resolveView(
      {
        unit: 'usd-billion',
        series: [series('cargo')],
        data: [ships('cargo', 'cargo', { per: 1000, where: { place: 'NOR' } })],
      },
      { datasets: [thousand] },
    );
    expect(valuesOf(data)).toEqual({ 'cargo-nor-1900': 1.5 });
  });

  test('name their series where a column says so', () => {
    const { data } = resolveView(
      {
        series: [series('NOR'), series('ISL')].map((each) => ({ ...each, id: each.id.toLowerCase() })),
        data: [{ dataset: 'kinds', value: 'number', series: { field: 'kind' }, time: 'year' }],
      },
      {
        datasets: [
          smallDataset({
            id: 'kinds',
            key: ['kind'],
            fields: [
              { name: 'kind', type: 'string', title: both('Kind') },
              { name: 'year', type: 'year', title: both('Year') },
              { name: 'number', type: 'integer', title: both('Number'), unit: 'count' },
            ],
            rows: [
              { kind: 'nor', year: 1900, number: 1 },
              { kind: 'isl', year: 1900, number: 2 },
            ],
          }),
        ],
      },
    );
    expect(valuesOf(data)).toEqual({ 'nor-1900': 1, 'isl-1900': 2 });
  });

  test('have names in the language of the page', () => {
    const view = { series: [series('steam')], data: [ships('steam')] };
    expect(resolveView(view, { locale: 'es' }).names).toEqual({ NOR: 'Noruega', ISL: 'Islandia' });
  });

  const rowsAround = [
    { place: 'ISL', year: 1899, steam: 1, sail: 1 },
    { place: 'NOR', year: 1900, steam: 10, sail: 1 },
    { place: 'NOR', year: 1901, steam: 20, sail: 1 },
    { place: 'ISL', year: 1902, steam: 1, sail: 1 },
  ];
  test('leave years without a row missing where the query gives the years', () => {
    const { data } = resolveView(
      {
        type: 'line',
        series: [series('steam')],
        data: [
          ships('steam', 'steam', {
            category: undefined,
            where: { place: 'NOR' },
            years: { from: 1899, to: 1902 },
          }),
        ],
      },
      { datasets: [tradeShips({ rows: rowsAround })] },
    );
    expect(data.map(({ time, value }) => [time, value])).toEqual([
      ['1899', null],
      ['1900', 10],
      ['1901', 20],
      ['1902', null],
    ]);
  });

  test('leave a year without a row without a note as well', () => {
    const { data } = resolveView(
      {
        type: 'line',
        series: [series('steam')],
        data: [
          ships('steam', 'steam', {
            category: undefined,
            note: 'place',
            where: { place: 'NOR' },
            years: { from: 1899, to: 1901 },
          }),
        ],
      },
      { datasets: [tradeShips({ rows: rowsAround })] },
    );
    expect(data.map(({ note }) => note)).toEqual([null, 'Norway', 'Norway']);
  });

  test('are of no year that the tables do not know of, and of years in order', () => {
    const asked = (from: number, to: number) => () =>
      resolveView({
        type: 'line',
        series: [series('steam')],
        data: [
          ships('steam', 'steam', { category: undefined, where: { place: 'NOR' }, years: { from, to } }),
        ],
      });
    expect(asked(1899, 1901)).toThrow(/data\[0\] › years[^]*1899 to 1901[^]*1900 to 2020/);
    expect(asked(1901, 1900)).toThrow(/1901 to 1900[^]*years in order/);
    expect(asked(1900, 2021)).toThrow(/1900 to 2021/);
  });

  test('are shown one of their times at a time, and no time between', () => {
    const view = { series: [series('steam')], data: [ships('steam')], controls: ['time' as const] };
    const rows = [1900, 1905].map((year) => ({ place: 'NOR', year, steam: 1, sail: 1 }));
    const { times, time } = resolveView(view, { datasets: [tradeShips({ rows })] });
    expect([times, time]).toEqual([['1900', '1905'], '1905']);
  });

  test('without a date are never counted', () => {
    const lights = smallDataset({
      id: 'lights',
      key: ['place'],
      fields: [
        { name: 'place', type: 'string', title: both('Place'), values: 'places' },
        { name: 'lit', type: 'year', title: both('Lit') },
      ],
      rows: [
        { place: 'NOR', lit: 1899 },
        { place: 'ISL', lit: null },
      ],
    });
    const years = { from: 1899, to: 1900 };
    const query = { count: 'lights', of: 'place', time: 'lit', years, series: { id: 'lit' } };
    const { data } = resolveView({ series: [series('lit')], data: [query] }, { datasets: [lights] });
    expect(data.map(({ value }) => value)).toEqual([1, 1]);
  });

  test('can carry their own publisher and vintage', () => {
    const logs = smallDataset({
      vintage: null,
      key: ['year', 'vintage', 'log'],
      fields: [
        { name: 'year', type: 'year', title: both('Year') },
        { name: 'steam', type: 'integer', title: both('Steamers'), unit: 'count' },
        { name: 'vintage', type: 'year', title: both('Published') },
        { name: 'log', type: 'string', title: both('Log') },
      ],
      rows: [
        { year: 1900, steam: 10, vintage: 1901, log: 'North log' },
        { year: 1900, steam: 11, vintage: 1905, log: 'North log' },
        { year: 1900, steam: 12, vintage: 1905, log: 'South log' },
      ],
    });
    const chart = resolve(
      chartSpec({
        type: 'dots',
        series: [series('steam')],
        data: [
          {
            dataset: 'ships',
            value: 'steam',
            series: { id: 'steam' },
            time: 'year',
            publisher: 'log',
            vintage: 'vintage',
          },
        ],
      }),
      { datasets: [logs] },
    );
    expect(chart.views[0]?.data.map(({ id, vintage }) => [id, vintage])).toEqual([
      ['steam-1900-v1901', 1901],
      ['steam-1900-v1905', 1905],
      ['steam-1900-v1905-2', 1905],
    ]);
    expect(chart.sources.map(({ name, vintage }) => [name, vintage])).toEqual([
      ['North log', 1901],
      ['North log', 1905],
      ['South log', 1905],
    ]);
  });

  test('of dates count as their years, or are counted up to each year', () => {
    const lights = smallDataset({
      id: 'lights',
      key: ['place'],
      fields: [
        { name: 'place', type: 'string', title: both('Place'), values: 'places' },
        { name: 'lit', type: 'yearmonth', title: both('Lit') },
      ],
      rows: [
        { place: 'NOR', lit: '1899-06' },
        { place: 'ISL', lit: '1901-12' },
      ],
    });
    const view = resolveView(
      {
        type: 'map',
        unit: 'year',
        series: [series('lit')],
        data: [{ dataset: 'lights', value: 'lit', series: { id: 'lit' }, category: 'place', time: 'lit' }],
        controls: ['time'],
        until: true,
        time: '1900',
      },
      { datasets: [lights] },
    );
    expect(valuesOf(view.data)).toEqual({ 'lit-nor-1899-06': 1899, 'lit-isl-1901-12': 1901 });
    expect(view.times).toEqual(['1899', '1900', '1901']);

    const counted = resolveView(
      {
        type: 'line',
        series: [series('lit')],
        data: [
          {
            count: 'lights',
            of: 'place',
            time: 'lit',
            years: { from: 1899, to: 1901 },
            series: { id: 'lit' },
          },
        ],
      },
      { datasets: [lights] },
    );
    expect(counted.data.map(({ value, origin }) => [value, origin])).toEqual([
      [1, 'derived'],
      [1, 'derived'],
      [2, 'derived'],
    ]);
  });
});

describe('numbers of the article', () => {
  const article = smallArticle({
    references: [reference({ id: 'bright-2022', authors: ['Bright, B.'], year: 2022 })],
  });
  const steamers = smallFigure({
    places: ['NOR'],
    period: { from: '1900', to: '1902' },
    reference: 'bright-2022',
    sentence: 'p1s2',
  });
  const view = (more: object) => ({
    series: [series('steam')],
    data: [{ figures: ['steamers'], series: { id: 'steam' }, ...more }],
  });

  test('lead to their sentence and name whom the article cites', () => {
    const chart = resolve(chartSpec(view({ category: 'place' })), { figures: [steamers], article });
    expect(chart.views[0]?.data[0]).toMatchObject({
      id: 'steam-nor-1902-article',
      value: 40,
      origin: 'article',
      figure: 'steamers',
      url: '/s-1#p1s2',
      category: 'NOR',
      time: '1902',
      source: 'article-bright-2022',
    });
    expect(chart.sources).toMatchObject([{ name: 'Okafor 2020, citing Bright 2022', vintage: 2022 }]);
  });

  test('stand at each year of their period where asked', () => {
    const { data } = resolveView(view({ time: 'each' }), { figures: [steamers] });
    expect(data.map(({ time, value }) => [time, value])).toEqual([
      ['1900', 40],
      ['1901', 40],
      ['1902', 40],
    ]);
  });

  test('mark the places that they count with one each, as derived', () => {
    const figure = { ...steamers, places: ['NOR', 'ISL'], value: 2 };
    const { data } = resolveView(view({ category: 'places', time: 'none' }), { figures: [figure] });
    expect(data.map(({ category, value, origin, url }) => [category, value, origin, url])).toEqual([
      ['NOR', 1, 'derived', '/s-1#p1s2'],
      ['ISL', 1, 'derived', '/s-1#p1s2'],
    ]);
  });
});

describe('facts of the model', () => {
  const article = smallArticle({
    sections: {
      '1': 'Light (<Cite to="okafor-2011">Okafor, 2011</Cite>; <Cite to="bright-2022">Bright, 2022</Cite>). More (<Cite to="okafor-2011">Okafor, 2011</Cite>).',
      '2': 'Dark (<Cite to="bright-2022">Bright, 2022</Cite>).',
    },
    references: [
      reference({ id: 'okafor-2011' }),
      reference({ id: 'bright-2022', authors: ['Bright, B.'], year: 2022, csl: { type: 'book' } }),
      reference({ id: 'dim-2022', authors: ['Dim, D.'], year: 2022, csl: { type: 'book' } }),
    ],
  });

  test('count citations by work and section, without cells for none', () => {
    const { data, names } = resolveView(
      {
        type: 'matrix',
        series: [series('citations')],
        data: [{ model: 'citations-by-section', series: { id: 'citations' } }],
      },
      { article },
    );
    expect(data.map(({ category, column, value }) => [category, column, value])).toEqual([
      ['okafor-2011', 's-1', 2],
      ['bright-2022', 's-1', 1],
      ['bright-2022', 's-2', 1],
    ]);
    expect(names).toMatchObject({ 'okafor-2011': 'Okafor 2011', 's-2': '2 Section 2' });
  });

  test('count works by year and type, each with a source', () => {
    const chart = resolve(
      chartSpec({
        series: [series('article-journal'), series('book')],
        data: [{ model: 'references-by-year' }],
        stack: 'stack',
      }),
      { article },
    );
    expect(valuesOf(chart.views[0]?.data ?? [])).toEqual({ 'article-journal-2011': 1, 'book-2022': 2 });
    expect(chart.sources.map(({ id, origin }) => [id, origin])).toEqual([['article-references', 'derived']]);
  });
});

describe('a chart that cannot be true', () => {
  const article = smallArticle({ references: [reference({ id: 'okafor-2011' })] });
  const good = { series: [series('steam')], data: [ships('steam')] };
  const problem = (view: Parameters<typeof chartSpec>[0], around = {}) => {
    try {
      resolveView(view, around);
    } catch (error) {
      if (error instanceof ContentError) return error.problems.map(({ found }) => found).join('; ');
      throw error;
    }
    return 'nothing wrong';
  };

  test.each([
    ['an unknown dataset', { ...good, data: [ships('steam', 'steam', { dataset: 'boats' })] }, '"boats"'],
    ['an unknown column', { ...good, data: [ships('oars', 'steam')] }, '"oars"'],
    [
      'an unknown column in "where"',
      { ...good, data: [ships('steam', 'steam', { where: { sea: 'x' } })] },
      '"sea"',
    ],
    ['no row', { ...good, data: [ships('steam', 'steam', { where: { place: 'SWE' } })] }, 'no row'],
    ['an unknown figure', { ...good, data: [{ figures: ['oars'], series: { id: 'steam' } }] }, '"oars"'],
    ['another unit', { ...good, unit: 'percent' as const }, 'values in count'],
    [
      'a division without a unit',
      { ...good, data: [ships('steam', 'steam', { per: 1000 })] },
      'divided by 1000',
    ],
    ['a series that it does not have', { ...good, data: [...good.data, ships('sail')] }, 'a series "sail"'],
    [
      'a series without values',
      { ...good, series: [series('steam'), series('sail')] },
      '"sail" without values',
    ],
    [
      'an operand without values',
      { ...good, data: [...good.data, { derive: 'sum' as const, of: ['oars'], series: { id: 'steam' } }] },
      '"oars"',
    ],
    ['a time that it does not have', { ...good, controls: ['time' as const], time: '1950' }, '"1950"'],
    [
      'a remark on nothing',
      { ...good, type: 'line' as const, annotations: [{ series: 'steam', time: '1950', text: both('?') }] },
      'no value stands',
    ],
    [
      'a category without a name',
      { ...good, data: [ships('steam', 'steam', { category: { id: 'all' } })] },
      'category "all"',
    ],
    [
      'a type of references without a name',
      {
        series: [series('works')],
        data: [{ model: 'references-by-type' as const, series: { id: 'works' } }],
      },
      'category "article-journal"',
    ],
  ])('is refused: %s', (_, view, found) => {
    expect(problem(view, { article })).toContain(found);
  });

  test('names its file and the place in it', () => {
    expect(() => resolveView({ ...good, data: [ships('oars', 'steam')] })).toThrow(
      'charts/harbour.json › views › main › data[0]',
    );
  });

  test('is refused where a section does not exist', () => {
    expect(() => resolve(chartSpec(good, { sections: ['s-9'] }))).toThrow('"s-9"');
  });
});
