import styles from '../../styles/pages/search.css?inline';
import { make } from '../shared/dom.ts';
import { searchIndex } from './index-files.ts';
import type { SearchList } from './list.ts';
import { SearchPanel } from './panel.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page; when it closes, the focus is where it was.
 *
 * @param page address of the search page in the page's language
 */
export async function openSearch(
  page: string,
  list: Promise<SearchList>,
  startWorker: () => Worker,
): Promise<void> {
  dialog ??= build(page, await list, startWorker);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<SearchPanel>('search-panel')?.focus();
}

function build(page: string, list: SearchList, startWorker: () => Worker): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const close = make('button', { type: 'button', class: 'search-close' }, list.texts.close);
  const panel = new SearchPanel();
  const made = make('dialog', { class: 'search-dialog', 'aria-label': list.texts.title }, panel, close);
  close.addEventListener('click', () => made.close());
  // A click beside what the dialog shows closes it.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  panel.begin(list, page, searchIndex(startWorker), false);
  return made;
}
