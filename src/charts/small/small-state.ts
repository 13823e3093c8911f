import { kindOf } from '../kinds/kinds.ts';
import { categoriesOf } from '../model/group.ts';
import { defaultState } from '../model/state.ts';
import type { Chart, ChartState, ChartView } from '../model/types.ts';
import { visible } from '../visible.ts';

/** So many categories are enough for a small drawing. */
const most = 6;

/**
 * The view that represents a chart where there is little room: the first, or the one that plots the most of some
 * numbers of the article.
 */
export function smallView({ views }: Chart, figures: ReadonlySet<string> = new Set()): ChartView | null {
  const count = ({ data }: ChartView): number =>
    new Set(data.map(({ figure }) => figure).filter((figure) => figure !== null && figures.has(figure))).size;
  const light = views.filter((view) => !kindOf(view).isHeavy);
  const candidates = figures.size > 0 && light.length > 0 ? light : views;
  return candidates.reduce<ChartView | null>(
    (best, view) => (best === null || count(view) > count(best) ? view : best),
    null,
  );
}

/**
 * The first state of a view, or another, reduced to the largest categories.
 *
 * @param figure a number of the article whose categories must not be left out
 */
export function smallState(
  view: ChartView,
  state: ChartState = defaultState(view),
  limit = most,
  figure: string | null = null,
): ChartState {
  const { rows } = visible(view, state);
  const categories = categoriesOf(rows.map(({ datum }) => datum));
  if (categories.length <= limit || kindOf(view).keepsUnpicked) return state;
  const own = new Set(
    figure === null ? [] : categoriesOf(view.data.filter((datum) => datum.figure === figure)),
  );
  const size = (category: string): number =>
    Math.max(
      ...rows.map(({ datum, value }) =>
        datum.category === category && value !== null ? Math.abs(value) : 0,
      ),
    );
  const largest = categories
    .map((id) => ({ id, size: own.has(id) ? Infinity : size(id) }))
    .sort((a, b) => (a.size === b.size ? 0 : b.size - a.size));
  return { ...state, picked: largest.slice(0, Math.max(limit, own.size)).map(({ id }) => id) };
}
