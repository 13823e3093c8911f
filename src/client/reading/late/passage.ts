import type { Passage } from '../../../notebook/quotation.ts';

/** Words of the article, or of its translation, that are selected. */
export interface SelectedPassage extends Passage {
  /** From the first word to the last. */
  range: Range;
  /** The paragraph in which it begins. */
  paragraph: HTMLElement;
  /** Printed pages; empty where none is known. */
  from: string;
  to: string;
  /** The sentences of the article that are translated; null where the words are the article’s own. */
  translates: SelectedPassage | null;
}

/** Elements in which words may be selected: paragraphs and headings of the article, or of its translation. */
const own = '.prose p[data-text], .prose [data-text] p, .prose li[data-text]';
const translated = '.prose p[data-tr]';

/**
 * The words in a selection: those of the article, or those of its translation where it begins there; null where it has none.
 *
 * @param begins on which printed page each section begins
 */
export function selectedPassage(
  selection: Selection | null,
  begins: Record<string, string>,
): SelectedPassage | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const chosen = selection.getRangeAt(0);
  const first = [...document.querySelectorAll<HTMLElement>(`${own}, ${translated}`)].find(
    (each) => each.getClientRects().length > 0 && chosen.intersectsNode(each) && trimmed(chosen, each),
  );
  return first ? passageIn(chosen, first.matches(translated) ? translated : own, begins) : null;
}

/** The words of a range in elements of one kind. */
function passageIn(
  chosen: Range,
  words: typeof own | typeof translated,
  begins: Record<string, string>,
): SelectedPassage | null {
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
  const original = words === translated ? originalOf(range) : null;
  return {
    range,
    paragraph: first.element,
    text: pieces.map(({ text }) => text).join(' '),
    html: pieces.map(({ html }) => html).join(' '),
    ...pagesOf(range, first.element, begins),
    translates: original && passageIn(original, own, begins),
  };
}

/** From the first to the last sentence of the article that words of its translation are of. */
function originalOf(range: Range): Range | null {
  const ids = [...document.querySelectorAll<HTMLElement>('[data-tr] > [data-of]')]
    .filter((each) => range.intersectsNode(each))
    .flatMap(({ dataset }) => dataset.of?.split(' ') ?? []);
  const [first, last] = [ids[0], ids.at(-1)].map((id) => document.getElementById(id ?? ''));
  if (!first || !last) return null;
  const original = document.createRange();
  original.setStartBefore(first);
  original.setEndAfter(last);
  return original;
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
  // Each text has its own marks.
  const text = element.hasAttribute('data-tr') ? '[data-tr]' : '[data-text]';
  for (const mark of document.querySelectorAll<HTMLElement>(`.prose ${text} .pg`)) {
    const side = range.comparePoint(mark, 0);
    if (side < 0) from = mark.dataset.n ?? '';
    if (side <= 0) to = mark.dataset.n ?? '';
  }
  return { from, to };
}
