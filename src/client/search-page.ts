import type { SearchList } from './search-list.ts';
import { SearchPanel } from './search-panel.ts';

const panel = document.querySelector('search-panel');
const page = new URL('./', location.href).href;

if (panel instanceof SearchPanel) {
  const list = await fetch(new URL('quick.json', page)).then(
    (response) => response.json() as Promise<SearchList>,
  );
  panel.begin(list, page, true);
}
