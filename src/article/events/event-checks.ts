import type { EventData } from '../../schemas/event.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import { hasCalendarWords } from '../language/calendar-words.ts';
import { saysForm } from '../language/date-forms.ts';
import { findDates, printedDates, writeDates } from '../language/printed-dates.ts';
import type { Section, Sentence } from '../model/model.ts';
import { namedStates, partlyChosen } from '../model/named-states.ts';
import { printsEra, yearsOfForm } from './event-date.ts';

/** A sentence that states an event, and its words without citations. */
export interface Stated {
  sentence: Sentence;
  words: string;
}

const problem = (field: string, found: string, expected: string): ContentProblem => ({
  file: 'events.json',
  field,
  found,
  expected,
});

/** Whether a date begins before it ends, and is a single one or the years of an era where it must be. */
export function orderProblems({ id, date }: EventData): ContentProblem[] {
  const { from, to, as } = date;
  const field = `${id} › date`;
  // Years may end in a month of theirs: what counts is the part that both have.
  if (from > to && !from.startsWith(to)) {
    return [problem(field, `${from} to ${to}`, 'a start that is not after its end')];
  }
  const isSingle = as === 'since' || as === 'by' || as === 'goal' || as === 'early';
  if (isSingle && from !== to) {
    return [problem(field, `${from} to ${to} in the form "${as}"`, 'the same date as start and end')];
  }
  const years = yearsOfForm(date);
  if (years && (from !== String(years.from) || to !== String(years.to))) {
    const expected = `the first and the last of its years: ${years.from} to ${years.to}`;
    return [problem(field, `${from} to ${to} in the form "${as}"`, expected)];
  }
  return [];
}

/** Who takes part twice, or under a name that the article's words do not have. */
export function actorProblems({ id, actors }: EventData, sections: readonly Section[]): ContentProblem[] {
  const field = `${id} › actors`;
  const names = actors.map((actor) => JSON.stringify(actor));
  return actors.flatMap((actor, index): ContentProblem[] => {
    if (names.indexOf(names[index] ?? '') < index)
      return [problem(field, `${names[index]} twice`, 'each once')];
    if (typeof actor !== 'string') return [];
    const last = actor.split(' ').at(-1) ?? actor;
    const isNamed = sections.some(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(last)));
    const expected = 'a name that they have, or one in each language';
    return isNamed ? [] : [problem(field, `"${actor}", whom the article's words do not name`, expected)];
  });
}

/** What the sentences of an event do not say: the one that dates it its date, the one that states it its places. */
export function datePlacesProblems(
  entry: EventData,
  { stated, dated, placed }: Record<'stated' | 'dated' | 'placed', Stated | null>,
  again: readonly Stated[],
  { places, lang }: { places: readonly PlaceData[]; lang: string },
): ContentProblem[] {
  const { id, date } = entry;
  const problems = [
    ...(stated && placed ? placeProblems(entry, sameOrBoth(stated, placed), places) : []),
    ...(dated ? dateProblems(entry, dated, lang) : []),
  ];
  for (const { words, sentence } of again) {
    const isSame = sentence.id === stated?.sentence.id && sentence.section === stated.sentence.section;
    if (isSame) {
      const found = `the sentence that states it, "${words}"`;
      problems.push(problem(`${id} › again`, found, 'another sentence'));
    }
    // What is said again may be dated less precisely: the years are enough.
    const printed = printedDates(words, lang).dates.map((each) => each.date.slice(0, 4));
    const unsaid = [...new Set([date.from, date.to].map((each) => each.slice(0, 4)))].filter(
      (year) => !printed.includes(year),
    );
    if (yearsOfForm(date) ? !printsEra(words, date, lang) : unsaid.length > 0) {
      const found = `the year ${unsaid.join(' and ')}, which is not printed in "${words}"`;
      problems.push(problem(`${id} › again`, found, 'a sentence that prints the year'));
    }
  }
  return problems;
}

function dateProblems({ id, date }: EventData, { words }: Stated, lang: string): ContentProblem[] {
  const field = `${id} › date`;
  const { from, to, as } = date;
  if (yearsOfForm(date)) {
    if (printsEra(words, date, lang)) return [];
    const found = `the ${as} of ${from}, which the sentence does not print: "${words}"`;
    return [problem(field, found, 'a date that stands in the sentence')];
  }
  const dates = printedDates(words, lang);
  const printed = findDates(dates, from, to);
  if (!printed) {
    const said = writeDates(dates) || 'no date';
    const found = `"${from}"${from === to ? '' : ` to "${to}"`}, but the sentence prints ${said}: "${words}"`;
    return [problem(field, found, 'a date as the sentence prints it, as precise as there')];
  }
  if (from !== to || !hasCalendarWords(lang)) return [];
  const said = (['by', 'since', 'early'] as const).filter((form) => saysForm(words, from, dates, form, lang));
  // The words are the same; that it is still to come is the editor's to say.
  const form = as === 'goal' ? 'by' : as;
  if (form === 'date' ? said.length === 0 : said.some((each) => each === form)) return [];
  const before = words.slice(Math.max(0, printed.from.start - 30), printed.from.end);
  return [problem(`${field} › as`, `"${as}"`, `"${said[0] ?? 'date'}", as in "…${before}"`)];
}

/** The words of the sentence that states an event, with those of another that names its places. */
const sameOrBoth = (stated: Stated, placed: Stated): string =>
  placed === stated ? stated.words : `${stated.words} ${placed.words}`;

function placeProblems(
  { id, places: own, general }: EventData,
  words: string,
  places: readonly PlaceData[],
): ContentProblem[] {
  const field = `${id} › places`;
  const named = [...new Set(namedStates(words, places).map((state) => state.id))];
  if (own.length === 0 && named.length > 0 && !general) {
    const expected = 'the states that it is about, or "general": true where it is about none of them';
    return [problem(field, `none, though the sentence names ${named.join(', ')}`, expected)];
  }
  if (general && (own.length > 0 || named.length === 0)) {
    const found = own.length > 0 ? 'true, beside places' : 'true, though the sentence names no state';
    return [problem(`${id} › general`, found, 'no such field')];
  }
  const faults = own.flatMap((placeId, index): ContentProblem[] => {
    if (!places.some((each) => each.id === placeId)) {
      return [problem(field, `"${placeId}"`, 'the id of an entry of places.json')];
    }
    if (own.indexOf(placeId) < index) return [problem(field, `"${placeId}" twice`, 'each state once')];
    if (named.includes(placeId)) return [];
    const found = `"${placeId}", which the sentence does not name: "${words}"`;
    return [problem(field, found, 'a place whose name stands in the sentence')];
  });
  const partial = partlyChosen(words, places, own).map(({ list, missing }) =>
    problem(
      field,
      `${own.join(', ')}, without ${missing.join(', ')}`,
      `all that the sentence lists: ${list.join(', ')}`,
    ),
  );
  return [...faults, ...partial];
}
