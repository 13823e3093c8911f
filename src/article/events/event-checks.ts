import type { EventData } from '../../schemas/event.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import { unprintedParts } from './event-date.ts';
import type { Sentence } from '../model/model.ts';
import { escapePattern, wordPattern } from '../../text/word-pattern.ts';

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

/** Whether a date begins before it ends, and whether a single date is one where it must be. */
export function orderProblems({ id, date: { from, to, as } }: EventData): ContentProblem[] {
  const field = `${id} › date`;
  // Years may end in a month of theirs: what counts is the part that both have.
  if (from > to && !from.startsWith(to)) {
    return [problem(field, `${from} to ${to}`, 'a start that is not after its end')];
  }
  const isSingle = as === 'since' || as === 'by' || as === 'early';
  if (isSingle && from !== to) {
    return [problem(field, `${from} to ${to} in the form "${as}"`, 'the same date as start and end')];
  }
  const isSpan = as === 'century' || as === 'late-century' || as === 'decade';
  if (isSpan && (from === to || `${from}${to}`.includes('-'))) {
    return [problem(field, `${from} to ${to} in the form "${as}"`, 'the first and the last of its years')];
  }
  return [];
}

/** What the sentences of an event do not say: its date, and in the first of them its places. */
export function datePlacesProblems(
  { id, date, places }: EventData,
  stated: Stated | null,
  again: readonly Stated[],
  { places: known, lang }: { places: readonly PlaceData[]; lang: string },
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const placeId of places) {
    const place = known.find((each) => each.id === placeId);
    if (!place) {
      problems.push(problem(`${id} › places`, `"${placeId}"`, 'the id of an entry of places.json'));
    } else if (stated && !isNamed(place, stated.words)) {
      const found = `"${placeId}", which the sentence does not name: "${stated.words}"`;
      problems.push(problem(`${id} › places`, found, 'a place whose name stands in the sentence'));
    }
  }
  const missing = stated ? unprintedParts(stated.words, date, lang) : [];
  if (stated && missing.length > 0) {
    const found = `${missing.join(', ')}, which the sentence does not print: "${stated.words}"`;
    problems.push(problem(`${id} › date`, found, 'a date whose parts stand in the sentence'));
  }
  for (const { words } of again) {
    // What is said again may be dated less precisely: the year is enough.
    const years = { ...date, from: date.from.slice(0, 4), to: date.to.slice(0, 4) };
    const unsaid = unprintedParts(words, years, lang);
    if (unsaid.length > 0) {
      const found = `${unsaid.join(', ')}, which is not printed in "${words}"`;
      problems.push(problem(`${id} › again`, found, 'a sentence that prints the year'));
    }
  }
  return problems;
}

const isNamed = ({ printed }: PlaceData, words: string): boolean =>
  printed.length > 0 && wordPattern(printed.map(escapePattern).join('|')).test(words);
