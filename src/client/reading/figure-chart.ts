import { figureWidth } from '../../charts/small/figure-width.ts';

/**
 * The small chart of a number, with the number's mark in it highlighted.
 *
 * @param link leads to the chart's page for the number, and says how high the small chart is; its words name the chart,
 *   so that the image needs none
 */
export function drawnChart(link: HTMLAnchorElement): HTMLImageElement {
  const image = new Image(figureWidth, Number(link.dataset.drawn));
  image.alt = '';
  // Charts and their drawings stand side by side: `/es/charts/lamps/?figure=lamps-2011`, `/es/figures/lamps-2011.svg`.
  const url = new URL(link.href);
  image.src = new URL(
    `../../figures/${url.searchParams.get('figure')}.svg${isDark() ? '#dark' : ''}`,
    url,
  ).href;
  return image;
}

/** Whether the page is dark, by the reader's choice or the system's: not every browser tells an image. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
