import type { Chart, Visible } from '../../charts/model/types.ts';
import { visible } from '../../charts/visible.ts';
import { exploreChart } from '../../explore/chart.ts';
import type { Grid } from '../../explore/model/grid.ts';
import type { ExploreState } from '../../explore/state.ts';
import { titleOf, type ExploreTitle } from '../../explore/words.ts';
import type { ExplorePage } from './page.ts';

/** What the explorer shows: how it is called, its chart, and the values in it. */
export interface Explored {
  called: ExploreTitle;
  chart: Chart;
  visible: Visible;
}

/** Makes what a state shows of numbers that are counted already. */
export function explored(page: ExplorePage, state: ExploreState, grid: Grid): Explored {
  const { catalogue, explore, language } = page;
  const names = new Intl.ListFormat(language);
  const called = titleOf(state, catalogue, explore, (list) => names.format(list));
  const { chart, state: own } = exploreChart(state, grid, catalogue, explore, called);
  const [view] = chart.views;
  if (!view) throw new Error('found no view to explore, expected one');
  return { called, chart: { ...chart, id: called.file }, visible: visible(view, own) };
}
