import { draw } from '../../charts/draw.ts';
import type { Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { sourceLine } from '../../charts/words/source-line.ts';
import { make } from '../shared/dom.ts';
import { addressOf } from './address.ts';
import type { ChartPage } from './page.ts';

/**
 * How high a frame of 700 pixels must be to show all of a drawing, in pixels: the drawing as it is scaled there, the words
 * and controls above it, and its source.
 */
function frameHeight({ chart }: ChartPage, texts: ChartTexts, shown: Visible, controls: number): number {
  const { length } = chart.title + chart.subtitle + sourceLine(chart, shown.view);
  return Math.ceil(draw(shown, 540, texts).height * (668 / 540) + 194 + controls * 1.35 + length / 4);
}

/**
 * The code of a frame as high as this drawing asks for; in a lower or narrower one the drawing scrolls, and its source
 * stays.
 *
 * @param controls how high the controls are on the page, in pixels
 */
export function embedCode(page: ChartPage, texts: ChartTexts, shown: Visible, controls: number): string {
  const { embed, chart } = page;
  const frame = make('iframe', {
    src: addressOf(shown.state, chart, embed),
    title: chart.title,
    width: '100%',
    height: String(frameHeight(page, texts, shown, controls)),
    loading: 'lazy',
    frameborder: '0',
  });
  return frame.outerHTML;
}
