import { type Annotation, kinds, signs } from '../../../notebook/annotation.ts';
import styles from '../../../styles/notebook/editor.css?inline';
import { placeBelow } from './beside.ts';
import { adoptStyles, make } from '../dom.ts';
import { dropNote, keepNote } from './kept-notes.ts';
import type { NoteWords } from './quote-words.ts';

let editor: HTMLElement | undefined;

/** What gets the focus back. */
let opener: HTMLElement | undefined;

function close(): void {
  editor?.hidePopover();
  opener?.focus({ preventScroll: true });
}

/**
 * Opens what changes a highlight beside it: its kind, its note, and what deletes it. All is kept as it is typed.
 *
 * @param beside what the reader touched, which gets the focus back
 * @param isNoting whether they are about to write
 * @param over what it must not cover
 */
export function openNote(
  opened: Annotation,
  beside: HTMLElement,
  words: NoteWords,
  isNoting = false,
  over = beside,
): void {
  if (!editor) {
    adoptStyles(styles);
    editor = make('div', {
      class: 'note-editor',
      popover: 'manual',
      role: 'dialog',
      lang: document.documentElement.lang,
    });
    document.querySelector('main')?.append(editor);
    // Not by itself: the card of a citation that lies under the pointer would close it.
    editor.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
    document.addEventListener('pointerdown', ({ target }) => {
      if (!editor?.contains(target as Node)) editor?.hidePopover();
    });
  }
  const shown = editor;
  let note = opened;
  const status = make('p', { role: 'status' });
  const say = (isKept: boolean): void => {
    status.textContent = isKept ? words.kept : words.blocked;
    status.classList.toggle('blocked', !isKept);
  };
  const change = (what: Partial<Annotation>): void => {
    note = { ...note, ...what, modified: new Date().toISOString() };
    say(keepNote(note));
  };
  const inputs = kinds.map((kind) => {
    const input = make('input', { type: 'radio', name: 'note-kind', value: kind });
    input.checked = kind === note.kind;
    input.addEventListener('change', () => change({ kind }));
    return input;
  });
  const text = make('textarea', { rows: '3' });
  text.value = note.note;
  text.addEventListener('input', () => change({ note: text.value }));
  const button = (label: string, press: () => void): HTMLElement => {
    const made = make('button', { type: 'button' }, label);
    made.addEventListener('click', press);
    return made;
  };
  const remove = (): void => {
    if (!dropNote(note.id)) {
      say(false);
      return;
    }
    const undo = button(words.undo, () => {
      keepNote(note);
      close();
    });
    shown.replaceChildren(make('p', { role: 'status' }, `${words.removed} `, undo));
    undo.focus();
  };
  const all = location.pathname === words.address ? '' : make('a', { href: words.address }, words.title);
  shown.setAttribute('aria-label', words.mine);
  shown.replaceChildren(
    make(
      'div',
      { role: 'radiogroup', 'aria-label': words.kind },
      ...kinds.map((kind, at) => make('label', {}, inputs[at] ?? '', ` ${signs[kind]} ${words.kinds[kind]}`)),
    ),
    make('label', { class: 'note-text' }, words.note, text),
    status,
    make('p', { class: 'note-buttons' }, button(words.remove, remove), all, button(words.close, close)),
  );
  opener = beside;
  if (!shown.matches(':popover-open')) shown.showPopover();
  placeBelow(shown, [...over.getClientRects()].at(-1) ?? beside.getBoundingClientRect());
  (isNoting ? text : inputs.find(({ checked }) => checked))?.focus();
}
