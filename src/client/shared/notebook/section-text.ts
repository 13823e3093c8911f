import type { AnchorText } from '../../../notebook/anchor.ts';
import { oneLine } from '../../../notebook/one-line.ts';
import { textsIn } from '../marks.ts';

/** A section on this page in one language: its words in one line, and its paragraphs. */
export interface SectionText extends AnchorText {
  section: string;
  lang: string;
  paragraphs: { element: HTMLElement; start: number; line: ReturnType<typeof oneLine> }[];
}

/** The texts of the sections on this page: the article's own words, and those that translate them. */
export function sectionTexts(): SectionText[] {
  return [...document.querySelectorAll<HTMLElement>('.prose')].flatMap((prose) =>
    ['p[data-text]', 'p[data-tr]'].flatMap((selector) => {
      const paragraphs = [...prose.querySelectorAll<HTMLElement>(selector)];
      return paragraphs.length > 0 ? readText(prose.dataset.section ?? prose.id, paragraphs) : [];
    }),
  );
}

function readText(section: string, elements: HTMLElement[]): SectionText {
  const lang = elements[0]?.closest<HTMLElement>('[lang]')?.lang ?? '';
  const stretches: Record<string, { start: number; end: number }> = {};
  // On the page of the whole article ids have the section's.
  const idOf = (element?: Element | null): string => element?.id.replace(`${section}-`, '') ?? '';
  let text = '';
  const paragraphs = elements.map((element) => {
    const line = oneLine(element.textContent ?? '');
    if (text) text += ' ';
    const start = text.length;
    text += line.text;
    stretches[idOf(element)] = { start, end: text.length };
    let at = 0;
    for (const each of textsIn(element)) {
      const from = start + before(line.at, at);
      at += each.length;
      const id = idOf(each.parentElement?.closest('span[id]'));
      if (!/s\d+$/.test(id)) continue;
      const sentence = (stretches[id] ??= { start: from, end: from });
      sentence.end = start + before(line.at, at);
    }
    return { element, start, line };
  });
  return { section, lang, text, stretches, paragraphs };
}

/** How many letters of a line stand before a place in its text. */
const before = (at: readonly number[], place: number): number => {
  const index = at.findIndex((each) => each >= place);
  return index < 0 ? at.length : index;
};

/** Where a range of the page begins and ends in the words of a section. */
export function placeOf({ paragraphs, text }: SectionText, range: Range): { start: number; end: number } {
  const place = (node: Node, offset: number, otherwise: number): number => {
    const paragraph = paragraphs.find(({ element }) => element.contains(node));
    if (!paragraph) return otherwise;
    const until = document.createRange();
    until.selectNodeContents(paragraph.element);
    until.setEnd(node, offset);
    return paragraph.start + before(paragraph.line.at, until.toString().length);
  };
  return {
    start: place(range.startContainer, range.startOffset, 0),
    end: place(range.endContainer, range.endOffset, text.length),
  };
}
