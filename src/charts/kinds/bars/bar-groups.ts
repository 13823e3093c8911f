import { keyOf } from '../../model/group.ts';
import type { Plotted } from '../../model/types.ts';
import { nameOf, type DrawingContext } from '../../parts/drawing-context.ts';
import { groupBy } from '../../../text/group-by.ts';

/** Bars side by side or one after the other, in one row or column. */
export interface BarLane {
  /** What distinguishes it from the others of its group, where the series does not. */
  label: string | null;
  /** One value, or in a stack several. */
  parts: Plotted[];
}

/** The bars at one place of the axis. */
export interface BarGroup {
  id: string;
  label: string;
  lanes: BarLane[];
}

/** Values in groups by category (or by time), in the view's order. */
export function barGroups(context: DrawingContext, by: 'category' | 'time'): BarGroup[] {
  const { view, shown, texts } = context;
  const order = new Map(shown.series.map(({ id }, index) => [id, index]));
  const place = ({ datum }: Plotted): number => order.get(datum.series) ?? 0;
  const rows = shown.rows.toSorted((a, b) => place(a) - place(b));
  const groups = [...groupBy(rows, ({ datum }) => datum[by] ?? '').entries()].map(([id, own]): BarGroup => {
    const label = by === 'time' ? texts.time(id) : id === '' ? groupless(context, own) : nameOf(context, id);
    return { id, label, lanes: view.stack === 'none' ? sideBySide(context, own) : stacked(context, own) };
  });
  if (by === 'time') return groups.sort((a, b) => (a.id < b.id ? -1 : 1));
  return sortGroups(context, groups, rows);
}

/** A bar without a category has the name of its series. */
const groupless = ({ shown }: DrawingContext, [first]: Plotted[]): string =>
  shown.series.find(({ id }) => id === first?.datum.series)?.label ?? '';

function sideBySide(context: DrawingContext, rows: readonly Plotted[]): BarLane[] {
  return rows.map((row) => ({ label: difference(context, row, rows), parts: [row] }));
}

/** One stack. Where the article and another source state the same value, each source has a stack of its own. */
function stacked(context: DrawingContext, rows: readonly Plotted[]): BarLane[] {
  const isDouble = [...groupBy(rows, ({ datum }) => keyOf(datum.series, datum.time)).values()].some(
    (same) => same.length > 1,
  );
  if (!isDouble) return [{ label: null, parts: [...rows] }];
  const lanes = groupBy(rows, ({ datum }) =>
    datum.origin === 'article' ? 'article' : keyOf(datum.time, datum.vintage),
  );
  return [...lanes.values()].map((parts) => {
    const [first] = parts;
    return { label: first ? difference(context, first, rows) : null, parts };
  });
}

/** What distinguishes a value from the other values of its series in the group: time, vintage, or origin. */
function difference({ texts }: DrawingContext, { datum }: Plotted, rows: readonly Plotted[]): string | null {
  const others = rows.filter((row) => row.datum.series === datum.series && row.datum !== datum);
  if (others.length === 0) return null;
  if (datum.time !== null && others.some((other) => other.datum.time !== datum.time)) {
    return texts.time(datum.time);
  }
  if (others.some((other) => other.datum.origin !== datum.origin)) {
    return datum.origin === 'context' ? null : texts[datum.origin];
  }
  if (datum.vintage === null) return null;
  return texts.vintage(datum.vintage);
}

/** The value by which a group is sorted: the sum of a stack, else the first value known. */
function weight({ lanes }: BarGroup): number {
  const lane = lanes.find(({ parts }) => parts.some(({ value }) => value !== null));
  return lane ? lane.parts.reduce((sum, { value }) => sum + (value ?? 0), 0) : -Infinity;
}

function sortGroups(
  { view: { sort }, texts }: DrawingContext,
  groups: BarGroup[],
  rows: readonly Plotted[],
): BarGroup[] {
  if (sort === 'given') {
    const given = rows.map(({ datum }) => datum.category ?? '');
    return groups.sort((a, b) => given.indexOf(a.id) - given.indexOf(b.id));
  }
  // Equal values keep the order of the table, so that it is the same in every language.
  if (sort === 'value') return groups.sort((a, b) => weight(b) - weight(a));
  return groups.sort((a, b) => texts.compare(a.label, b.label));
}
