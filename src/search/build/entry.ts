import type { Locale } from '../../text/language.ts';
import { facets, type Facet } from '../browser/facets.ts';
import { divider } from '../browser/pagefind.ts';
import { inLanguage, type SearchRecord } from './record.ts';

/** A record as Pagefind's Node API takes it. */
export interface IndexEntry {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * What the index of one language of the interface holds of a record.
 *
 * @param lang language of the article, whose stems the index knows
 */
export function indexEntry(record: SearchRecord, locale: Locale, lang: string): IndexEntry {
  const title = inLanguage(record.title, locale);
  return {
    url: record.path,
    // Pagefind leaves out what has no words of its own; the title then stands for them.
    content: [inLanguage(record.text, locale) || title, record.also.join(' ')].join(divider),
    language: indexLanguage(lang),
    // What else is known of a record are filters, since the words of `meta` are searched as well.
    meta: title === '' ? {} : { title },
    filters: Object.fromEntries(
      facets
        .map((facet) => [facet, valuesOf(record, facet)] as const)
        .filter(([, values]) => values.length > 0),
    ),
  };
}

/** The language whose stems an index knows, as Pagefind names it: `pt` for `pt-BR`. */
export const indexLanguage = (lang: string): string => lang.split('-')[0] ?? lang;

/** The values of a record for a facet, each once. */
export function valuesOf({ kind, section, years, authors, places }: SearchRecord, facet: Facet): string[] {
  const values: Record<Facet, () => string[]> = {
    kind: () => [kind],
    section: () => (section === null ? [] : [section]),
    decade: () => years.map((year) => String(Math.floor(year / 10) * 10)),
    author: () => authors,
    place: () => places,
  };
  return [...new Set(values[facet]())];
}
