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
  image.src = new URL(`../../figures/${url.searchParams.get('figure')}.svg`, url).href;
  return image;
}
