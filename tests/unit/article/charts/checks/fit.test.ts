import { describe, expect, test } from 'vitest';
import {
  chartSpec,
  resolve,
  resolveView,
  series,
  ships,
  tradeShips,
  type SmallView,
} from '../../small-chart.ts';
import { both } from '../../small-dataset.ts';

/** A view of steamers, drawn as one type. */
const view =
  (type: string, query: object, more: SmallView = {}) =>
  () =>
    resolveView({ type, series: [series('steam')], data: [ships('steam', 'steam', query)], ...more });

describe('values suit the type of their view:', () => {
  const noTime = { time: undefined, where: { year: 1900 } };

  test.each([
    ['a line without time', view('line', noTime), /all 2 values without "time" in a view of type "line"/],
    ['a matrix without columns', view('matrix', noTime), /without "column"[^]*"category" and "column"/],
    [
      'a strip without categories',
      view('strip', { category: undefined, where: { place: 'NOR' } }),
      /without "category"/,
    ],
    [
      'dots by category',
      view('dots', {}),
      /with "category" in a view of type "dots", which does not draw by it/,
    ],
    ['bars by column', view('bars', { column: 'place' }), /with "column"/],
    ['a slope at one time', view('slope', { where: { year: 1900 } }), /values at 1900[^]*values at 2 times/],
    ['bars on one spot', view('bars', { category: undefined }), /2 values at one place: steam, 1900/],
    ['lines that join places', view('line', { category: undefined }), /2 values at one place/],
    [
      'a series of missing values alone',
      view('bars', { where: { place: 'ISL', year: 1901 } }),
      /"steam" without values/,
    ],
  ])('not %s', (_, resolved, message) => {
    expect(resolved).toThrow(message);
  });

  test('not what lies outside the map', () => {
    const sectors = tradeShips({
      key: ['sector'],
      fields: [
        { name: 'sector', type: 'string', title: both('Sector') },
        { name: 'steam', type: 'number', title: both('Steamers'), unit: 'count' },
      ],
      rows: [{ sector: 'mail', steam: 1 }],
    });
    const data = [ships('steam', 'steam', { category: 'sector', time: undefined })];
    expect(() =>
      resolveView({ type: 'map', series: [series('steam')], data }, { datasets: [sectors] }),
    ).toThrow(/mail, not on the map/);
  });
});

describe('a query finds all that it asks for:', () => {
  test.each([
    [{ place: ['NOR', 'FRO'] }, /data\[0\] › where[^]*place "FRO", which no row of ships has/],
    [{ place: 'NOR', year: [1900, 1950] }, /year 1950/],
    [{ place: [] }, /place with no values/],
    [{ place: ['NOR', 'NOR'] }, /NOR twice/],
    [{ year: { from: 1901, to: 1900 } }, /a start that is not after its end/],
    [{ year: { from: 1900, to: 1950 } }, /has no 1950[^]*1900 to 1901/],
    [{ year: { from: '1900' } }, /has no 1900/],
    [{ year: {} }, /one end at least/],
  ])('%o', (where, message) => {
    expect(view('bars', { where })).toThrow(message);
  });

  test('also where it counts', () => {
    const years = { from: 1900, to: 1901 };
    const count = { count: 'ships', of: 'place', time: 'year', years, series: { id: 'steam' } };
    expect(view('line', {}, { data: [{ ...count, where: { place: 'FRO' } }] })).toThrow(/place "FRO"/);
  });
});

describe('a view offers what changes something:', () => {
  test.each([
    [{ shown: [] }, /› shown[^]*no series/],
    [{ controls: ['series'] }, /several series/],
    [{ controls: ['series', 'series'] }, /controls[^]*"series" twice/],
    [{ controls: ['share'], type: 'line' }, /"share" in a view of type "line"[^]*a type that stacks/],
    [{ until: true }, /› until/],
    [{ inputs: [series('sail')] }, /"sail", which no formula uses/],
    [{ series: [series('steam'), series('steam')] }, /the id "steam" twice/],
    [{ categories: [{ id: 'all', label: both('All') }] }, /"all" without values/],
    [{ unit: 'percent', counted: both('ships') }, /something counted, in the unit "percent"/],
  ] as [SmallView, RegExp][])('%o', (more, message) => {
    expect(view('bars', {}, more)).toThrow(message);
  });

  test('times and categories only where there are several', () => {
    const one = { where: { place: 'NOR', year: 1900 } };
    expect(view('bars', one, { controls: ['time'] })).toThrow(/values at several times/);
    expect(view('bars', one, { controls: ['category'] })).toThrow(/several categories/);
  });
});

test('views and charts are told apart', () => {
  const spec = chartSpec({ series: [series('steam')], data: [ships('steam')] });
  const twice = { ...spec, views: [...spec.views, ...spec.views] };
  expect(() => resolve(twice)).toThrow(/the id "main" twice[^]*the label "Ships" twice/);
  expect(() => resolve({ ...spec, sections: ['s-1', 's-1'] })).toThrow(/"s-1" twice/);
});

describe('a formula', () => {
  const derive =
    (kind: string, ...of: string[]) =>
    () =>
      resolveView({
        inputs: [series('steam')],
        series: [series('all')],
        data: [ships('steam'), { derive: kind, of, series: { id: 'all' } }] as NonNullable<SmallView['data']>,
      });

  test('takes as many different series as it needs', () => {
    expect(derive('difference', 'steam')).toThrow(/a difference of "steam"[^]*different series, 2/);
    expect(derive('sum', 'steam', 'steam')).toThrow(/a sum of "steam", "steam"/);
    expect(derive('rest', 'steam')).toThrow(/2 at least/);
  });
});
