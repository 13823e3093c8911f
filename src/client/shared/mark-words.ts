import { askedRanges } from '../../search/references/words.ts';

/** Marks the words in an element that begin with those asked for, and unmarks those that it had marked. */
export function markWords(element: Element, asked: readonly string[]): void {
  for (const mark of element.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
  element.normalize();
  if (asked.length === 0) return;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode()) nodes.push(texts.currentNode as Text);
  for (const node of nodes) {
    // From the last to the first, since what stands before a cut stays in place.
    for (const [start, end] of askedRanges(node.data, asked).reverse()) {
      const word = node.splitText(start);
      word.splitText(end - start);
      const mark = document.createElement('mark');
      word.replaceWith(mark);
      mark.append(word);
    }
  }
}
