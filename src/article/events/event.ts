import type { EventData } from '../../schemas/event.ts';
import type { StatedAt } from '../../schemas/stated.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import { inEachLocale } from '../../text/language.ts';
import { actorProblems, datePlacesProblems, orderProblems, type Stated } from './event-checks.ts';
import { likeEvents } from './like-events.ts';
import { findQuoted } from '../model/find.ts';
import type { Citation, DatedEvent, Section } from '../model/model.ts';
import { ownWords } from '../prose/own-words.ts';

/** What the events are checked against. */
export interface EventContext {
  sections: Section[];
  citations: Citation[];
  places: PlaceData[];
  /** Language of the text. */
  lang: string;
}

/**
 * Finds the sentence of each event by its quoted words, and puts the events in the order of their dates.
 *
 * @throws ContentError where the words do not stand in exactly one sentence of their paragraph, where that sentence does
 * not print the date or name a place, or where an entry contradicts itself
 */
export function buildEvents(entries: EventData[], context: EventContext): DatedEvent[] {
  const problems: ContentProblem[] = likeEvents(entries);
  const events = entries.flatMap((entry): DatedEvent[] => {
    const { actors, quote, again, ...rest } = entry;
    problems.push(...orderProblems(entry), ...actorProblems(entry, context.sections));
    const stated = findStated(entry, entry.id, context, problems);
    const repeated = again.map((place, index) =>
      findStated(place, `${entry.id} › again › ${index}`, context, problems),
    );
    const found = repeated.filter((place) => place !== null);
    const elsewhere = (field: 'dateFrom' | 'placesFrom'): Stated | null => {
      const place = entry[field];
      return place ? findStated(place, `${entry.id} › ${field}`, context, problems) : stated;
    };
    const [dated, placed] = [elsewhere('dateFrom'), elsewhere('placesFrom')];
    problems.push(...datePlacesProblems(entry, { stated, dated, placed }, found, context));
    if (!stated || found.length < again.length) return [];
    return [
      {
        ...rest,
        quote,
        actors: actors.map((actor) => (typeof actor === 'string' ? inEachLocale(() => actor) : actor)),
        sentence: stated.sentence.id,
        again: [dated, placed, ...found].flatMap((each) =>
          each === null || each.sentence === stated.sentence ? [] : placeOf(each),
        ),
      },
    ];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return events.sort((a, b) => compare(a.date.from, b.date.from) || compare(b.date.to, a.date.to));
}

const placeOf = ({ sentence: { section, paragraph, id } }: Stated): DatedEvent['again'][number] => ({
  section,
  paragraph,
  sentence: id,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The one sentence in which quoted words stand; where there is none or more, null and one of the problems. */
function findStated(
  place: StatedAt,
  field: string,
  { sections, citations }: EventContext,
  problems: ContentProblem[],
): Stated | null {
  const sentence = findQuoted(sections, place);
  if ('found' in sentence) {
    problems.push({ file: 'events.json', ...sentence, field: `${field} › ${sentence.field}` });
    return null;
  }
  return { sentence, words: ownWords(sentence, { citations }) };
}
