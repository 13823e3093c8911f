import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';

/** Entries of one letter; `letter` is `#` for what begins with none. */
export interface LetterGroup<Entry> {
  letter: string;
  /** In alphabetical order; may be empty. */
  entries: Entry[];
}

/** What is neither a letter nor a digit of a heading's first word: quotes, brackets, white space. */
const before = /^[^\p{L}\p{N}]+/u;

/** The articles of a language at the start of a name: `the `, `los `. */
const articlesOf = (locale: Locale): RegExp =>
  new RegExp(`^(?:${strings(locale).language.articles.split(' ').join('|')})\\s+`, 'iu');

/** A heading as it is sorted: without quotes before it and without a leading article. */
export const sortKey = (heading: string, locale: Locale): string =>
  heading.replace(before, '').replace(articlesOf(locale), '').replace(before, '');

/** Entries in the alphabetical order of a language; digits come first and count by their value. */
export function sortEntries<Entry extends { heading: string }>(
  entries: readonly Entry[],
  locale: Locale,
): Entry[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return entries.toSorted(
    (a, b) =>
      compare(sortKey(a.heading, locale), sortKey(b.heading, locale)) || compare(a.heading, b.heading),
  );
}

/** Entries under the letters of a language, in order, empty letters too; `#` stands first, and only where it is needed. */
export function groupByLetter<Entry extends { heading: string }>(
  entries: readonly Entry[],
  locale: Locale,
): LetterGroup<Entry>[] {
  const letters = [...strings(locale).language.alphabet];
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const letterOf = ({ heading }: Entry): string => {
    const [first = ''] = sortKey(heading, locale);
    return letters.find((letter) => compare(letter, first) === 0) ?? '#';
  };
  const byLetter = Map.groupBy(sortEntries(entries, locale), letterOf);
  return ['#', ...letters]
    .map((letter) => ({ letter, entries: byLetter.get(letter) ?? [] }))
    .filter(({ letter, entries: found }) => letter !== '#' || found.length > 0);
}
