import type { Article } from '../../../article/model/model.ts';
import { locales, type Localized } from '../../../text/language.ts';
import { strings } from '../../../strings/index.ts';
import type { SearchRecord } from '../../browser/record.ts';

/** A record a name or term of the article: found by every form that its words have. It leads to the index. */
export function termRecords({ terms }: Article): SearchRecord[] {
  return terms.map(({ id, kind, name, printed, note, mentions }): SearchRecord => ({
    kind: 'term',
    path: `/index/#term-${id}`,
    title: name,
    text: inEach((locale) => note?.[locale] ?? strings(locale).terms.kinds[kind]),
    also: [],
    names: [...new Set([name.en, name.es, ...printed])],
    section: mentions[0]?.section ?? null,
    years: [],
    authors: [],
    places: [],
    quick: true,
  }));
}

const inEach = (write: (locale: (typeof locales)[number]) => string): Localized =>
  Object.fromEntries(locales.map((locale) => [locale, write(locale)])) as Localized;
