import { writeEventDate, yearOf } from '../../../article/events/event-date.ts';
import type { Article, DatedEvent } from '../../../article/model/model.ts';
import type { Locale } from '../../../text/language.ts';
import { strings } from '../../../strings/index.ts';
import type { SearchRecord } from '../../browser/record.ts';

/** A record a dated event: found by what it is, when and where it was, and who took part. It leads to the timeline. */
export function eventRecords(article: Article): SearchRecord[] {
  return article.events.map((event): SearchRecord => ({
    kind: 'event',
    path: `/timeline/#${event.id}`,
    title: event.label,
    text: { en: factsOf(article, event, 'en'), es: factsOf(article, event, 'es') },
    also: [],
    names: [event.label.en, event.label.es],
    section: event.section,
    years: [...new Set([event.date.from, event.date.to].map(yearOf))],
    authors: [],
    places: event.places,
    quick: true,
  }));
}

/** When and where it was, and who took part: `November 2008 · Ada Okafor · Norway`. */
function factsOf({ places }: Article, { date, actors, places: ids }: DatedEvent, locale: Locale): string {
  const named = places.filter(({ id }) => ids.includes(id)).map(({ name }) => name[locale]);
  const when = writeEventDate(date, locale, strings(locale).timeline.date);
  return [when, actors.map((actor) => actor[locale]).join(', '), named.join(', ')]
    .filter(Boolean)
    .join(' · ');
}
