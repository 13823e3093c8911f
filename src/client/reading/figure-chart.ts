import { figureWidth } from '../../charts/small/figure-width.ts';
import { make } from '../shared/dom.ts';

/**
 * The small chart of a number, with the number's mark in it highlighted; in its place, words while it is on its way and
 * where it does not arrive. A card that opens anew asks for it anew.
 *
 * @param link leads to the chart's page for the number, and says how high the small chart is; its words name the chart,
 *   so that the image needs none
 * @param words `drawing` for while it comes, `notDrawn` for where it does not
 */
export function drawnChart(link: HTMLAnchorElement, words: DOMStringMap): HTMLElement[] {
  const image = new Image(figureWidth, Number(link.dataset.drawn));
  const status = make('span', { role: 'status', class: 'drawn-status' }, words.drawing ?? '');
  image.alt = '';
  image.onload = () => status.remove();
  image.onerror = () => {
    image.remove();
    status.textContent = words.notDrawn ?? '';
  };
  // Charts and their drawings stand side by side: `/es/charts/lamps/?figure=lamps-2011`, `/es/figures/lamps-2011.svg`.
  const url = new URL(link.href);
  image.src = new URL(
    `../../figures/${url.searchParams.get('figure')}.svg${isDark() ? '#dark' : ''}`,
    url,
  ).href;
  return [status, image];
}

/** Whether the page is dark, by the reader's choice or the system's: not every browser tells an image. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
