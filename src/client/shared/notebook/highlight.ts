import { describe } from '../../../notebook/anchor.ts';
import type { Annotation } from '../../../notebook/annotation.ts';
import { changeNotes, keptNotes, newId } from './kept-notes.ts';
import { openShown, showNotes } from './shown-notes.ts';
import type { QuoteWords } from './quote-words.ts';
import { placeOf, sectionTexts } from './section-text.ts';

/** Words that are selected: from the first to the last, in which language, and on which printed pages. */
interface Selected {
  range: Range;
  paragraph: HTMLElement;
  from: string;
  to: string;
}

/**
 * Highlights what is selected, in each section that it is of, and opens the first of these.
 *
 * @param isNoting whether the reader is about to write
 * @returns whether it is kept; nothing is shown that is not
 */
export async function highlight(selected: Selected, words: QuoteWords, isNoting: boolean): Promise<boolean> {
  const { range, paragraph, from, to } = selected;
  const lang = paragraph.closest<HTMLElement>('[lang]')?.lang;
  const created = new Date().toISOString();
  // As the last one, until another kind is chosen.
  const kind = keptNotes().at(-1)?.kind ?? 'important';
  const made = sectionTexts()
    .filter(
      (text) => text.lang === lang && text.paragraphs.some(({ element }) => range.intersectsNode(element)),
    )
    .map((text): Annotation => {
      const { start, end } = placeOf(text, range);
      return {
        ...describe(text, start, end),
        id: newId(),
        kind,
        section: text.section,
        lang: text.lang,
        pages: from === to ? from : `${from}-${to}`,
        note: '',
        created,
        modified: created,
      };
    });
  if (!changeNotes((notes) => [...notes, ...made])) return false;
  getSelection()?.removeAllRanges();
  await showNotes(words);
  const [first] = made;
  if (first) openShown(first, isNoting);
  return true;
}
