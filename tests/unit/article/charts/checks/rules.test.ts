import { describe, expect, test } from 'vitest';
import { chartKinds } from '../../../../../src/charts/kinds/kinds.ts';
import { resolveView, series, ships, type SmallView } from '../../small-chart.ts';
import { smallDataset, smallFigure } from '../../small-dataset.ts';

/** Two tables of the same ships, which differ in who counted or in the year of publication. */
const datasets = (vintages: [number, number]) => [
  smallDataset({ vintage: vintages[0], topic: 'trade' }),
  smallDataset({ id: 'others', vintage: vintages[1], topic: 'trade' }),
];
const both: SmallView['data'] = [
  ships('steam', 'steam', { where: { place: 'NOR', year: 1900 } }),
  ships('steam', 'steam', { where: { place: 'NOR', year: 1901 }, dataset: 'others' }),
];
const view = (type: NonNullable<SmallView['type']>, more: SmallView = {}): SmallView => ({
  type,
  series: [series('steam')],
  data: both,
  ...more,
});

test('a view is of a type that there is', () => {
  expect(() => resolveView(view('pie'))).toThrow(`expected  one of ${Object.keys(chartKinds).join(', ')}`);
});

describe('a view asks of its type only what it does:', () => {
  const ask = (type: NonNullable<SmallView['type']>, more: SmallView) =>
    resolveView(view(type, { data: [ships('steam', 'steam', { where: { place: 'NOR' } })], ...more }));
  const annotations = [{ series: 'steam', text: { en: 'Fog', es: 'Niebla' } }];

  test('to stack', () => {
    expect(() => ask('line', { stack: 'stack' })).toThrow(
      /› stack\n +found +"stack" in a view of type "line"\n +expected +a type that stacks: bars$/m,
    );
  });

  test('to offer scales', () => {
    expect(() => ask('bars', { controls: ['scale'] })).toThrow('a type that has several scales: line, slope');
    expect(ask('line', { controls: ['scale'] }).scales).toContain('log');
  });

  test('to draw remarks', () => {
    expect(() => ask('bars', { annotations })).toThrow('a type that draws them: line, dots');
    expect(ask('line', { annotations }).annotations).toHaveLength(1);
  });
});

describe('a line', () => {
  test('never joins two sources', () => {
    expect(() => resolveView(view('line'), { datasets: datasets([2020, 2020]) })).toThrow('ships and others');
    expect(() => resolveView(view('slope'), { datasets: datasets([2020, 2020]) })).toThrow('one source');
  });

  test('never joins two vintages', () => {
    expect(() => resolveView(view('line'), { datasets: datasets([2020, 2021]) })).toThrow('2020 and 2021');
  });

  test('may be points that nothing joins', () => {
    const points = view('line', { series: [series('steam', { points: true })] });
    expect(resolveView(points, { datasets: datasets([2020, 2021]) }).data).toHaveLength(2);
  });

  test('has the article’s number beside it', () => {
    const figures = [smallFigure({ period: { from: '1902', to: '1902' } })];
    const data = [
      ships('steam', 'steam', { where: { place: 'NOR' }, category: undefined }),
      { figures: ['steamers'], series: { id: 'steam' } },
    ];
    const { data: values } = resolveView(view('line', { data }), { figures });
    expect(values.map(({ origin }) => origin)).toEqual(['context', 'context', 'article']);
  });
});

describe('bars', () => {
  test('of one series are of one vintage', () => {
    expect(() => resolveView(view('bars'), { datasets: datasets([2020, 2021]) })).toThrow('one vintage');
    expect(resolveView(view('bars'), { datasets: datasets([2020, 2020]) }).data).toHaveLength(2);
  });

  const stack = (topic: 'trade' | 'loans', more: SmallView) =>
    resolveView(
      {
        type: 'bars',
        series: [series('steam'), series('sail')],
        data: [ships('steam'), ships('sail', 'sail', { dataset: 'others' })],
        ...more,
      },
      { datasets: [smallDataset({ topic: 'trade' }), smallDataset({ id: 'others', topic })] },
    );

  test('are not stacked from two topics', () => {
    expect(() => stack('loans', { stack: 'stack' })).toThrow('stacks values of trade and loans');
    expect(stack('trade', { stack: 'stack' }).stack).toBe('stack');
  });

  test('of two topics offer no shares either', () => {
    expect(() => stack('loans', { controls: ['share'] })).toThrow('one topic');
  });

  test('of two topics may stand side by side', () => {
    expect(stack('loans', {}).data).toHaveLength(8);
  });
});

test('a dot plot shows how vintages differ', () => {
  const byTime = (both ?? []).map((query) => ({ ...query, category: undefined }));
  const { data } = resolveView(view('dots', { data: byTime }), { datasets: datasets([2020, 2021]) });
  expect(data.map(({ vintage }) => vintage)).toEqual([2020, 2021]);
});
