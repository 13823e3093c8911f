import { searchIndex } from './index-files.ts';
import type { SearchList } from './list.ts';
import { SearchPanel } from './panel.ts';

/**
 * Begins the panel that stands on the search page.
 *
 * @param startWorker as the index takes it
 */
export async function startPage(list: Promise<SearchList>, startWorker: () => Worker): Promise<void> {
  const panel = document.querySelector('search-panel');
  const page = new URL('../', location.href).href;
  if (panel instanceof SearchPanel) panel.begin(await list, page, searchIndex(startWorker), true);
}
