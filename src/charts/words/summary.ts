import { shownTimes } from '../model/group.ts';
import { defaultState } from '../model/state.ts';
import { isCount, known, partsOf, placeOf, withPlace, writeRow, type Matter } from './summary-parts.ts';
import type { ChartTexts } from '../model/words.ts';
import type { ChartState, ChartView } from '../model/types.ts';
import { isDated, visible } from '../model/visible.ts';
import { fill } from '../../text/template.ts';

/** What a view shows in a state, in one sentence, for those who do not see it. */
export function summarize(view: ChartView, state: ChartState, texts: ChartTexts): string {
  const matter = { view, shown: visible(view, state), texts };
  const { summary } = texts;
  // What is counted is told once; other units stand with each value.
  const counted = isCount(view) ? view.unit.axis : '';
  const start = [summary.kinds[view.type], counted, whenOf(matter)].filter((part) => part !== '').join(', ');
  const parts = matter.shown.rows.length === 0 ? [summary.empty] : partsOf(matter);
  return `${start}: ${parts.join('; ')}.`;
}

/** What a view shows at first, at length: unit, range of each series, origins, and all that the article states. */
export function describe(view: ChartView, texts: ChartTexts): string {
  const state = defaultState(view);
  const matter = { view, shown: visible(view, state), texts };
  const { summary } = texts;
  const { rows, series } = matter.shown;
  const sentences = [summarize(view, state, texts)];
  if (view.unit.axis !== '' && !isDated(view)) sentences.push(fill(summary.unit, { unit: view.unit.axis }));
  if (!isDated(view)) {
    for (const { id, label } of series) {
      const own = known(rows.filter(({ datum }) => datum.series === id)).sort((a, b) => a.value - b.value);
      const [low, high] = [own[0], own.at(-1)];
      if (!low || !high || own.length < 2) continue;
      const ends = { low: withPlace(matter, low), high: withPlace(matter, high) };
      sentences.push(fill(summary.values, { label, count: texts.number(own.length), ...ends }));
    }
  }
  const origins = (['article', 'derived', 'context'] as const)
    .map((origin) => ({ origin, count: rows.filter(({ datum }) => datum.origin === origin).length }))
    .filter(({ count }) => count > 0)
    .map(({ origin, count }) => `${texts[origin]} ${texts.number(count)}`);
  if (origins.length > 0) sentences.push(fill(summary.origins, { items: origins.join('; ') }));
  const article = rows.filter(({ datum }) => datum.origin === 'article');
  const items = article.map((row) => `${placeOf(matter, row.datum, true)} ${writeRow(matter, row)}`.trim());
  if (items.length > 0) sentences.push(fill(summary.article, { items: items.join('; ') }));
  return sentences.join(' ');
}

function whenOf({ shown, texts }: Matter): string {
  if (shown.time !== null) return texts.time(shown.time);
  const times = shownTimes(shown.rows);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return texts.time(first);
  return fill(texts.summary.span, { from: texts.time(first), to: texts.time(last) });
}
