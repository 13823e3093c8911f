import { findMarks } from '../../search/browser/excerpt.ts';
import { readQuery } from '../../search/browser/query.ts';

/**
 * Marks what was searched for where the reader has landed (`?mark=soft+power#p3`), scrolls to it, and takes the words
 * out of the address again, so that nobody passes them on.
 */
export function markFound(): void {
  const url = new URL(location.href);
  const query = readQuery(url.searchParams.get('mark') ?? '');
  url.searchParams.delete('mark');
  history.replaceState(history.state, '', url);
  const place =
    document.getElementById(decodeURIComponent(url.hash.slice(1))) ?? document.querySelector('main');
  if (!place || query.terms.length === 0) return;
  const [first] = markIn(place, query);
  const show = (): void => (first ?? place).scrollIntoView({ block: 'center' });
  // Until it has loaded, the page is scrolled to the start of the place again and again.
  if (document.readyState === 'complete') show();
  else addEventListener('load', () => requestAnimationFrame(show), { once: true });
}

/** Marks in the text of an element what is asked for, and tells the marks in order. */
function markIn(place: Element, query: ReturnType<typeof readQuery>): HTMLElement[] {
  const nodes = textNodes(place);
  const found = findMarks(nodes.map(({ data }) => data).join(''), query);
  const marks: HTMLElement[] = [];
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    const own = found.filter((mark) => mark.start < end && mark.end > start);
    // From the end, since splitting a text moves what follows.
    const made = own
      .toReversed()
      .map((mark) => wrap(node, Math.max(mark.start, start) - start, Math.min(mark.end, end) - start));
    marks.push(...made.toReversed());
    start = end;
  }
  return marks;
}

function textNodes(place: Element): Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(
    ({ parentElement }) => parentElement?.closest('script, style, svg, [popover]') === null,
  );
}

function wrap(node: Text, start: number, end: number): HTMLElement {
  const mark = document.createElement('mark');
  const middle = node.splitText(start);
  middle.splitText(end - start);
  middle.replaceWith(mark);
  mark.append(middle);
  return mark;
}
