import type { Vocabulary } from './vocabulary.ts';

/** The least count that is one: "one" is as often a pronoun. */
export const least = 2;

/** The count that a word, or one or two digits, say, from 2 to 99; null for any other word, such as a year. */
export function readCount(word: string, { numbers }: Vocabulary): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word) >= least ? Number(word) : null;
  const index = numbers.indexOf(word.toLowerCase());
  return index >= 0 ? index + least : null;
}
