import { writeEventDate, yearOf } from '../../../article/events/event-date.ts';
import type { Article, DatedEvent } from '../../../article/model/model.ts';
import { inEachLocale, type Locale } from '../../../text/language.ts';
import { strings } from '../../../strings/index.ts';
import { wordings } from '../record.ts';
import type { RecordMaker } from './kind.ts';

/** A dated event: found by what it is, when and where it was, and who took part. It leads to the timeline. */
export const eventRecords: RecordMaker = (article) =>
  article.events.map((event) => {
    const text = inEachLocale((locale) => factsOf(article, event, locale), article.meta.languages);
    return {
      path: `/timeline/#${event.id}`,
      title: event.label,
      text,
      below: text,
      names: wordings(event.label),
      section: event.section,
      years: [...new Set([event.date.from, event.date.to].map(yearOf))],
      places: event.places,
    };
  });

/** When and where it was, and who took part: `November 2008 · Ada Okafor · Norway`. */
function factsOf({ places }: Article, { date, actors, places: ids }: DatedEvent, locale: Locale): string {
  const named = places.filter(({ id }) => ids.includes(id)).map(({ name }) => name[locale]);
  const when = writeEventDate(date, locale, strings(locale).timeline.date);
  return [when, actors.map((actor) => actor[locale]).join(', '), named.join(', ')]
    .filter(Boolean)
    .join(' · ');
}
