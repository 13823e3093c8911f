import type { Plotted, Visible, ChartSource, ChartView, Datum } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { writeFullValue } from '../../charts/words/full-value.ts';
import { fill } from '../../text/template.ts';

/** What is said of values, and with which words. */
export interface Speech {
  view: ChartView;
  texts: ChartTexts;
  words: { formula: string; goes: string };
  sources: readonly ChartSource[];
}

/** What a value belongs to: its category, column and time; its series where there are several. */
export function nameOf({ view, texts }: Speech, { category, column, time, series }: Datum): string {
  const label = view.series.find(({ id }) => id === series)?.label ?? '';
  return [
    category !== null && (view.names[category] ?? category),
    column !== null && (view.names[column] ?? column),
    (view.series.length > 1 || (category ?? time) === null) && label,
    time !== null && texts.time(time),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Where a value comes from, and what else there is to know of it, a sentence or so each. */
export function remarksOf({ texts, words, sources }: Speech, datum: Datum): string[] {
  const source = sources.find(({ id }) => id === datum.source);
  return [
    texts[datum.origin],
    datum.formula !== null && fill(words.formula, { formula: datum.formula }),
    datum.origin !== 'derived' && source?.name,
    datum.vintage !== null && texts.vintage(datum.vintage),
    datum.note,
  ].filter((text) => typeof text === 'string');
}

/** A value as it is spoken when it gets the focus. */
export function speak(speech: Speech, shown: Visible, plotted: Plotted): string {
  const { datum } = plotted;
  const parts = [
    `${nameOf(speech, datum)}: ${writeFullValue(shown, speech.texts, plotted)}`,
    ...remarksOf(speech, datum),
    datum.url !== null && speech.words.goes,
  ];
  return parts
    .filter(Boolean)
    .map((part) => String(part).replace(/\.$/, ''))
    .join('. ');
}
