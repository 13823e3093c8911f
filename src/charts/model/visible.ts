import type { Plotted, Visible } from './types.ts';
import { keyOf } from './group.ts';
import { toIndex, toShares } from './relative.ts';
import { isUntil } from './time.ts';
import type { ChartSeries, ChartState, ChartView, Datum } from './types.ts';

/** What was computed for a state last: the drawing, its table and its summary ask for the same. */
const computed = new WeakMap<ChartState, { view: ChartView; shown: Visible }>();

/** Selects and computes what a state shows of a view. Neither may be changed later. */
export function visible(view: ChartView, state: ChartState): Visible {
  const known = computed.get(state);
  if (known?.view === view) return known.shown;
  const shown = compute(view, state);
  computed.set(state, { view, shown });
  return shown;
}

function compute(view: ChartView, state: ChartState): Visible {
  const series = shownSeries(view, state);
  const time = view.times.length > 0 ? (state.time ?? view.time ?? view.times.at(-1) ?? null) : null;
  const ids = new Set(series.map(({ id }) => id));
  const own = view.data.filter((datum) => ids.has(datum.series));
  const now = time === null ? own : atTime(view, own, time);
  const all: Plotted[] = now.map((datum) => ({ datum, value: datum.value }));
  // Shares are of the whole, so picking comes after.
  const share = isShare(view, state, all);
  const relative = share ? toShares(view, all) : all;
  const picked = pick(view, state, relative);
  const result: Visible = {
    series,
    rows: picked,
    mode: share ? 'share' : 'absolute',
    base: null,
    skipped: 0,
    time,
  };
  if (!share && state.scale === 'index' && view.type === 'line') {
    const index = toIndex(picked);
    return { ...result, ...index, mode: 'index' };
  }
  if (state.scale === 'log' && hasLog(view)) {
    const rows = picked.filter(({ value }) => value === null || value > 0);
    return { ...result, rows, skipped: picked.length - rows.length };
  }
  return result;
}

/** Whether a view can be drawn on a log scale. */
export const hasLog = ({ type }: ChartView): boolean =>
  type === 'line' || type === 'dots' || type === 'slope';

/** Whether a view says since when something holds, and not how much. */
export const isDated = ({ unit }: ChartView): boolean => unit.id === 'year';

function shownSeries(view: ChartView, { shown, measure }: ChartState): ChartSeries[] {
  const ids = view.controls.includes('measure') && measure !== null ? [measure] : shown;
  const series = view.series.filter(({ id }) => ids.includes(id));
  const onlyOne = view.type === 'matrix' || (view.type === 'map' && !isDated(view));
  return onlyOne ? series.slice(0, 1) : series;
}

function atTime(view: ChartView, data: Datum[], time: string): Datum[] {
  if (view.until) return latest(data.filter((datum) => datum.time === null || isUntil(datum.time, time)));
  const first = view.type === 'slope' ? view.times[0] : time;
  return data.filter((datum) => datum.time === null || datum.time === time || datum.time === first);
}

/** Of each series, category and column, the value that is latest. */
function latest(data: Datum[]): Datum[] {
  const last = new Map<string, Datum>();
  for (const datum of data) {
    const key = keyOf(datum.series, datum.category, datum.column);
    const other = last.get(key);
    if (!other || (datum.time ?? '') >= (other.time ?? '')) last.set(key, datum);
  }
  const kept = new Set(last.values());
  return data.filter((datum) => kept.has(datum));
}

/** Shares are drawn where chosen, or where the view is one of shares; of negative values there are none. */
function isShare(view: ChartView, state: ChartState, rows: Plotted[]): boolean {
  const wanted = state.share || (view.type === 'bars' && view.stack === 'share');
  return wanted && rows.every(({ value }) => value === null || value >= 0);
}

/** Keeps the picked categories. A map shows all and lights the picked ones. */
function pick({ type, data }: ChartView, { picked }: ChartState, rows: Plotted[]): Plotted[] {
  const isOffered = data.some(({ category }) => category !== null && picked.includes(category));
  if (type === 'map' || !isOffered) return rows;
  return rows.filter(({ datum }) => datum.category === null || picked.includes(datum.category));
}
