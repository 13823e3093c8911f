import type { Group, Hit } from '../../search/browser/found.ts';
import { makeExcerpt, type Part } from '../../search/browser/excerpt.ts';
import { kinds } from '../../search/browser/kinds.ts';
import type { Query } from '../../search/browser/query.ts';
import type { SearchState } from '../../search/browser/state.ts';
import { make } from '../shared/dom.ts';
import { labelOf, type SearchList } from './list.ts';
import type { FoundPage } from './pages-worker.ts';
import { fill } from '../../text/template.ts';

/** Where links of the search lead. */
export interface Links {
  /** Address of the search page. */
  page: string;
  /** Address of a state on it. */
  address: (state: SearchState) => string;
}

/** Draws what was found, in groups by kind. */
export function writeGroups(
  list: SearchList,
  groups: readonly Group[],
  state: SearchState,
  links: Links,
): HTMLElement[] {
  return groups.map(({ kind, hits, count }) => {
    const heading = make('h2', {}, labelOf(list, 'kind', kind), ' ', make('span', {}, String(count)));
    const items = hits.map((hit) => writeHit(list, hit, links.page));
    const group = make('section', { class: 'search-group' }, heading, make('ol', { role: 'list' }, ...items));
    if (count > hits.length && state.chosen.kind !== kind) {
      const href = links.address({ q: state.q, chosen: { ...state.chosen, kind } });
      group.append(make('p', { class: 'search-all' }, make('a', { href }, fill(list.texts.all, { count }))));
    }
    return group;
  });
}

function writeHit(list: SearchList, hit: Hit, page: string): HTMLElement {
  const { kind, path, title, excerpt, section } = hit;
  const traits = kinds[kind];
  const lang = traits.lang(path, list.lang);
  const link = make(
    'a',
    { href: addressOf(hit, page, list), lang: title ? lang : list.sectionLang },
    title || labelOf(list, 'section', section ?? ''),
  );
  const item = make('li', {}, link);
  const text = excerpt.map(writePart);
  if (text.length > 0) item.append(make('p', { class: 'search-excerpt', lang }, ...text));
  if (section !== null && traits.showsSection) {
    const name = labelOf(list, 'section', section);
    item.append(make('p', { class: 'search-where', lang: list.sectionLang }, name));
  }
  return item;
}

/** Draws other pages of the site that have the words; null where none has. */
export function writePages(
  { texts, words }: SearchList,
  pages: readonly FoundPage[],
  query: Query,
  page: string,
): HTMLElement | null {
  if (pages.length === 0) return null;
  const items = pages.map(({ title, path, text }) => {
    const excerpt = makeExcerpt(text, query, words).map(writePart);
    return make(
      'li',
      {},
      make('a', { href: new URL(`..${path}`, page).href }, title),
      make('p', { class: 'search-excerpt' }, ...excerpt),
    );
  });
  const heading = make('h2', {}, texts.pages);
  return make('section', { class: 'search-group' }, heading, make('ol', { role: 'list' }, ...items));
}

/** Draws a stretch of text. */
export const writePart = ({ text, isMarked }: Part): Node | string =>
  isMarked ? make('mark', {}, text) : text;

/** The spot that a hit leads to, with the words to be marked there. */
function addressOf({ path, kind, marks }: Hit, page: string, { lang, sectionLang }: SearchList): string {
  const url = new URL(`..${path}`, page);
  // The article's own words are seen beside their translation.
  if (kind === 'paragraph' && sectionLang !== lang && !path.includes('#tr-'))
    url.searchParams.set('text', 'both');
  if (kinds[kind].marksWords && marks !== '') url.searchParams.set('mark', marks);
  return url.href;
}
