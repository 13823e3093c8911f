import type { Localized } from '../../text/language.ts';

/** The kinds of things that are found, in the order in which they are listed where nothing else decides. */
export const kinds = [
  'reference',
  'section',
  'abstract',
  'paragraph',
  'figure',
  'chart',
  'event',
  'place',
  'term',
  'abbreviation',
  'note',
] as const;

export type Kind = (typeof kinds)[number];

/** By what results can be narrowed down; each is a filter of the index and a parameter of the address. */
export const facets = ['kind', 'section', 'decade', 'author', 'place'] as const;

export type Facet = (typeof facets)[number];

/** Text in the article's own language, or written for this site in every language of the interface. */
export type Words = string | Localized;

/** One thing that is found, with the spot to which it leads. */
export interface SearchRecord {
  kind: Kind;
  /** Where it is, below the base path and without a language: `/sections/1-introduction/#p3`. */
  path: string;
  title: Words;
  /** What is shown of it, and searched. */
  text: Words;
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
  /** Whether its title is short enough to stand in the list that answers before the index is there. */
  quick: boolean;
}

/** A text in a language; the article's own words are what they are. */
export const inLanguage = (words: Words, locale: keyof Localized): string =>
  typeof words === 'string' ? words : words[locale];

/** Every wording of a text, each once. */
export const wordings = (words: Words): string[] =>
  typeof words === 'string' ? [words] : [...new Set([words.en, words.es])];

/** Stands in an entry's content between what is shown and what is only searched. */
export const divider = ' ‖ ';
