import { foldWords } from '../../text/fold-words.ts';
import type { Locale } from '../../text/language.ts';
import type { SearchItem } from '../browser/item.ts';
import { inLanguage, wordings, type SearchRecord } from './record.ts';

/** What the search of a language of the interface is given of each record. */
export const searchItems = (records: readonly SearchRecord[], locale: Locale): SearchItem[] =>
  records.map((record) => toItem(record, locale));

function toItem(record: SearchRecord, locale: Locale): SearchItem {
  const title = inLanguage(record.title, locale);
  const text = inLanguage(record.text, locale);
  const below = record.below === null ? undefined : inLanguage(record.below, locale);
  const shown = new Set([title, below ?? '', ...title.split(' – ')].map(sameAs));
  const names = [...new Set(record.names)].filter(
    (name) => !shown.has(sameAs(name)) && isIn(name, record, locale),
  );
  return {
    kind: record.kind,
    title,
    path: record.path,
    ...(below !== undefined && { below }),
    ...(text !== (below ?? '') && { text }),
    ...(names.length > 0 && { names }),
    ...(record.also.length > 0 && { also: record.also }),
    values: valuesOf(record),
  };
}

const sameAs = (name: string): string => foldWords(name).join(' ');

/** Leaves out names in another language of the interface. */
const isIn = (name: string, { title, text }: SearchRecord, locale: Locale): boolean => {
  const others = [title, text].flatMap((words) =>
    wordings(words).filter((wording) => wording !== inLanguage(words, locale)),
  );
  return !others.some((other) => other.includes(name));
};

/** The values of a record for each facet that it has any for, each once. */
function valuesOf({ section, years, authors, places }: SearchRecord): SearchItem['values'] {
  const all: Required<SearchItem['values']> = {
    section: section === null ? [] : [section],
    decade: [...new Set(years.map((year) => String(Math.floor(year / 10) * 10)))],
    author: [...new Set(authors)],
    place: [...new Set(places)],
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}
