import { describe, expect, test } from 'vitest';
import {
  defaultState,
  parseState,
  readState,
  scalesOf,
  toParams,
} from '../../../../src/charts/model/state.ts';
import type { Chart, ChartState } from '../../../../src/charts/model/types.ts';
import { buildings, byYear, seeded, shadedMap, trade, twoSides } from '../made-up.ts';

const measured = { ...twoSides, id: 'measured', controls: ['measure' as const, 'category' as const] };
const chart: Chart = {
  id: 'lamps',
  title: 'Lamps',
  subtitle: '',
  notes: [],
  views: [trade, { ...buildings, id: 'buildings' }, shadedMap, measured, { ...byYear, id: 'years' }],
  sources: [],
};
const parse = (query: string): ReturnType<typeof parseState> => parseState(new URLSearchParams(query), chart);

describe('parseState', () => {
  test('says what is missing', () => {
    const parsed = parse('');
    expect(Object.values(parsed).every(({ kind }) => kind === 'missing')).toBe(true);
  });

  test('takes what is valid', () => {
    const parsed = parse('tab=table&scale=log&series=total&series=exports&light=total');
    expect(parsed.tab).toEqual({ kind: 'valid', value: 'table' });
    expect(parsed.scale).toEqual({ kind: 'valid', value: 'log' });
    expect(parsed.shown).toEqual({ kind: 'valid', value: ['exports', 'total'] });
    expect(parsed.highlight).toEqual({ kind: 'valid', value: 'total' });
  });

  test('takes an empty list', () => {
    expect(parse('series=').shown).toEqual({ kind: 'valid', value: [] });
  });

  test.each([
    ['view=lines', 'view', 'lines'],
    ['tab=map', 'tab', 'map'],
    ['scale=cubic', 'scale', 'cubic'],
    ['series=exports&series=lamps', 'shown', 'lamps'],
    ['view=map&time=2013', 'time', '2013'],
    ['view=buildings&pick=ZZZ', 'picked', 'ZZZ'],
    ['view=buildings&share=no', 'share', 'no'],
    ['light=nothing', 'highlight', 'nothing'],
  ] as const)('says of "%s" that it is unknown, and what is expected', (query, field, found) => {
    const parsed = parse(query)[field];
    expect(parsed).toMatchObject({ kind: 'invalid', reason: 'unknown', found });
    expect(parsed.kind === 'invalid' && parsed.expected.length).toBeGreaterThan(0);
  });

  test.each([
    ['view=buildings&scale=log', 'scale'],
    ['view=buildings&series=towers', 'shown'],
    ['pick=AAA', 'picked'],
    ['time=2021', 'time'],
    ['measure=exports', 'measure'],
    ['share=yes', 'share'],
  ] as const)('says of "%s" that the view leaves no choice', (query, field) => {
    expect(parse(query)[field]).toMatchObject({ kind: 'invalid', reason: 'not-offered', expected: [] });
  });
});

describe('readState', () => {
  test('falls back to the first choice, and tells what it could not keep', () => {
    const { state, invalid } = readState(new URLSearchParams('scale=cubic&tab=table'), chart);
    expect(state).toEqual({ ...defaultState(trade), tab: 'table' });
    expect(invalid).toEqual([
      { field: 'scale', found: 'cubic', reason: 'unknown', expected: ['linear', 'log', 'index'] },
    ]);
  });
});

describe('toParams', () => {
  test('writes nothing for a chart as it is at first', () => {
    expect(toParams(defaultState(trade), chart).toString()).toBe('');
  });

  test('writes only what differs', () => {
    const state: ChartState = { ...defaultState(trade), scale: 'log', shown: ['exports'] };
    expect(toParams(state, chart).toString()).toBe('scale=log&series=exports');
  });

  test('comes back from the address as it was', () => {
    const random = seeded(6);
    const some = (ids: string[]): string[] => ids.filter(() => random() < 0.5);
    const one = <Value>(values: readonly Value[]): Value | undefined =>
      values[Math.floor(random() * values.length)];
    for (let round = 0; round < 300; round += 1) {
      const view = one(chart.views);
      if (!view) continue;
      const initial = defaultState(view);
      const ids = view.series.map(({ id }) => id);
      const categories = [...new Set(view.data.map(({ category }) => category))].filter((id) => id !== null);
      const has = (control: (typeof view.controls)[number]): boolean => view.controls.includes(control);
      const state: ChartState = {
        view: view.id,
        tab: one(['chart' as const, 'table' as const, 'sources' as const]) ?? 'chart',
        shown: has('series') ? some(ids) : initial.shown,
        picked: has('category') ? some(categories) : [],
        scale: one(scalesOf(view)) ?? 'linear',
        share: has('share') && random() < 0.5,
        time: one(view.times) ?? null,
        measure: has('measure') ? (one(ids) ?? null) : null,
        highlight: one([null, ...ids, ...categories]) ?? null,
      };
      expect(readState(toParams(state, chart), chart)).toEqual({ state, invalid: [] });
    }
  });
});

test('scales are offered where they make sense', () => {
  expect(scalesOf(trade)).toEqual(['linear', 'log', 'index']);
  expect(scalesOf({ ...trade, controls: [] })).toEqual(['linear']);
  expect(scalesOf(buildings)).toEqual(['linear']);
});
