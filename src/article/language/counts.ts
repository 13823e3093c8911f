import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** The least count that is one: "one" is as often a pronoun. */
const least = 2;

/** The count that a word, or one or two digits, say, from 2 to 99; null for any other word, such as a year. */
export function readCount(word: string, { numbers }: Vocabulary): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word) >= least ? Number(word) : null;
  const index = numbers.indexOf(word.toLowerCase());
  return index >= 0 ? index + least : null;
}

/** A count in words where the language has one for it, else in digits. */
export function spellCount(count: number, lang: string): string {
  return vocabularyOf(lang)?.numbers[count - least] ?? String(count);
}
