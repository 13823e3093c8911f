import { readFragment } from '../../address/fragment.ts';
import { findMarks } from '../../search/browser/excerpt.ts';
import { noWords } from '../../search/browser/query-words.ts';
import { readQuery } from '../../search/browser/query.ts';
import { markTexts, textsIn } from '../shared/marks.ts';

/**
 * Marks what was searched for where the reader has landed (`?mark=soft+power#p3`), scrolls to it, and takes the words
 * out of the address again, so that nobody passes them on.
 */
export function markFound(): void {
  const url = new URL(location.href);
  const query = readQuery(url.searchParams.get('mark') ?? '', noWords);
  url.searchParams.delete('mark');
  history.replaceState(history.state, '', url);
  const place = document.getElementById(readFragment(url.hash)) ?? document.querySelector('main');
  if (!place || query.parts.length === 0) return;
  const texts = textsIn(place).filter(
    ({ parentElement }) => parentElement?.closest('script, style, svg, [popover]') === null,
  );
  const [first] = markTexts(texts, (text) => findMarks(text, query, noWords));
  const show = (): void => (first ?? place).scrollIntoView({ block: 'center' });
  // Until it has loaded, the page is scrolled to the start of the place again and again.
  if (document.readyState === 'complete') show();
  else addEventListener('load', () => requestAnimationFrame(show), { once: true });
}
