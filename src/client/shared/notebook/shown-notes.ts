import { findAnchor } from '../../../notebook/anchor.ts';
import { type Annotation, signs } from '../../../notebook/annotation.ts';
import styles from '../../../styles/notebook/marks.css?inline';
import { adoptStyles, make } from '../dom.ts';
import { markTexts, textsIn } from '../marks.ts';
import { openNote } from './editor.ts';
import { changed, keptNotes } from './kept-notes.ts';
import { type QuoteWords, readQuoteWords } from './quote-words.ts';
import { sectionTexts, type SectionText } from './section-text.ts';

/** A highlight that is shown, and the button beside its first line that opens it. */
interface Shown {
  marks: HTMLElement[];
  sign: HTMLElement;
}

const shown = new Map<string, Shown>();

let texts: SectionText[] | undefined;
let words: QuoteWords | undefined;

/**
 * Shows what a reader has highlighted of this page, now and whenever it changes. The words of the text stay as they are: what is
 * added has none.
 *
 * @throws where the words for it do not come
 */
export async function showNotes(known?: QuoteWords): Promise<void> {
  if (words) return;
  words = known ?? (await readQuoteWords());
  adoptStyles(styles);
  document.addEventListener(changed, update);
  document.addEventListener('click', touch);
  update();
}

/** Opens a highlight of this page. */
export function openShown(note: Annotation, isNoting = false): void {
  const made = shown.get(note.id);
  if (made && words) openNote(note, made.sign, words.notes, isNoting, made.marks.at(-1));
}

function update(): void {
  const notes = new Map(keptNotes().map((note) => [note.id, note]));
  for (const [id, { marks, sign }] of shown) {
    if (notes.has(id)) continue;
    sign.remove();
    for (const mark of marks) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode?.normalize();
    }
    shown.delete(id);
  }
  for (const note of notes.values()) {
    const made = shown.get(note.id) ?? show(note);
    if (made) dress(made, note);
  }
}

function show(note: Annotation): Shown | null {
  texts ??= sectionTexts();
  const text = texts.find(({ section, lang }) => section === note.section && lang === note.lang);
  const found = text && findAnchor(note, text);
  if (!found) return null;
  const marks = text.paragraphs.flatMap(({ element, start, line }) => {
    const from = Math.max(found.start - start, 0);
    const to = Math.min(found.end - start, line.at.length);
    if (from >= to) return [];
    const range = { start: line.at[from] ?? 0, end: (line.at[to - 1] ?? 0) + 1 };
    return markTexts(textsIn(element), () => [range]).filter(isInRow);
  });
  const [first] = marks;
  if (!first) return null;
  const sign = make('button', { class: 'note-sign', type: 'button', 'data-note': note.id });
  // No button may stand in a link.
  (first.closest('a') ?? first).before(sign);
  const made = { marks, sign };
  shown.set(note.id, made);
  return made;
}

/** Takes away a mark between two sentences where each may face what translates it: it would have a row of its own. */
function isInRow(mark: HTMLElement): boolean {
  const isBetween = mark.parentElement?.localName === 'p' && mark.textContent?.trim() === '';
  if (!isBetween || !document.querySelector('text-view')) return true;
  mark.replaceWith(...mark.childNodes);
  return false;
}

/** Says of what kind a highlight is, and what was noted. */
function dress({ marks, sign }: Shown, { id, kind, note }: Annotation): void {
  for (const mark of marks) Object.assign(mark.dataset, { kind, note: id });
  Object.assign(sign.dataset, { kind, sign: signs[kind] });
  sign.classList.toggle('noted', note !== '');
  const said = [words?.notes.mine, words?.notes.kinds[kind]].join(': ');
  sign.setAttribute('aria-label', note ? `${said}. ${note}` : said);
}

/** Opens the highlight that is touched; a link in it leads on. */
function touch({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a') || getSelection()?.isCollapsed === false) return;
  const touched = target.closest<HTMLElement>('[data-note]');
  const note = keptNotes().find(({ id }) => id === touched?.dataset.note);
  if (note) openShown(note);
}
