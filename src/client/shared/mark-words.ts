import { askedRanges } from '../../search/references/words.ts';
import { markTexts, textsIn } from './marks.ts';

/** Marks the words in an element that begin with those asked for, and unmarks those that it had marked. */
export function markWords(element: Element, asked: readonly string[]): void {
  for (const mark of element.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
  element.normalize();
  if (asked.length > 0) markTexts(textsIn(element), (text) => askedRanges(text, asked));
}
