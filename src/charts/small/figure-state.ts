import { defaultState } from '../model/state.ts';
import type { Chart, ChartState } from '../model/types.ts';

/**
 * The state in which a number of the article is seen, as near as can be to another state.
 *
 * @returns null where no view plots the number
 */
export function stateWithFigure(chart: Chart, state: ChartState, figure: string): ChartState | null {
  const views = [...chart.views].sort((a, b) => Number(b.id === state.view) - Number(a.id === state.view));
  for (const view of views) {
    const datum = view.data.find((each) => each.figure === figure);
    if (!datum) continue;
    const near = view.id === state.view ? state : defaultState(view);
    return {
      ...near,
      tab: 'chart',
      picked: [],
      scale: 'linear',
      shown: near.shown.includes(datum.series) ? near.shown : [...near.shown, datum.series],
      measure: near.measure === null ? null : datum.series,
      time: datum.time !== null && view.times.includes(datum.time) ? datum.time : near.time,
    };
  }
  return null;
}
