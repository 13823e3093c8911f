import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { resolveChart } from '../../src/article/charts/chart.ts';
import { explorableOf } from '../../src/article/charts/explorable.ts';
import { defaultState } from '../../src/charts/model/state.ts';
import type { ChartState, ChartView } from '../../src/charts/model/types.ts';
import { visible } from '../../src/charts/visible.ts';
import { measureOf } from '../../src/explore/catalogue.ts';
import { unitOf } from '../../src/explore/chart.ts';
import { explored as makeExplored } from '../../src/explore/explored.ts';
import { fitting } from '../../src/explore/fit.ts';
import { exploreQuery } from '../../src/explore/from-chart.ts';
import { count } from '../../src/explore/model/count.ts';
import { readExplore } from '../../src/explore/state.ts';
import { exploreCatalogue, exploreWords, gridOf } from '../../src/site/explore.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const catalogue = exploreCatalogue(article, 'en');
const words = exploreWords('en');
const all = article.charts.flatMap((spec) => {
  const chart = resolveChart(spec, article, 'en', { sentence: () => '' });
  return chart.views.flatMap((view, index) => {
    const own = spec.views[index];
    const explorable = own ? explorableOf(own, view.data, article) : null;
    return explorable ? [{ name: `${chart.id}/${view.id}`, view, explorable }] : [];
  });
});

/** The states of a view at each of its times and in each of its measures. */
function statesOf(view: ChartView): ChartState[] {
  const initial = defaultState(view);
  const measures = view.controls.includes('measure') ? view.series.map(({ id }) => id) : [initial.measure];
  const times = view.times.length > 0 ? view.times : [initial.time];
  return measures.flatMap((measure) => times.map((time) => ({ ...initial, measure, time })));
}

/** What the explorer shows at an address, by state and year, in units of the measure. */
function explored(query: string): Map<string, number> {
  const { state, invalid } = readExplore(new URLSearchParams(query), catalogue);
  expect(invalid, query).toEqual([]);
  expect(fitting(state, catalogue), query).toEqual(state);
  const measure = measureOf(catalogue, state.measure);
  const by = measure.by[state.counting];
  const grid = count(gridOf(article, measure.id), state.counting, measure.countings[0] ?? 'plain', {
    by: by === undefined ? undefined : gridOf(article, by),
  });
  const { per } = unitOf(measure, state, grid, words);
  const language = { words, list: String, write: String };
  return new Map(
    makeExplored(state, catalogue, [grid], language).visible.rows.flatMap(({ datum, value }) =>
      value === null ? [] : [[`${datum.category ?? datum.series} ${datum.time}`, value * per]],
    ),
  );
}

describe('what of the charts the explorer can show', () => {
  test('are the views by state whose columns are a measure’s', () => {
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'trade-by-country/shares',
        'trade-by-country/states',
        'trade-by-country/map',
        'investment/states',
        'investment/map',
        'construction/map',
      ]),
    );
  });

  test.each(all)('$name leads to the same values, whatever is chosen in it', ({ view, explorable }) => {
    const per = view.unit.id === 'usd-billion' ? 1000 : 1;
    for (const state of statesOf(view)) {
      const shown = visible(view, state);
      const query = exploreQuery(explorable, shown);
      const measures = new Set(shown.series.map(({ id }) => explorable.series[id]?.measure));
      if (measures.size > 1) {
        expect(query, JSON.stringify(state)).toBeNull();
        continue;
      }
      expect(query, JSON.stringify(state)).not.toBeNull();
      const found = explored(query ?? '');
      const { to } = readExplore(new URLSearchParams(query ?? ''), catalogue).state;
      const expected = shown.rows.flatMap(({ datum, value }) =>
        value === null || datum.origin === 'article' ? [] : [{ ...datum, value: value * per }],
      );
      expect(found.size, query ?? '').toBe(expected.length);
      for (const { category, time, value } of expected) {
        const its = found.get(`${category} ${time ?? to}`) ?? NaN;
        expect(Math.abs(its / value - 1) || 0, `${query}: ${category}`).toBeLessThan(2e-3);
      }
    }
  });

  test('follows the countries picked, and leads nowhere where shares of these are shown', () => {
    const map = all.find(({ name }) => name === 'trade-by-country/states');
    if (!map) throw new Error('no view');
    const state = { ...defaultState(map.view), picked: ['PER', 'CHL'], time: '2012' };
    const query = new URLSearchParams(exploreQuery(map.explorable, visible(map.view, state)) ?? '');
    expect(Object.fromEntries(query)).toEqual({
      measure: 'china-trade',
      as: 'current',
      places: 'CHL.PER',
      to: '2012',
      form: 'bars',
    });
    const share = { ...visible(map.view, state), mode: 'share' as const };
    expect(exploreQuery(map.explorable, share)).toBeNull();
  });
});
