import type { Locale, Localized } from '../../text/language.ts';
import type { Kind } from '../browser/kinds.ts';

/** Text in the article's own language, or written for this site in every language of the interface. */
export type Words = string | Localized;

/** One thing that is found, with the spot to which it leads. */
export interface SearchRecord {
  kind: Kind;
  /** Where it is, below the base path and without a language: `/sections/1-method/#p3`. */
  path: string;
  /** Empty for a paragraph, which only its section has a title for. */
  title: Words;
  /** What is shown of it, and searched. */
  text: Words;
  /** What stands below its title; null where it is not found by name. */
  below: Words | null;
  /** Further words by which it is found, which are not shown. */
  also: string[];
  /** Names by which it is asked for: what equals one of them is found first. */
  names: string[];
  /** Id of the section in which it stands; null where it stands in none. */
  section: string | null;
  /** Years that it is about, or in which it appeared. */
  years: number[];
  /** Authors as they are cited: its own, or those that it cites. */
  authors: string[];
  /** Ids of places. */
  places: string[];
}

/** What a kind says of a record: its place and words, and of the rest what is not empty. */
export type RecordParts = Pick<SearchRecord, 'path' | 'title' | 'text' | 'below'> &
  Partial<Omit<SearchRecord, 'kind'>>;

/** A whole record, what is not said left empty. */
export const toRecord = (kind: Kind, parts: RecordParts): SearchRecord => ({
  kind,
  also: [],
  names: [],
  section: null,
  years: [],
  authors: [],
  places: [],
  ...parts,
});

/** A text in a language; the article's own words are what they are. */
export const inLanguage = (words: Words, locale: Locale): string =>
  typeof words === 'string' ? words : words[locale];

/** Every wording of a text, each once. */
export const wordings = (words: Words): string[] =>
  typeof words === 'string' ? [words] : [...new Set(Object.values(words))];
