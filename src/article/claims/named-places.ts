import { placeKey } from '../model/find.ts';
import type { Article } from '../model/model.ts';
import { findMentions } from '../terms/mention.ts';

/** What claims are joined with: the text, its numbers, and the states that they may name. */
export type ClaimContext = Pick<Article, 'sections' | 'figures' | 'places'>;

/** The states that each sentence names, by its key: in its words, or by the states of its numbers. */
export function namedPlaces(context: ClaimContext): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  const add = (key: string, place: string): void => {
    const places = named.get(key) ?? new Set();
    named.set(key, places.add(place));
  };
  for (const { id, printed } of context.places) {
    for (const { section, sentence } of findMentions(context, printed))
      add(placeKey(section, sentence.id), id);
  }
  for (const { section, sentence, places } of context.figures) {
    for (const place of places) add(placeKey(section, sentence), place);
  }
  return named;
}
