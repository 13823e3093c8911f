import { draw } from '../../../charts/draw.ts';
import type { Visible } from '../../../charts/model/types.ts';
import type { ChartTexts } from '../../../charts/model/words.ts';
import { sourceLine } from '../../../charts/words/source-line.ts';
import { make } from '../../shared/dom.ts';
import { addressOf } from '../address.ts';
import type { ChartPage } from '../page.ts';

/**
 * How high a frame of 700 pixels must be to show all of a drawing, in pixels: the drawing as it is scaled there, the words
 * and controls above it, and its source.
 */
function frameHeight({ chart }: ChartPage, texts: ChartTexts, shown: Visible, controls: number): number {
  const { length } = chart.title + chart.subtitle + sourceLine(chart, shown.view);
  return Math.ceil(draw(shown, 540, texts).height * (668 / 540) + 194 + controls * 1.35 + length / 4);
}

/** Makes each frame as high as the chart in it says. */
const listener = `<script>addEventListener('message', ({ source, data }) => { if (data && data.chartHeight > 0)
for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.chartHeight })</script>`;

/**
 * The code of a frame as high as this drawing asks for; in a lower or narrower one the drawing scrolls, and its source
 * stays. Its script makes the frame as high as the page in it says; it is not needed.
 *
 * @param controls how high the controls are on the page, in pixels
 * @param isOnly whether the frame shows the drawing alone, with its title and source
 */
export function embedCode(
  page: ChartPage,
  texts: ChartTexts,
  shown: Visible,
  controls: number,
  isOnly: boolean,
): string {
  const { embed, chart } = page;
  const address = new URL(addressOf(shown.state, chart, embed));
  if (isOnly) address.searchParams.set('only', 'chart');
  const frame = make('iframe', {
    src: address.href,
    title: chart.title,
    width: '100%',
    height: String(frameHeight(page, texts, shown, isOnly ? -40 : controls)),
    loading: 'lazy',
    frameborder: '0',
    allow: 'fullscreen',
  });
  return `${frame.outerHTML}\n${listener}`;
}
