import { make } from '../shared/dom.ts';
import { isSwitchedOff, switchShortcut } from './shortcut.ts';

/** Lets the reader choose whether `/` alone opens the search. */
export function makeShortcutChoice(text: string): HTMLElement {
  const box = make('input', { type: 'checkbox' });
  box.checked = !isSwitchedOff();
  box.addEventListener('change', () => switchShortcut(!box.checked));
  return make('p', { class: 'search-shortcut' }, make('label', {}, box, ' ', text));
}
