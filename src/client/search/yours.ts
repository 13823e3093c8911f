import { passageAddress } from '../../notebook/passage-address.ts';
import type { Query } from '../../search/browser/query.ts';
import { findYours } from '../../search/browser/yours.ts';
import { make } from '../shared/dom.ts';
import { readKept } from '../shared/kept.ts';
import { labelOf, type SearchList } from './list.ts';
import { writePart } from './results.ts';

/** What a reader has highlighted and noted, as far as it has the words; null where nothing has. */
export interface Yours {
  count: number;
  group: HTMLElement;
}

/**
 * Finds the words in the reader's own notebook.
 *
 * @param queries what was typed, and what it was put right to
 * @param most how many are shown
 */
export function writeYours(
  list: SearchList,
  queries: readonly Query[],
  page: string,
  most: number,
): Yours | null {
  const notes = readKept('notebook') ?? [];
  const known = list.labels.section;
  const hits = findYours(notes, queries, Object.keys(known), list.words);
  if (hits.length === 0) return null;
  const base = new URL(page, location.href).href;
  const site = { homes: list.homes, locale: document.documentElement.lang, lang: list.lang };
  const items = hits.slice(0, most).map(({ annotation, quoted, noted }) => {
    const { section, lang } = annotation;
    // The notebook lists what no section has any more.
    const link =
      section in known
        ? make(
            'a',
            { href: passageAddress(annotation, site, base), lang: list.sectionLang },
            labelOf(list, 'section', section),
          )
        : make('a', { href: new URL('../notebook/', base).href }, list.texts.yours);
    const item = make('li', {}, link, make('p', { class: 'search-excerpt', lang }, ...quoted.map(writePart)));
    if (noted.length > 0) item.append(make('p', { class: 'search-noted' }, ...noted.map(writePart)));
    return item;
  });
  const heading = make('h2', {}, list.texts.yours, ' ', make('span', {}, String(hits.length)));
  const group = make('section', { class: 'search-group' }, heading, make('ol', { role: 'list' }, ...items));
  return { count: hits.length, group };
}
