import { attribute, type Element, hasClass, parseElements, textOf } from './html.ts';
import { languageOf, parentOf } from './marked-words.ts';

/** Attributes whose values a reader sees or hears. */
const read = ['title', 'aria-label', 'alt', 'placeholder', 'aria-description', 'aria-valuetext'];

/** Elements whose text no reader sees. */
const unseen = new Set(['script', 'style', 'code', 'noscript']);

/** What a page shows in a language: its texts and read attributes, without the article's own words. */
export function shownTexts(html: string, lang: string): string[] {
  return parseElements(html).flatMap((element) => {
    // What reference managers read is no word.
    if (hasClass(element, 'Z3988')) return [];
    if (unseen.has(element.tagName) || isOwn(element) || languageOf(element) !== lang) return [];
    const texts = element.childNodes.filter(({ nodeName }) => nodeName === '#text').map(textOf);
    return [...texts, ...read.flatMap((name) => attribute(element, name) ?? [])].filter((text) =>
      text.trim(),
    );
  });
}

/** Whether an element holds words of the article itself, or stands within one that does. */
function isOwn(element: Element): boolean {
  const parent = parentOf(element);
  return attribute(element, 'data-text') !== undefined || (parent !== undefined && isOwn(parent));
}
