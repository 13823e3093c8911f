import type { Facet } from '../../search/browser/facets.ts';
import type { SearchItem } from '../../search/browser/item.ts';
import type { Kind } from '../../search/browser/kinds.ts';
import type { QueryWords } from '../../search/browser/query-words.ts';
import { fill } from '../../text/template.ts';

/** All that the search of one language has: what is found, texts, and the labels of facets. */
export interface SearchList {
  items: SearchItem[];
  /** Words of queries, of all languages. */
  words: QueryWords;
  texts: SearchTexts;
  /** Kinds that the article has, sections and places, by what they are called. */
  labels: { kind: Partial<Record<Kind, string>> } & Record<'section' | 'place', Record<string, string>>;
  /** The start page in each language. */
  homes: Record<string, string>;
  /** Address of Pagefind's index of the other pages. */
  pages: string;
  /** Language of the article. */
  lang: string;
  /** Language of the sections' titles: the reader's, where they are translated. */
  sectionLang: string;
}

/** Texts of the search; `{name}` stands for a value. */
export type SearchTexts = Record<TextName, string> & { facets: Record<Facet, string> };

type TextName =
  | 'hint'
  | 'recent'
  | 'forget'
  | 'one'
  | 'many'
  | 'none'
  | 'noWords'
  | 'searched'
  | 'corrected'
  | 'alone'
  | 'without'
  | 'all'
  | 'more'
  | 'any'
  | 'reset'
  | 'decade'
  | 'invalid'
  | 'slash'
  | 'yours'
  | 'pages'
  | 'pagesLate'
  | 'pagesFailed';

/** What a value of a facet is called. */
export function labelOf({ labels, texts }: SearchList, facet: Facet, value: string): string {
  if (facet === 'decade') return fill(texts.decade, { year: value });
  if (facet === 'author') return value;
  const known: Record<string, string> = labels[facet];
  return known[value] ?? value;
}
