import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/charts/draw.ts';
import { summarize } from '../../../src/charts/summary.ts';
import { makeTable } from '../../../src/charts/table.ts';
import { visible } from '../../../src/charts/visible.ts';
import { measureOf } from '../../../src/explore/catalogue.ts';
import { exploreChart } from '../../../src/explore/chart.ts';
import { obstacleTo, ofOneYear } from '../../../src/explore/form.ts';
import { count } from '../../../src/explore/model/counting.ts';
import { initialState } from '../../../src/explore/state.ts';
import { titleOf } from '../../../src/explore/words.ts';
import { texts } from '../charts/made-up.ts';
import { catalogue, lamps, states, words } from './made-up.ts';

const list = (names: readonly string[]): string => names.join(' and ');

describe('what the explorer draws', () => {
  it('is drawn, described and written as a table in any state that is offered, without a missing value as zero', () => {
    fc.assert(
      fc.property(states, (asked) => {
        const measure = measureOf(catalogue, asked.measure);
        const state = { ...asked, from: Math.min(asked.from, asked.to), to: Math.max(asked.from, asked.to) };
        fc.pre(obstacleTo(state.form, { ...state, measure, canFall: false, hasMap: false }) === null);
        const grid = count(lamps, state.counting === 'constant' ? 'current' : state.counting, 'current', {});
        const called = titleOf(state, catalogue, words, list);
        const { chart, state: own } = exploreChart(state, grid, catalogue, words, called);
        const [view] = chart.views;
        if (!view) throw new Error('no view');
        const shown = visible(view, own);
        expect(draw(shown, 560, texts).height).toBeGreaterThan(0);
        expect(summarize(shown, texts)).not.toBe('');
        makeTable(shown, texts);
        const cuba = view.data.filter(({ series, category }) => (category ?? series) === 'CUB');
        expect(cuba.every(({ value }) => value === null)).toBe(true);
        if (ofOneYear.includes(state.form)) expect(shown.time).toBe(String(state.to));
        else expect(view.series.map(({ id }) => id).toSorted()).toEqual([...state.places].toSorted());
      }),
    );
  });

  it('writes large amounts in thousands of millions', () => {
    const state = initialState(catalogue, null);
    const { chart } = exploreChart(state, lamps, catalogue, words, titleOf(state, catalogue, words, list));
    expect(chart.views[0]?.unit.id).toBe('usd-billion');
    expect(chart.views[0]?.data.find(({ id }) => id === 'nor-2021')?.value).toBe(24);
  });

  it('says why a form is not offered', () => {
    const measure = measureOf(catalogue, 'lamps');
    const context = { measure, counting: 'current', places: ['NOR'], canFall: false, hasMap: false } as const;
    expect(obstacleTo('columns', context)).toBeNull();
    expect(obstacleTo('columns', { ...context, counting: 'index' })).toBe('no-sum');
    expect(obstacleTo('columns', { ...context, canFall: true })).toBe('no-sum');
    expect(obstacleTo('columns', { ...context, places: Array(7).fill('NOR') })).toBe('many-columns');
    expect(obstacleTo('line', { ...context, places: Array(13).fill('NOR') })).toBe('many-lines');
    expect(obstacleTo('line', { ...context, measure: measureOf(catalogue, 'oil') })).toBe('one-year');
    expect(obstacleTo('map', context)).toBe('no-map');
    expect(obstacleTo('bars', context)).toBeNull();
  });
});
