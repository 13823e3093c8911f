import type { Range } from '../../text/ranges.ts';

/** The texts in an element, in order. */
export function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/**
 * Puts `<mark>` around stretches of some texts that follow each other.
 *
 * @param texts as `textsIn` has them
 * @param find stretches of the texts joined to one, in order and apart
 * @returns the marks, in order; a stretch that spans several texts has several
 */
export function markTexts(texts: readonly Text[], find: (joined: string) => readonly Range[]): HTMLElement[] {
  const ranges = find(texts.map(({ data }) => data).join(''));
  let start = 0;
  return texts.flatMap((text) => {
    const [from, to] = [start, start + text.length];
    start = to;
    const own = ranges.filter((range) => range.start < to && range.end > from);
    // From the last to the first, since what stands before a cut stays in place.
    return own
      .toReversed()
      .map((range) => wrap(text, Math.max(range.start, from) - from, Math.min(range.end, to) - from))
      .reverse();
  });
}

function wrap(text: Text, start: number, end: number): HTMLElement {
  const mark = document.createElement('mark');
  const middle = text.splitText(start);
  middle.splitText(end - start);
  middle.replaceWith(mark);
  mark.append(middle);
  return mark;
}
