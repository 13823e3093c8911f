import type { ChartKind } from './kinds/kind.ts';
import { chartKinds, kindOf, type ChartKinds } from './kinds/kinds.ts';
import { keyOf } from './model/group.ts';
import { toIndex, toShares } from './model/relative.ts';
import { isUntil } from './model/time.ts';
import type { ChartSeries, ChartState, ChartView, Datum, Plotted, Visible } from './model/types.ts';

/**
 * What a state shows of a view, in four steps: the chosen series at the chosen time; as shares, where these are chosen;
 * the picked categories; on the chosen scale.
 */
export function visible(view: ChartView, state: ChartState, kinds: ChartKinds = chartKinds): Visible {
  const kind = kindOf(view, kinds);
  const series = shownSeries(kind, view, state);
  const time = view.times.length > 0 ? (state.time ?? view.time ?? view.times.at(-1) ?? null) : null;
  const chosen = valuesAt(kind, view, series, time);
  // Shares are of the whole, so they come before picking. Values below zero have no shares.
  const isShare = state.share && chosen.every(({ value }) => value === null || value >= 0);
  const isStack = kind.stacks === true && view.stack !== 'none';
  const relative = isShare ? toShares(chosen, isStack) : chosen;
  const picked = kind.keepsUnpicked ? relative : pick(view, state, relative);
  const scale = view.scales.includes(state.scale) ? state.scale : 'linear';
  const shown: Visible = {
    view,
    state,
    series,
    rows: picked,
    mode: isShare ? 'share' : 'absolute',
    isLog: scale === 'log',
    base: null,
    skipped: 0,
    time,
  };
  if (scale === 'index' && !isShare) return { ...shown, ...toIndex(picked), mode: 'index' };
  if (scale !== 'log') return shown;
  const rows = picked.filter(({ value }) => value === null || value > 0);
  return { ...shown, rows, skipped: picked.length - rows.length };
}

/** The series chosen, or the measure where there is a choice of measures. */
function shownSeries(kind: ChartKind, view: ChartView, { shown, measure }: ChartState): ChartSeries[] {
  const ids = view.controls.includes('measure') && measure !== null ? [measure] : shown;
  const series = view.series.filter(({ id }) => ids.includes(id));
  return kind.showsOneSeries?.(view) ? series.slice(0, 1) : series;
}

/** The values of series at a time; all of them where there is no choice of times. */
function valuesAt(
  { showsFirstTime }: ChartKind,
  view: ChartView,
  series: readonly ChartSeries[],
  time: string | null,
): Plotted[] {
  const ids = new Set(series.map(({ id }) => id));
  const own = view.data.filter((datum) => ids.has(datum.series));
  const times: (string | null)[] = [null, time, ...(showsFirstTime ? view.times.slice(0, 1) : [])];
  const data =
    time === null
      ? own
      : view.until
        ? latest(own.filter((datum) => datum.time === null || isUntil(datum.time, time)))
        : own.filter((datum) => times.includes(datum.time));
  return data.map((datum) => ({ datum, value: datum.value }));
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

/** The values of the categories picked; all where none of these is in the view. */
function pick({ data }: ChartView, { picked }: ChartState, rows: Plotted[]): Plotted[] {
  const isOffered = data.some(({ category }) => category !== null && picked.includes(category));
  if (!isOffered) return rows;
  return rows.filter(({ datum }) => datum.category === null || picked.includes(datum.category));
}
