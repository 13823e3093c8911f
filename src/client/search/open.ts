/**
 * Opens the search from any page: by its link, `/` and Ctrl or Command K. Nothing of the search is loaded before a
 * reader means to use it. On its own page it begins by itself.
 */
import { searchField } from '../../search/browser/field.ts';
import { make } from '../shared/dom.ts';
import { link, SearchPanel } from './panel.ts';
import { isSwitchedOff, isTyped } from './shortcut.ts';

let panel = document.querySelector<SearchPanel>('search-panel');

/** The dialog's panel, which can be typed into before anything is loaded. */
function makeDialog({ href, text, dataset }: HTMLAnchorElement): SearchPanel {
  const made = new SearchPanel();
  made.append(
    make(
      'form',
      { role: 'search', action: href },
      make('input', { ...searchField, 'aria-label': text }),
      make('button', { hidden: '' }, text),
    ),
    make('p', { class: 'search-status', role: 'status' }),
  );
  const close = make('button', { class: 'search-close' }, dataset.close ?? '');
  const dialog = make('dialog', { class: 'search-dialog', 'aria-label': text }, made);
  dialog.append(make('form', { method: 'dialog' }, close));
  // A click beside what the dialog shows closes it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  return made;
}

function open(from: HTMLAnchorElement): void {
  panel ??= makeDialog(from);
  const dialog = panel.closest('dialog');
  if (dialog && !dialog.open) dialog.showModal();
  const input = panel.querySelector('input');
  input?.focus();
  input?.select();
  panel.load();
}

const opener = link;
if (opener) {
  for (const intent of ['pointerenter', 'focus']) {
    opener.addEventListener(intent, () => (panel ??= makeDialog(opener)).load(), { once: true });
  }
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(opener);
  });
  addEventListener('keydown', (event) => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand ? event.key !== 'k' : event.key !== '/' || isTyped(event) || isSwitchedOff()) return;
    event.preventDefault();
    open(opener);
  });
}

// Marks what was found for a reader who comes from a search.
if (location.search.includes('mark=')) {
  import('./marks.ts').then((marks) => marks.markFound()).catch(() => undefined);
}
