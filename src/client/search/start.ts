/**
 * The search as one file that needs no other, since each is one more that may be lost. It begins in the panel that asks
 * for it; where it has come twice, since the first time it was late, the first to answer begins.
 */
import type { SearchList } from './list.ts';
import { LiveSearch } from './live-search.ts';

/** What a panel asks with. */
export interface Beginning {
  list: SearchList;
  /** Address of the search page in the page's language. */
  page: string;
}

document.addEventListener('search-begin', (event) => {
  event.stopImmediatePropagation();
  const { list, page } = (event as CustomEvent<Beginning>).detail;
  new LiveSearch(event.target as HTMLElement, list, page);
});
