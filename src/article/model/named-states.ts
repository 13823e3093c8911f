import type { PlaceData } from '../../schemas/place.ts';
import { remember } from '../../text/remember.ts';
import { escapePattern, wordPattern } from '../../text/word-pattern.ts';

/** A state that words name, and where. */
export interface NamedState {
  id: string;
  start: number;
  end: number;
}

/** The states that words name by one of their forms, in the order of the words; one named twice stands twice. */
export const namedStates = (words: string, places: readonly PlaceData[]): readonly NamedState[] =>
  finderOf(places)(words);

const finderOf = remember((places: readonly PlaceData[]) => {
  const patterns = places
    .filter(({ printed }) => printed.length > 0)
    .map(({ id, printed }) => {
      const forms = printed.toSorted((a, b) => b.length - a.length).map(escapePattern);
      return { id, pattern: wordPattern(forms.join('|'), 'g') };
    });
  return remember((words: string): readonly NamedState[] =>
    patterns
      .flatMap(({ id, pattern }) =>
        [...words.matchAll(pattern)].map(({ 0: form, index }) => ({
          id,
          start: index,
          end: index + form.length,
        })),
      )
      .sort((a, b) => a.start - b.start),
  );
});

/** States that stand in one list, two at least: `Arcadia, Ruritania, and Freedonia`. */
export function stateLists(words: string, named: readonly NamedState[]): string[][] {
  const lists: NamedState[][] = [];
  for (const state of named) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    // A comma, one word such as "and", or both.
    const isNext = before && /^(?:,|,?\s\p{L}{1,4})?\s$/u.test(words.slice(before.end, state.start));
    if (last && isNext && words.slice(before.end, state.start).trim() !== '') last.push(state);
    else lists.push([state]);
  }
  return lists.filter(({ length }) => length > 1).map((list) => list.map(({ id }) => id));
}

/** Lists of states in words from which some are chosen, two at least, and not all. */
export function partlyChosen(
  words: string,
  places: readonly PlaceData[],
  chosen: readonly string[],
): { list: string[]; missing: string[] }[] {
  return stateLists(words, namedStates(words, places)).flatMap((list) => {
    const missing = list.filter((id) => !chosen.includes(id));
    // One state alone may be named again outside the list.
    return missing.length > 0 && missing.length < list.length - 1 ? [{ list, missing }] : [];
  });
}
