import type { Found, Hit } from '../../search/browser/found.ts';
import type { Part } from '../../search/browser/excerpt.ts';
import { kinds } from '../../search/browser/kinds.ts';
import type { Group } from '../../search/browser/rank.ts';
import type { SearchState } from '../../search/browser/state.ts';
import { fold } from '../../text/fold.ts';
import { make } from '../shared/dom.ts';
import { labelOf, type SearchList } from './list.ts';
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
  found: Found | null,
  links: Links,
): HTMLElement[] {
  const words = found?.corrections.reduce((q, { from, to }) => replaceWord(q, from, to), state.q) ?? state.q;
  return groups.map(({ kind, hits, count }) => {
    const heading = make('h2', {}, labelOf(list, 'kind', kind));
    if (count !== null) heading.append(' ', make('span', {}, String(count)));
    const items = hits.map((hit) => writeHit(list, hit, words, links.page));
    const group = make('section', { class: 'search-group' }, heading, make('ol', { role: 'list' }, ...items));
    if (count !== null && count > hits.length && state.chosen.kind !== kind) {
      const href = links.address({ q: state.q, chosen: { ...state.chosen, kind } });
      group.append(make('p', { class: 'search-all' }, make('a', { href }, fill(list.texts.all, { count }))));
    }
    return group;
  });
}

/** Corrects a misspelt word in what was typed, so that the right one is marked where the reader lands. */
function replaceWord(q: string, from: string, to: string): string {
  const changed = q.split(' ').map((word) => (fold(word).includes(from) ? to : word));
  return changed.includes(to) ? changed.join(' ') : `${q} ${to}`;
}

function writeHit(list: SearchList, hit: Hit, words: string, page: string): HTMLElement {
  const { kind, path, title, excerpt, section } = hit;
  const traits = kinds[kind];
  const lang = traits.lang(path, list.lang);
  const link = make(
    'a',
    { href: addressOf(hit, words, page), lang },
    title || labelOf(list, 'section', section ?? ''),
  );
  const item = make('li', {}, link);
  const text = excerpt.map(writePart);
  if (text.length > 0) item.append(make('p', { class: 'search-excerpt', lang }, ...text));
  if (section !== null && traits.showsSection) {
    const name = labelOf(list, 'section', section);
    item.append(make('p', { class: 'search-where', lang: list.lang }, name));
  }
  return item;
}

const writePart = ({ text, isMarked }: Part): Node | string => (isMarked ? make('mark', {}, text) : text);

/** The spot that a hit leads to, with the words to be marked there. */
function addressOf({ path, kind }: Hit, words: string, page: string): string {
  const url = new URL(`..${path}`, page);
  if (kinds[kind].marksWords && words !== '') url.searchParams.set('mark', words);
  return url.href;
}
