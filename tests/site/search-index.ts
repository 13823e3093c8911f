import { defaultLocale, type Locale } from '../../src/text/language.ts';
import type { SearchList } from '../../src/client/search/list.ts';
import type { Chosen, Found } from '../../src/search/browser/found.ts';
import { readQuery } from '../../src/search/browser/query.ts';
import { search } from '../../src/search/browser/search.ts';
import { buildIndex, type WordIndex } from '../../src/search/browser/word-index.ts';
import { readJson } from './dist.ts';

/** The built search of a language, asked as the browser asks it. */
export interface BuiltIndex {
  index: WordIndex;
  find: (typed: string, chosen?: Chosen, each?: number) => Found;
}

/** Opens the built search of a language. */
export function openIndex(locale: Locale): BuiltIndex {
  const folder = locale === defaultLocale ? 'search' : `${locale}/search`;
  const { items, words } = readJson(`${folder}/records.json`) as SearchList;
  const index = buildIndex(items, words);
  return {
    index,
    find: (typed, chosen = {}, each = 3) => search(index, readQuery(typed, words), chosen, each),
  };
}
