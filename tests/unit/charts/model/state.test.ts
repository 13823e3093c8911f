import { describe, expect, test } from 'vitest';
import {
  defaultState,
  readChartState,
  scalesOf,
  showsSame,
  writeChartState,
} from '../../../../src/charts/model/state.ts';
import type { Chart, ChartState } from '../../../../src/charts/model/types.ts';
import { buildings, byYear, shadedMap, trade, twoSides } from '../made-up.ts';

const measured = { ...twoSides, id: 'measured', controls: ['measure' as const, 'category' as const] };
const chart: Chart = {
  id: 'lamps',
  title: 'Lamps',
  subtitle: '',
  notes: [],
  views: [trade, { ...buildings, id: 'buildings' }, shadedMap, measured, { ...byYear, id: 'years' }],
  sources: [],
};
const read = (query: string) => readChartState(new URLSearchParams(query), chart);

describe('an address of a chart', () => {
  test('that says nothing means the chart as it is at first', () => {
    expect(read('')).toEqual({ state: defaultState(trade), invalid: [] });
  });

  test('is read in full, lists in the order of the chart', () => {
    expect(read('tab=table&scale=log&series=total&series=exports&light=total')).toEqual({
      state: {
        ...defaultState(trade),
        tab: 'table',
        scale: 'log',
        shown: ['exports', 'total'],
        highlight: 'total',
      },
      invalid: [],
    });
  });

  test.each(['', 'tab=table', 'tab=sources'])(
    'that asks for “%s” alone shows the same as at first',
    (query) => {
      const { state } = read(query);
      expect(showsSame(state, defaultState(trade))).toBe(true);
      for (const other of ['scale=log', 'series=total', 'series=', 'view=map', 'light=total'])
        expect(showsSame(read(other).state, state), other).toBe(false);
    },
  );

  test('may have an empty list', () => {
    expect(read('series=').state.shown).toEqual([]);
  });

  test('is kept as far as it can be, and what cannot is reported', () => {
    expect(read('scale=cubic&tab=table')).toEqual({
      state: { ...defaultState(trade), tab: 'table' },
      invalid: [{ name: 'scale', found: 'cubic', reason: 'unknown', expected: ['linear', 'log', 'index'] }],
    });
  });

  test.each([
    ['view=lines', 'view', 'lines'],
    ['tab=map', 'tab', 'map'],
    ['scale=cubic', 'scale', 'cubic'],
    ['series=exports&series=lamps', 'series', 'lamps'],
    ['view=map&time=2013', 'time', '2013'],
    ['view=buildings&pick=ZZZ', 'pick', 'ZZZ'],
    ['view=buildings&share=no', 'share', 'no'],
    ['light=nothing', 'light', 'nothing'],
  ])('“%s” asks for something unknown, and hears what is expected', (query, name, found) => {
    const [invalid] = read(query).invalid;
    expect(invalid).toMatchObject({ name, found, reason: 'unknown' });
    expect(invalid?.expected.length).toBeGreaterThan(0);
  });

  test.each([
    ['view=buildings&scale=log', 'scale'],
    ['view=buildings&series=towers', 'series'],
    ['pick=AAA', 'pick'],
    ['time=2021', 'time'],
    ['measure=exports', 'measure'],
    ['share=yes', 'share'],
  ])('“%s” asks for a choice that the view does not leave', (query, name) => {
    expect(read(query).invalid).toMatchObject([{ name, reason: 'not-offered', expected: [] }]);
  });
});

describe('a state of a chart', () => {
  test('needs no address where the chart is as it is at first', () => {
    expect(writeChartState(defaultState(trade), chart).toString()).toBe('');
  });

  test('is written as far as it differs', () => {
    const state: ChartState = { ...defaultState(trade), scale: 'log', shown: ['exports'] };
    expect(writeChartState(state, chart).toString()).toBe('scale=log&series=exports');
  });
});

test('scales are offered where they make sense', () => {
  expect(scalesOf(trade)).toEqual(['linear', 'log', 'index']);
  expect(scalesOf({ ...trade, controls: [] })).toEqual(['linear']);
  expect(scalesOf(buildings)).toEqual(['linear']);
});
