import { expect, test } from 'vitest';
import { chartsOfPlace } from '../../../../src/article/places/place-charts.ts';
import { readChartState } from '../../../../src/charts/model/state.ts';
import { chartSpec, resolve, series, ships } from '../small-chart.ts';

const view = { series: [series('steam')], data: [ships('steam')] };
const chart = (id: string, controls: 'category'[]) => ({
  ...resolve(chartSpec({ ...view, type: 'slope', controls })),
  id,
});
const picking = chart('picking', ['category']);
const charts = [chart('silent', []), picking];

test('a place is picked in the charts that offer it', () => {
  expect(chartsOfPlace(charts, 'NOR')).toMatchObject([{ chart: { id: 'picking' }, query: 'pick=NOR' }]);
});

test('the chart reads the address as that place picked', () => {
  const [found] = chartsOfPlace(charts, 'ISL');
  const { state, invalid } = readChartState(new URLSearchParams(found?.query), picking);
  expect(state.picked).toEqual(['ISL']);
  expect(invalid).toEqual([]);
});

test('a place that a chart does not plot leads to none', () => {
  expect(chartsOfPlace(charts, 'BRA')).toEqual([]);
});
