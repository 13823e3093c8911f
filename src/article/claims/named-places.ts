import type { ClaimData } from '../../schemas/claim.ts';
import { findMentions } from '../terms/mention.ts';
import type { Article, Section, Sentence } from '../model/model.ts';

/** What claims are joined with: the text, its numbers, and the states that they may name. */
export type ClaimContext = Pick<Article, 'sections' | 'figures' | 'places'>;

/** The sentences of a claim's paragraph that hold its quote. */
export function sentencesWith(
  sections: readonly Section[],
  { section, paragraph, quote }: ClaimData,
): Sentence[] {
  const paragraphs = sections.find(({ id }) => id === section)?.paragraphs ?? [];
  const sentences = paragraphs.find(({ id }) => id === paragraph)?.sentences ?? [];
  return sentences.filter(({ text }) => text.includes(quote));
}

/** The states that each sentence names, by `section#sentence`: in its words, or by the states of its numbers. */
export function namedPlaces(context: ClaimContext): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  const add = (key: string, place: string): void => {
    const places = named.get(key) ?? new Set();
    named.set(key, places.add(place));
  };
  for (const { id, printed } of context.places) {
    for (const { section, sentence } of findMentions(context, printed)) add(`${section}#${sentence.id}`, id);
  }
  for (const { section, sentence, places } of context.figures) {
    for (const place of places) add(`${section}#${sentence}`, place);
  }
  return named;
}
