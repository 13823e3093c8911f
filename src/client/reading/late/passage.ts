import type { Passage } from '../../../text/quotation.ts';

/** Words of the article that are selected. */
export interface SelectedPassage extends Passage {
  /** From the first word to the last. */
  range: Range;
  /** The paragraph in which it begins. */
  paragraph: HTMLElement;
  /** Printed pages; empty where none is known. */
  from: string;
  to: string;
}

/** Elements in which words may be selected: paragraphs and headings of the article. */
const words = '.prose p[data-text], .prose [data-text] p, .prose li[data-text]';

/**
 * The words of the article in a selection; null where it has none.
 *
 * @param begins on which printed page each section begins
 */
export function selectedPassage(
  selection: Selection | null,
  begins: Record<string, string>,
): SelectedPassage | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const chosen = selection.getRangeAt(0);
  const parts = [...document.querySelectorAll<HTMLElement>(words)].flatMap((element) => {
    const range = chosen.intersectsNode(element) ? trimmed(chosen, element) : null;
    return range ? [{ element, range }] : [];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.range.startContainer, first.range.startOffset);
  range.setEnd(last.range.endContainer, last.range.endOffset);
  const pieces = parts.map((part) => piece(part.range));
  return {
    range,
    paragraph: first.element,
    text: pieces.map(({ text }) => text).join(' '),
    html: pieces.map(({ html }) => html).join(' '),
    ...pagesOf(range, first.element, begins),
  };
}

/** The part of a selection within an element, from its first sign that is no space to its last; null where there is none. */
function trimmed(chosen: Range, element: HTMLElement): Range | null {
  const range = document.createRange();
  range.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, chosen) < 0)
    range.setStart(chosen.startContainer, chosen.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, chosen) > 0)
    range.setEnd(chosen.endContainer, chosen.endOffset);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: [node: Text, from: number, to: number][] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const part = node.data.slice(from, node === range.endContainer ? range.endOffset : undefined);
    if (part.trim() === '') continue;
    found.push([node, from + part.search(/\S/), from + part.trimEnd().length]);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  range.setStart(first[0], first[1]);
  range.setEnd(last[0], last[2]);
  return range;
}

/** The words of a range, as text and as HTML in which only italics are left of its marks. */
function piece(range: Range): Passage {
  const write = (node: Node): string => {
    if (node instanceof Text) return node.data.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const inner = [...node.childNodes].map(write).join('');
    return /^(?:EM|I)$/.test(node.nodeName) && inner ? `<i>${inner}</i>` : inner;
  };
  const content = range.cloneContents();
  const above = range.commonAncestorContainer;
  const isItalic = (above instanceof Element ? above : above.parentElement)?.closest('em, i');
  const html = write(content);
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
  return { text: oneLine(content.textContent ?? ''), html: oneLine(isItalic ? `<i>${html}</i>` : html) };
}

/** On which printed pages a range stands: marks stand right before the first word of a page. */
function pagesOf(
  range: Range,
  element: HTMLElement,
  begins: Record<string, string>,
): { from: string; to: string } {
  const section = element.closest<HTMLElement>('.prose');
  let from = begins[section?.dataset.section ?? section?.id ?? ''] ?? '';
  let to = from;
  for (const mark of document.querySelectorAll<HTMLElement>('.prose .pg')) {
    const side = range.comparePoint(mark, 0);
    if (side < 0) from = mark.dataset.n ?? '';
    if (side <= 0) to = mark.dataset.n ?? '';
  }
  return { from, to };
}
