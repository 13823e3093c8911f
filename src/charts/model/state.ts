import { listOf } from '../../address/list.ts';
import { flag, oneOf } from '../../address/parameter.ts';
import { readParameters, writeParameters, type Invalid, type Parameters } from '../../address/state.ts';
import { categoriesOf } from './group.ts';
import type { Chart, ChartState, ChartView, Control } from './types.ts';

const tabs = ['chart', 'table', 'sources'] as const;

/** The state that a view is in at first. */
export function defaultState(view: ChartView): ChartState {
  const shown = view.series.filter(({ id }) => view.shown.includes(id)).map(({ id }) => id);
  return {
    view: view.id,
    tab: 'chart',
    shown,
    picked: [],
    scale: 'linear',
    share: false,
    time: view.times.length > 0 ? (view.time ?? view.times.at(-1) ?? null) : null,
    measure: view.controls.includes('measure') ? (shown[0] ?? view.series[0]?.id ?? null) : null,
    highlight: null,
  };
}

/**
 * Whether two states show the same values in the same way; where the reader looks at them does not count, nor in which order
 * they were made of their fields.
 */
export const showsSame = (a: ChartState, b: ChartState): boolean =>
  JSON.stringify({ ...a, tab: '' }) === JSON.stringify({ ...a, ...b, tab: '' });

/** The scales that a view offers; one where there is no choice. */
export const scalesOf = ({ scales, controls }: ChartView): readonly ChartState['scale'][] =>
  controls.includes('scale') ? scales : scales.slice(0, 1);

/**
 * A view by its id; the first where there is none.
 *
 * @throws where the chart has no views
 */
export function viewOf({ views }: Chart, id: string | null): ChartView {
  const view = views.find((each) => each.id === id) ?? views[0];
  if (!view) throw new Error('found a chart without views, expected one at least');
  return view;
}

/** How the state of a chart in one of its views stands in an address: `?view=map&pick=NOR&pick=ISL`. */
function chartParameters(chart: Chart, id: string | null): Parameters<ChartState> {
  const view = viewOf(chart, id);
  const { controls, series, times } = view;
  const initial = defaultState(view);
  const ids = series.map((each) => each.id);
  const categories = categoriesOf(view.data);
  const where = <Value>(control: Control, offered: readonly Value[]): readonly Value[] =>
    controls.includes(control) ? offered : [];
  return {
    view: oneOf(
      'view',
      chart.views.map((each) => each.id),
      viewOf(chart, null).id,
    ),
    tab: oneOf('tab', tabs, initial.tab),
    scale: oneOf('scale', where('scale', scalesOf(view)), initial.scale),
    time: oneOf('time', times, initial.time),
    measure: oneOf('measure', where('measure', ids), initial.measure),
    highlight: oneOf('light', [...ids, ...categories], initial.highlight),
    share: flag('share', controls.includes('share')),
    shown: listOf('series', where('series', ids), initial.shown),
    picked: listOf('pick', where('category', categories), initial.picked),
  };
}

/** Reads the state of a chart from an address; each view has parameters of its own. */
export const readChartState = (
  params: URLSearchParams,
  chart: Chart,
): { state: ChartState; invalid: Invalid[] } =>
  readParameters(params, chartParameters(chart, params.get('view')));

/** Writes the state of a chart for an address: only what differs from its view as it is at first. */
export const writeChartState = (state: ChartState, chart: Chart): URLSearchParams =>
  writeParameters(state, chartParameters(chart, state.view));
