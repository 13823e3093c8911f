import { categoriesOf, groupBy, keyOf } from '../model/group.ts';
import { writeQuantity } from './quantity.ts';
import { startOf } from '../model/time.ts';
import type { ChartTexts } from '../model/words.ts';
import type { ChartView, Datum } from '../model/types.ts';
import type { Plotted, Visible } from '../model/types.ts';
import { isDated } from '../model/visible.ts';
import { fill } from '../../text/template.ts';

/** Whether a view counts things, whose name is told once and not with every number. */
export const isCount = ({ unit, type }: ChartView): boolean => unit.id === 'count' && type !== 'strip';

/** All that the sentences are made from. */
export interface Matter {
  view: ChartView;
  shown: Visible;
  texts: ChartTexts;
}

/** More than this is not listed in a sentence. */
const most = 3;

/** What there is to say of a view, in parts of one sentence. */
export function partsOf(matter: Matter): string[] {
  const { view } = matter;
  if (view.type === 'strip') return [events(matter)];
  if (isDated(view)) return reached(matter);
  if (view.type === 'matrix') return cells(matter);
  const isThroughTime = view.type === 'line' || view.type === 'slope';
  return isThroughTime ? changes(matter) : extremes(matter);
}

/** From the first to the last value of each line. */
function changes(matter: Matter): string[] {
  const { shown, texts } = matter;
  const lines = [...groupBy(known(shown.rows), ({ datum }) => keyOf(datum.series, datum.category)).values()];
  const told = lines.slice(0, most).map((line) => {
    const sorted = line.toSorted((a, b) => startOf(a.datum.time ?? '') - startOf(b.datum.time ?? ''));
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (!first || !last) return '';
    const label = placeOf(matter, { ...first.datum, time: null }, true);
    if (first.datum.time === last.datum.time) {
      return fill(texts.summary.single, { label, value: writeRow(matter, first) });
    }
    return fill(texts.summary.change, {
      label,
      first: writeRow(matter, first),
      last: writeRow(matter, last),
    });
  });
  const rest = lines.length - told.length;
  return rest > 0 ? [...told, fill(texts.summary.more, { count: texts.number(rest) })] : told;
}

/** The highest values of each series, and its lowest. */
function extremes(matter: Matter): string[] {
  const { shown, texts, view } = matter;
  const { summary } = texts;
  const parts = shown.series.slice(0, most).flatMap(({ id, label }) => {
    const all = known(shown.rows.filter(({ datum }) => datum.series === id)).sort(
      (a, b) => b.value - a.value,
    );
    // Of two values for one thing one is enough here.
    const same = groupBy(all, ({ datum }) => keyOf(datum.category, datum.time));
    const own = [...same.values()].flatMap(([first]) => first ?? []);
    if (own.length === 0) return [];
    const items = own.slice(0, most).map((row) => withPlace(matter, row));
    const highest = fill(summary.highest, { items: items.join(', ') });
    const last = own.length > most ? own.at(-1) : undefined;
    const text = last ? `${highest}, ${fill(summary.lowest, { item: withPlace(matter, last) })}` : highest;
    return [shown.series.length > 1 || view.series.length > 1 ? fill(summary.of, { label, text }) : text];
  });
  const rest = shown.series.length - most;
  if (rest > 0) parts.push(fill(summary.more, { count: texts.number(rest) }));
  const missing = shown.rows.filter(({ value }) => value === null).length;
  if (missing > 0) parts.push(fill(summary.missing, { count: texts.number(missing) }));
  return parts;
}

function events(matter: Matter): string {
  const { shown, texts } = matter;
  const sorted = shown.rows.toSorted((a, b) => startOf(a.datum.time ?? '') - startOf(b.datum.time ?? ''));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const name = (row: Plotted | undefined): string => (row ? withPlace(matter, row) : '');
  return fill(texts.summary.events, {
    count: texts.number(sorted.length),
    first: name(first),
    last: name(last),
  });
}

/** How many of all categories have something. */
function reached({ view, shown, texts }: Matter): string[] {
  const shapes = view.map?.shapes.filter(({ id }) => id !== null).length ?? 0;
  const all = texts.number(shapes || categoriesOf(view.data).length);
  return shown.series.map(({ id, label }) => {
    const count = categoriesOf(
      shown.rows.flatMap(({ datum }) => (datum.series === id ? [datum] : [])),
    ).length;
    return fill(texts.summary.of, {
      label,
      text: fill(texts.summary.reached, { count: texts.number(count), all }),
    });
  });
}

function cells(matter: Matter): string[] {
  const { shown, texts } = matter;
  const own = known(shown.rows).sort((a, b) => b.value - a.value);
  const [largest] = own;
  if (!largest) return [texts.summary.empty];
  const columns = new Set(shown.rows.map(({ datum }) => datum.column)).size;
  const rows = categoriesOf(shown.rows.map(({ datum }) => datum)).length;
  return [
    fill(texts.summary.cells, {
      rows: texts.number(rows),
      columns: texts.number(columns),
      value: writeRow(matter, largest),
      place: placeOf(matter, largest.datum, false),
    }),
  ];
}

/** The values that are not missing. */
export const known = (rows: readonly Plotted[]): (Plotted & { value: number })[] =>
  rows.filter((row): row is Plotted & { value: number } => row.value !== null);

/** A value as it is told. */
export const writeRow = ({ view, shown, texts }: Matter, row: Plotted): string =>
  isCount(view) && row.value !== null && shown.mode !== 'share'
    ? texts.number(row.value)
    : writeQuantity(view, shown, texts, row);

/** What a value belongs to: names, and the time where several are shown. */
export function placeOf({ view, shown, texts }: Matter, datum: Datum, withSeries: boolean): string {
  const series = shown.series.length > 1 || (datum.category === null && datum.time === null);
  const { category, column, time } = datum;
  return [
    category === null ? null : (view.names[category] ?? category),
    column === null ? null : (view.names[column] ?? column),
    withSeries && (series || category === null)
      ? view.series.find(({ id }) => id === datum.series)?.label
      : null,
    time === null || time === shown.time ? null : texts.time(time),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A value with what it belongs to; an event is its name alone, with its date. */
export function withPlace(matter: Matter, row: Plotted): string {
  const place = placeOf(matter, row.datum, row.datum.category === null && row.datum.time === null);
  if (isDated(matter.view)) return place;
  const value = writeRow(matter, row);
  return place === '' ? value : `${place} (${value})`;
}
