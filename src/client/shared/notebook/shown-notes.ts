import { findAnchor } from '../../../notebook/anchor.ts';
import { type Annotation, signs } from '../../../notebook/annotation.ts';
import styles from '../../../styles/notebook/marks.css?inline';
import { adoptStyles, make } from '../dom.ts';
import { markTexts, textsIn } from '../marks.ts';
import { openNote } from './editor.ts';
import { changed } from '../kept.ts';
import { keptNotes } from './kept-notes.ts';
import { type QuoteWords, readQuoteWords } from './quote-words.ts';
import { sectionTexts, type SectionText } from './section-text.ts';

/** A highlight that is shown, and the button beside its first line that opens it. */
interface Shown {
  marks: HTMLElement[];
  sign: HTMLElement;
  /** The same button beside what translates the words, or what they translate, where the page has that too. */
  twin: HTMLElement | undefined;
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

/**
 * Opens a highlight of this page.
 *
 * @param touched what was touched of it
 */
export function openShown(note: Annotation, isNoting = false, touched?: Element): void {
  const made = shown.get(note.id);
  if (!made || !words) return;
  const { twin, sign, marks } = made;
  if (twin && twin === touched) openNote(note, twin, words.notes, isNoting);
  else openNote(note, sign, words.notes, isNoting, marks.at(-1));
}

function update(): void {
  const notes = new Map(keptNotes().map((note) => [note.id, note]));
  for (const [id, { marks, sign, twin }] of shown) {
    if (notes.has(id)) continue;
    sign.remove();
    twin?.remove();
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
  const sign = makeSign(note.id);
  // No button may stand in a link.
  (first.closest('a') ?? first).before(sign);
  const other = twinOf(first);
  const twin = other && makeSign(note.id, 'of-twin');
  if (twin) other.prepend(twin);
  const made = { marks, sign, twin };
  shown.set(note.id, made);
  return made;
}

const makeSign = (id: string, more = ''): HTMLElement =>
  make('button', { class: `note-sign ${more}`.trim(), type: 'button', 'data-note': id });

/** The sentence that translates the one in which a highlight begins, or that it translates. */
function twinOf(mark: HTMLElement): Element | undefined {
  const translated = mark.closest<HTMLElement>('[data-of]')?.dataset.of?.split(' ')[0];
  const own = mark.closest('[data-text] > span')?.id;
  const selector = translated ? `p[data-text] [id="${translated}"]` : own && `p[data-tr] [data-of~="${own}"]`;
  return (selector && document.querySelector(selector)) || undefined;
}

/** Takes away a mark between two sentences where each may face what translates it: it would have a row of its own. */
function isInRow(mark: HTMLElement): boolean {
  const isBetween = mark.parentElement?.localName === 'p' && mark.textContent?.trim() === '';
  if (!isBetween || !document.querySelector('text-view')) return true;
  mark.replaceWith(...mark.childNodes);
  return false;
}

/** Says of what kind a highlight is, and what was noted. */
function dress({ marks, sign, twin }: Shown, { id, kind, note }: Annotation): void {
  for (const mark of marks) Object.assign(mark.dataset, { kind, note: id });
  for (const each of twin ? [sign, twin] : [sign]) {
    Object.assign(each.dataset, { kind, sign: signs[kind] });
    each.classList.toggle('noted', note !== '');
    const whose = each === twin ? words?.notes.twin : words?.notes.mine;
    const said = [whose, words?.notes.kinds[kind]].join(': ');
    each.setAttribute('aria-label', note ? `${said}. ${note}` : said);
  }
}

/** Opens the highlight that is touched; a link in it leads on. */
function touch({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a') || getSelection()?.isCollapsed === false) return;
  const touched = target.closest<HTMLElement>('[data-note]');
  const note = keptNotes().find(({ id }) => id === touched?.dataset.note);
  if (note) openShown(note, false, touched ?? undefined);
}
