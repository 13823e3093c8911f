import type { Found } from '../../search/browser/found.ts';
import { facets } from '../../search/browser/facets.ts';
import type { SearchState } from '../../search/browser/state.ts';
import { fill } from '../../text/template.ts';
import { make } from '../shared/dom.ts';
import { labelOf, type SearchList } from './list.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** What stands where nothing was found: what was searched, and what would find more. */
export function writeEmpty(
  list: SearchList,
  state: SearchState,
  found: Found,
  address: (state: SearchState) => string,
): HTMLElement[] {
  const { texts } = list;
  const names = Object.values(list.labels.kind).map((name) => name.toLocaleLowerCase());
  const blocks: HTMLElement[] = [make('p', {}, fill(texts.searched, { kinds: names.join(', ') }))];
  const fewer = facets.flatMap((facet) => {
    const { [facet]: value, ...others } = state.chosen;
    const left = Object.values(found.counts[facet]).reduce((sum, count) => sum + count, 0);
    if (value === undefined || left === 0) return [];
    const text = fill(texts.without, { facet: texts.facets[facet], value: labelOf(list, facet, value) });
    return [make('li', {}, make('a', { href: address({ q: state.q, chosen: others }) }, text))];
  });
  if (fewer.length > 0) blocks.push(make('ul', { role: 'list' }, ...fewer));
  if (found.alone.length > 0) {
    const words = found.alone.map(({ term, count }) =>
      make('li', {}, make('a', { href: address({ q: term, chosen: {} }) }, term), ` ${count}`),
    );
    blocks.push(make('p', {}, texts.alone), make('ul', { role: 'list' }, ...words));
  }
  return blocks;
}

/** The searches of before, which stand there until something is asked for. */
export function writeRecent({ texts }: SearchList, address: (state: SearchState) => string): HTMLElement[] {
  const recent = recentSearches();
  if (recent.length === 0) return [];
  const forget = make('button', { type: 'button' }, texts.forget);
  const block = make(
    'section',
    { class: 'search-group' },
    make('h2', {}, texts.recent),
    make(
      'ul',
      { role: 'list' },
      ...recent.map((q) => make('li', {}, make('a', { href: address({ q, chosen: {} }) }, q))),
    ),
    forget,
  );
  forget.addEventListener('click', () => {
    forgetSearches();
    const field = block.closest('search-panel')?.querySelector('input');
    block.remove();
    field?.focus();
  });
  return [block];
}
