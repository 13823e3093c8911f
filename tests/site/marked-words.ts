import type { Page } from './dist.ts';
import { attribute, type Element, textOf, within } from './html.ts';
import { splitWords } from './printed-words.ts';

/** The elements of a page that hold the article's words, in order; one inside another is left out. */
export function markedElements(page: Page): Element[] {
  const marked = page.elements.filter((element) => attribute(element, 'data-text') !== undefined);
  const inner = new Set(marked.flatMap(within));
  return marked.filter((element) => !inner.has(element));
}

/** The article's words on a page, in order. */
export const markedWords = (page: Page): string[] =>
  markedElements(page).flatMap((element) => splitWords(textOf(element)));

/** The element around an element; undefined around the outermost. */
export function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && 'tagName' in parentNode ? parentNode : undefined;
}

/** The language of an element: its own, or that of the nearest element around it which has one. */
export function languageOf(element: Element): string | undefined {
  const parent = parentOf(element);
  return attribute(element, 'lang') ?? (parent && languageOf(parent));
}
