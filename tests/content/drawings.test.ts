import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { resolveChart } from '../../src/article/charts/chart.ts';
import { draw } from '../../src/charts/draw.ts';
import { visible } from '../../src/charts/visible.ts';
import { defaultState, scalesOf } from '../../src/charts/model/state.ts';
import { makeTexts } from '../../src/charts/words/texts.ts';
import type { Chart, ChartState, ChartView } from '../../src/charts/model/types.ts';
import { strings } from '../../src/strings/index.ts';
import { svgFile } from '../unit/charts/svg-file.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const texts = makeTexts('en', strings('en').charts.words);
const urls = { sentence: (section: string, fragment: string) => `/sections/${section}/#${fragment}` };
const charts = article.charts.map((spec): [string, Chart] => [
  spec.id,
  resolveChart(spec, article, 'en', urls),
]);

function firstView({ views }: Chart): ChartView {
  const [view] = views;
  if (!view) throw new Error('found a chart without views');
  return view;
}

/** A state that a reader may bring a view into: what can be changed is changed, and something is highlighted. */
function changed(view: ChartView): ChartState {
  const state = defaultState(view);
  return {
    ...state,
    scale: scalesOf(view).at(1) ?? state.scale,
    share: view.controls.includes('share'),
    time: view.times[0] ?? state.time,
    highlight: view.data[0]?.category ?? view.series[0]?.id ?? null,
  };
}

const drawn = (view: ChartView, state: ChartState, width: number): string =>
  svgFile(draw(visible(view, state), width, texts).root, '../../..');

test.each(charts)('the chart "%s" is drawn wide', async (id, chart) => {
  const view = firstView(chart);
  await expect(drawn(view, defaultState(view), 800)).toMatchFileSnapshot(`./drawings/${id}-wide.svg`);
});

test.each(charts)('the chart "%s" is drawn narrow', async (id, chart) => {
  const view = firstView(chart);
  await expect(drawn(view, defaultState(view), 340)).toMatchFileSnapshot(`./drawings/${id}-narrow.svg`);
});

test.each(charts)('the chart "%s" is drawn as a reader may change it', async (id, chart) => {
  const view = firstView(chart);
  await expect(drawn(view, changed(view), 800)).toMatchFileSnapshot(`./drawings/${id}-changed.svg`);
});
