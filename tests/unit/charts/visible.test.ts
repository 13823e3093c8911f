import { describe, expect, test } from 'vitest';
import type { Plotted } from '../../../src/charts/model/types.ts';
import { visible } from '../../../src/charts/visible.ts';
import {
  datedMap,
  datum,
  seeded,
  shadedMap,
  stacks,
  stateOf,
  trade,
  twoSides,
  view,
  buildings,
} from './made-up.ts';

const valueOf = (rows: readonly Plotted[], id: string): number | null | undefined =>
  rows.find(({ datum: each }) => each.id === id)?.value;

describe('what is shown', () => {
  test('is the series chosen, in the order of the view', () => {
    const { series, rows } = visible(trade, stateOf(trade, { shown: ['total', 'exports'] }));
    expect(series.map(({ id }) => id)).toEqual(['exports', 'total']);
    expect(new Set(rows.map(({ datum: each }) => each.series))).toEqual(new Set(['exports', 'total']));
  });

  test('is one measure where the view offers a choice of measures', () => {
    const measured = { ...twoSides, controls: ['measure' as const] };
    expect(visible(measured, stateOf(measured, { measure: 'imports' })).series.map(({ id }) => id)).toEqual([
      'imports',
    ]);
  });

  test('is the categories picked; on a map all of them', () => {
    const { rows } = visible(buildings, stateOf(buildings, { picked: ['AAA', 'HHH'] }));
    expect(new Set(rows.map(({ datum: each }) => each.category))).toEqual(new Set(['AAA', 'HHH']));
    expect(visible(shadedMap, stateOf(shadedMap, { picked: ['AAA'] })).rows).toHaveLength(8);
  });

  test('is the time chosen', () => {
    const { rows, time } = visible(shadedMap, stateOf(shadedMap, { time: '2012' }));
    expect(time).toBe('2012');
    expect(new Set(rows.map(({ datum: each }) => each.time))).toEqual(new Set(['2012']));
  });

  test('is the time of the view at first, and the last time where the view names none', () => {
    const first = { ...shadedMap, time: '2012' };
    expect(visible(first, stateOf(first, { time: null })).time).toBe('2012');
    const none = { ...shadedMap, time: null };
    expect(visible(none, stateOf(none, { time: null })).time).toBe(shadedMap.times.at(-1));
  });

  test('is the first time beside the one chosen, in a slope chart', () => {
    const times = ['2001', '2011', '2021'];
    const slope = view({
      type: 'slope',
      series: [{ id: 'lamps', label: 'lamps', side: 'none' }],
      times,
      data: times.map((time) => datum({ series: 'lamps', category: 'AAA', time, value: Number(time) })),
    });
    const { rows } = visible(slope, stateOf(slope, { time: '2011' }));
    expect(rows.map(({ value }) => value)).toEqual([2001, 2011]);
  });

  test('is all that holds until the time chosen, where the view says so', () => {
    const { rows } = visible(datedMap, stateOf(datedMap, { time: '2018' }));
    expect(rows.map(({ datum: each }) => each.time).toSorted()).toEqual([
      '2018',
      '2018-06',
      '2018-08',
      '2018-11',
    ]);
  });

  test('is the latest of several values until the time chosen', () => {
    const counted = view({
      type: 'bars',
      series: [{ id: 'lamps', label: 'lamps', side: 'none' }],
      until: true,
      times: ['2001', '2002', '2003'],
      data: ['2001', '2003'].map((time) =>
        datum({ series: 'lamps', category: 'AAA', time, value: Number(time) }),
      ),
    });
    expect(visible(counted, stateOf(counted, { time: '2002' })).rows.map(({ value }) => value)).toEqual([
      2001,
    ]);
    expect(visible(counted, stateOf(counted, { time: '2003' })).rows.map(({ value }) => value)).toEqual([
      2003,
    ]);
  });
});

test('of two latest values of one time, the one that comes later in the table is shown', () => {
  const counted = view({
    type: 'bars',
    series: [{ id: 'lamps', label: 'lamps', side: 'none' }],
    until: true,
    times: ['2001'],
    data: [1, 2].map((value) =>
      datum({ id: `lamps-${value}`, series: 'lamps', category: 'AAA', time: '2001', value }),
    ),
  });
  expect(visible(counted, stateOf(counted)).rows.map(({ value }) => value)).toEqual([2]);
});

describe('shares', () => {
  test('are of a stack only in a type of chart that stacks', () => {
    const { rows } = visible({ ...stacks, type: 'dots' }, stateOf(stacks, { share: true }));
    const [first] = stacks.series;
    const own = rows.filter(({ datum: each }) => each.series === first?.id);
    expect(own.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(100);
  });

  test('are no index at the same time', () => {
    expect(visible(trade, stateOf(trade, { share: true, scale: 'index' }))).toMatchObject({
      mode: 'share',
      base: null,
    });
  });

  test('add up to 100% in every stack', () => {
    const random = seeded(11);
    for (let round = 0; round < 50; round += 1) {
      const mixed = {
        ...stacks,
        data: stacks.data.map((each) => ({ ...each, value: random() < 0.1 ? null : random() ** 4 * 1000 })),
      };
      const { rows, mode } = visible(mixed, stateOf(mixed, { share: true }));
      expect(mode).toBe('share');
      for (const own of Map.groupBy(rows, ({ datum: each }) => each.category).values()) {
        const known = own.map(({ value }) => value).filter((value) => value !== null);
        if (known.length > 0) expect(known.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100);
      }
    }
  });

  test('are of the whole, also where a part of it is picked', () => {
    const all = visible(buildings, stateOf(buildings, { share: true }));
    const one = visible(buildings, stateOf(buildings, { share: true, picked: ['CCC'] }));
    expect(valueOf(one.rows, 'towers-ccc')).toBe(valueOf(all.rows, 'towers-ccc'));
  });

  test('do not count twice what the article states too', () => {
    const { rows } = visible(buildings, stateOf(buildings, { share: true }));
    const own = rows.filter(({ datum: each }) => each.origin === 'context');
    expect(own.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(100);
  });

  test('keep zero a zero and missing missing', () => {
    const { rows } = visible(buildings, stateOf(buildings, { share: true }));
    expect(valueOf(rows, 'towers-ggg')).toBe(0);
    expect(valueOf(rows, 'towers-hhh')).toBeNull();
  });

  test('are not made of values below zero', () => {
    const fallen = {
      ...buildings,
      data: [datum({ series: 'towers', category: 'AAA', value: -1 }), ...buildings.data],
    };
    expect(visible(fallen, stateOf(fallen, { share: true })).mode).toBe('absolute');
  });
});

describe('an index', () => {
  test('is 100 at the first time shown, for every line', () => {
    const { rows, base } = visible(trade, stateOf(trade, { scale: 'index' }));
    expect(base).toBe('2001');
    for (const id of ['exports-2001', 'imports-2001', 'total-2001-derived'])
      expect(valueOf(rows, id)).toBe(100);
    expect(valueOf(rows, 'exports-2007')).toBeCloseTo((51 / 8) * 100);
  });

  test('leaves out and counts what has no value of its own source at the base', () => {
    const { rows, skipped } = visible(trade, stateOf(trade, { scale: 'index' }));
    expect(rows.some(({ datum: each }) => each.origin === 'article')).toBe(false);
    expect(skipped).toBe(4);
  });
});

describe('a log scale', () => {
  test('leaves out and counts zero and less, but not what is missing', () => {
    const gaps = view({
      type: 'line',
      series: [{ id: 'lamps', label: 'lamps', side: 'none' }],
      data: [3, 0, null, -2, 40].map((value, index) =>
        datum({ series: 'lamps', value, time: String(2001 + index) }),
      ),
    });
    const { rows, skipped } = visible(gaps, stateOf(gaps, { scale: 'log' }));
    expect(rows.map(({ value }) => value)).toEqual([3, null, 40]);
    expect(skipped).toBe(2);
  });
});
