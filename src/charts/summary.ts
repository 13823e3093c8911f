import { fill } from '../text/template.ts';
import { chartKinds, kindOf, type ChartKinds } from './kinds/kinds.ts';
import { isDated } from './model/dated.ts';
import { shownTimes } from './model/group.ts';
import { defaultState } from './model/state.ts';
import type { ChartView, Visible } from './model/types.ts';
import type { ChartTexts } from './model/words.ts';
import { visible } from './visible.ts';
import { isCount, known, placeOf, withPlace, writeRow, type SummaryContext } from './words/summary-parts.ts';

/** What is shown, in one sentence, for those who do not see it. */
export function summarize(shown: Visible, texts: ChartTexts, kinds: ChartKinds = chartKinds): string {
  const { view, rows, series } = shown;
  const { summary } = texts;
  // What is counted is said once; other units stand with each value.
  const counted = isCount(view) ? view.unit.axis : '';
  const start = [summary.kinds[view.type], counted, whenOf({ shown, texts })].filter(Boolean).join(', ');
  const nothing = series.length === 0 ? summary.unchosen : summary.empty;
  const said = rows.length > 0 && kindOf(view, kinds).summarize({ shown, texts }).join('; ');
  return `${start}: ${said || nothing}.`;
}

/** What a view shows at first, at length: unit, range of each series, origins, and all that the article states. */
export function describe(view: ChartView, texts: ChartTexts, kinds: ChartKinds = chartKinds): string {
  const shown = visible(view, defaultState(view), kinds);
  const context = { shown, texts };
  const { summary } = texts;
  const { rows, series } = shown;
  const sentences = [summarize(shown, texts, kinds)];
  if (view.unit.axis !== '' && !isDated(view)) sentences.push(fill(summary.unit, { unit: view.unit.axis }));
  if (!isDated(view)) {
    for (const { id, label } of series) {
      const own = known(rows.filter(({ datum }) => datum.series === id)).sort((a, b) => a.value - b.value);
      const [low, high] = [own[0], own.at(-1)];
      if (!low || !high || own.length < 2) continue;
      const ends = { low: withPlace(context, low), high: withPlace(context, high) };
      sentences.push(fill(summary.values, { label, count: texts.number(own.length), ...ends }));
    }
  }
  const origins = (['article', 'derived', 'context'] as const)
    .map((origin) => ({ origin, count: rows.filter(({ datum }) => datum.origin === origin).length }))
    .filter(({ count }) => count > 0)
    .map(({ origin, count }) => `${texts[origin]} ${texts.number(count)}`);
  if (origins.length > 0) sentences.push(fill(summary.origins, { items: origins.join('; ') }));
  const article = rows.filter(({ datum }) => datum.origin === 'article');
  const items = article.map((row) => `${placeOf(context, row.datum, true)} ${writeRow(context, row)}`.trim());
  if (items.length > 0) sentences.push(fill(summary.article, { items: items.join('; ') }));
  return sentences.join(' ');
}

function whenOf({ shown, texts }: SummaryContext): string {
  if (shown.time !== null) return texts.time(shown.time);
  const times = shownTimes(shown.rows);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return texts.time(first);
  return fill(texts.summary.span, { from: texts.time(first), to: texts.time(last) });
}
