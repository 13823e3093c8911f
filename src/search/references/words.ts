import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/ranges.ts';

/** What a word is: letters and digits with the marks on them. All else separates words. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Addresses stand in an entry, but nobody looks for their parts: every `https` would be a hit. */
const addresses = /https?:\/\/\S+/g;

/** The words of a text, folded, in order and as often as they stand there; addresses have none. */
export const searchedWords = (text: string): string[] =>
  (text.replace(addresses, ' ').match(word) ?? []).map(fold).filter((folded) => folded !== '');

/** Whether a word, folded, begins with one of those asked for. */
export const isAsked = (word: string, asked: readonly string[]): boolean =>
  asked.some((each) => word.startsWith(each));

/** Where the words of a text stand that begin with one of those asked for, each word as a whole, in order. */
export function askedRanges(text: string, asked: readonly string[]): Range[] {
  // Addresses are blanked, not cut out, so that places stay what they are.
  const plain = text.replace(addresses, (address) => ' '.repeat(address.length));
  return [...plain.matchAll(word)]
    .filter(([word]) => isAsked(fold(word), asked))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}
