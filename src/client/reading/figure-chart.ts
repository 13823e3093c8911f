import { figureWidth } from '../../charts/small/figure-width.ts';
import { make } from '../shared/dom.ts';

/**
 * Shows the small chart of a number, with the number's mark in it highlighted; in its place, words while it is on its way
 * and where it does not arrive. A card that opens anew asks for it anew.
 *
 * @param link leads to the chart, and says how high the small chart is; its words name the chart, so that the image needs
 *   none
 * @param entry of the number on the page; where the heading above it names the chart, the link need not
 * @param words `drawing` for while it comes, `notDrawn` for where it does not
 */
export function showChart(link: HTMLAnchorElement, entry: Element, words: DOMStringMap): void {
  const id = entry.id.replace('fig-', '');
  if (!link.search) {
    link.append(`: ${entry.parentElement?.previousElementSibling?.textContent ?? ''}`);
    link.search = `?figure=${id}`;
  }
  const image = new Image(figureWidth, Number(link.dataset.drawn));
  const status = make('span', { role: 'status', class: 'drawn-status' }, words.drawing ?? '');
  image.alt = '';
  image.onload = () => status.remove();
  image.onerror = () => {
    image.remove();
    status.textContent = words.notDrawn ?? '';
  };
  // Charts and their drawings stand side by side: `/es/charts/lamps/?figure=lamps-2011`, `/es/figures/lamps-2011.svg`.
  image.src = new URL(`../../figures/${id}.svg${isDark() ? '#dark' : ''}`, link.href).href;
  link.prepend(status, image);
}

/** Whether the page is dark, by the reader's choice or the system's: not every browser tells an image. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
