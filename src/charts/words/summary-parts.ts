import { fill } from '../../text/template.ts';
import { isDated } from '../model/dated.ts';
import { keyOf } from '../model/group.ts';
import { startOf } from '../model/time.ts';
import type { ChartView, Datum, Plotted, Visible } from '../model/types.ts';
import type { ChartTexts } from '../model/words.ts';
import { writeFullValue } from './full-value.ts';
import { groupBy } from '../../text/group-by.ts';

/** Whether a view counts things, whose name is said once and not with every number. */
export const isCount = ({ unit }: ChartView): boolean => unit.id === 'count';

/** What sentences are made from. */
export interface SummaryContext {
  shown: Visible;
  texts: ChartTexts;
}

/** More than this is not listed in a sentence. */
const most = 3;

/** From the first to the last value of each line. */
export function sayChanges(context: SummaryContext): string[] {
  const { shown, texts } = context;
  const lines = [...groupBy(known(shown.rows), ({ datum }) => keyOf(datum.series, datum.category)).values()];
  const said = lines.slice(0, most).map((line) => {
    const sorted = line.toSorted((a, b) => startOf(a.datum.time ?? '') - startOf(b.datum.time ?? ''));
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (!first || !last) return '';
    const label = placeOf(context, { ...first.datum, time: null }, true);
    if (first.datum.time === last.datum.time) {
      return fill(texts.summary.single, { label, value: writeRow(context, first) });
    }
    return fill(texts.summary.change, {
      label,
      first: writeRow(context, first),
      last: writeRow(context, last),
    });
  });
  const rest = lines.length - said.length;
  return rest > 0 ? [...said, fill(texts.summary.more, { count: texts.number(rest) })] : said;
}

/** The highest values of each series, and its lowest. */
export function sayExtremes(context: SummaryContext): string[] {
  const { shown, texts } = context;
  const { summary } = texts;
  const parts = shown.series.slice(0, most).flatMap(({ id, label }) => {
    const all = known(shown.rows.filter(({ datum }) => datum.series === id)).sort(
      (a, b) => b.value - a.value,
    );
    // Where two sources state the same value, one of them is enough here.
    const same = groupBy(all, ({ datum }) => keyOf(datum.category, datum.time));
    const own = [...same.values()].flatMap(([first]) => first ?? []);
    if (own.length === 0) return [];
    const items = own.slice(0, most).map((row) => withPlace(context, row));
    // One value alone is not the highest of any.
    const highest = own.length === 1 ? items.join() : fill(summary.highest, { items: items.join(', ') });
    const last = own.length > most ? own.at(-1) : undefined;
    const text = last ? `${highest}; ${fill(summary.lowest, { item: withPlace(context, last) })}` : highest;
    return [
      shown.series.length > 1 || shown.view.series.length > 1 ? fill(summary.of, { label, text }) : text,
    ];
  });
  const rest = shown.series.length - most;
  if (rest > 0) parts.push(fill(summary.more, { count: texts.number(rest) }));
  const missing = shown.rows.filter(({ value }) => value === null).length;
  if (missing > 0) parts.push(fill(summary.missing, { count: texts.number(missing) }));
  return parts;
}

/** The values that are not missing. */
export const known = (rows: readonly Plotted[]): (Plotted & { value: number })[] =>
  rows.filter((row): row is Plotted & { value: number } => row.value !== null);

/** A value in a sentence. */
export const writeRow = ({ shown, texts }: SummaryContext, row: Plotted): string =>
  isCount(shown.view) && row.value !== null && shown.mode !== 'share'
    ? texts.number(row.value)
    : writeFullValue(shown, texts, row, true);

/** What a value belongs to: names, and the time where several are shown. */
export function placeOf({ shown, texts }: SummaryContext, datum: Datum, withSeries: boolean): string {
  const series = shown.series.length > 1 || (datum.category === null && datum.time === null);
  const { category, column, time } = datum;
  const { view } = shown;
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
export function withPlace(context: SummaryContext, row: Plotted): string {
  const place = placeOf(context, row.datum, row.datum.category === null && row.datum.time === null);
  if (isDated(context.shown.view)) return place;
  const value = writeRow(context, row);
  return place === '' ? value : `${place} (${value})`;
}
