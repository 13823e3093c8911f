import { describe, expect, test } from 'vitest';
import type { Chart, ChartView } from '../../../../src/charts/model/types.ts';
import { stateWithFigure } from '../../../../src/charts/small/figure-state.ts';
import { buildings, shadedMap, stateOf, trade } from '../made-up.ts';

const marking = (of: ChartView, id: string): ChartView => ({
  ...of,
  data: of.data.map((datum) => ({ ...datum, figure: datum.id === id ? 'the-number' : null })),
});

const chartOf = (...views: ChartView[]): Chart => ({
  id: 'made-up',
  title: '',
  subtitle: '',
  notes: [],
  sources: [],
  views,
});

describe('the state in which a number is seen', () => {
  test('is none where no view plots the number', () => {
    expect(stateWithFigure(chartOf(trade), stateOf(trade), 'the-number')).toBeNull();
  });

  test('is in the view that plots it', () => {
    const views = [marking(trade, 'none'), marking(buildings, 'towers-aaa-article')];
    expect(stateWithFigure(chartOf(...views), stateOf(trade), 'the-number')?.view).toBe(buildings.id);
  });

  test('shows its series and all categories', () => {
    const of = marking(trade, 'total-2021-article');
    const state = stateOf(of, { shown: ['imports'], picked: ['AAA'], scale: 'log', tab: 'table' });
    expect(stateWithFigure(chartOf(of), state, 'the-number')).toMatchObject({
      shown: ['imports', 'total'],
      picked: [],
      scale: 'linear',
      tab: 'chart',
    });
  });

  test('is at its time', () => {
    const early = shadedMap.data.find(({ time }) => time === shadedMap.times[0]);
    const of = marking(shadedMap, early?.id ?? '');
    expect(stateWithFigure(chartOf(of), stateOf(of), 'the-number')?.time).toBe(shadedMap.times[0]);
  });
});
