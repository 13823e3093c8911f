import { draw } from '../../charts/draw.ts';
import type { Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { sourceLine } from '../../charts/words/source-line.ts';
import { copy } from '../shared/copy.ts';
import { make } from '../shared/dom.ts';
import { addressOf } from './address.ts';
import type { ChartPage } from './page.ts';

/** After so long without a file, that is said, in ms. */
const slowness = 1000;

/**
 * Buttons that hand out what is shown: `[data-file]` as a file, `[data-share]` as an address or the code for a frame.
 * What makes files is loaded when one is asked for.
 *
 * @param notify shows a notice, or none
 */
export function listenToActions(
  root: HTMLElement,
  page: ChartPage,
  texts: ChartTexts,
  current: () => Visible,
  notify: (notice: string) => void,
): void {
  const take = async (kind: string): Promise<void> => {
    let notice = '';
    notify(notice);
    const late = setTimeout(notify, slowness, page.texts.making);
    try {
      await (await import('./take.ts')).takeFile(kind, root, page, texts, current());
    } catch {
      notice = page.texts.notMade;
    }
    clearTimeout(late);
    notify(notice);
  };
  const embed = (): string => {
    const controls = root.querySelector<HTMLElement>('.chart-controls')?.offsetHeight ?? 0;
    return embedCode(page, current(), frameHeight(page, texts, current(), controls));
  };
  root.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-file], [data-share]') : null;
    if (!button) return;
    const { file, share } = button.dataset;
    if (file) void take(file);
    if (share) void copy(share === 'embed' ? embed() : link(page, current()), button, page.texts.copied);
  });
}

const link = ({ page, chart }: ChartPage, { state }: Visible): string => addressOf(state, chart, page);

/**
 * How high a frame of 700 pixels must be to show all of a drawing, in pixels: the drawing as it is scaled there, the words
 * and controls above it, and its source.
 */
function frameHeight({ chart }: ChartPage, texts: ChartTexts, shown: Visible, controls: number): number {
  const { length } = chart.title + chart.subtitle + sourceLine(chart, shown.view);
  return Math.ceil(draw(shown, 540, texts).height * (668 / 540) + 194 + controls * 1.35 + length / 4);
}

/** A frame as high as this drawing asks for; in a lower or narrower one the drawing scrolls, and its source stays. */
function embedCode({ embed, chart }: ChartPage, shown: Visible, height: number): string {
  const frame = make('iframe', {
    src: addressOf(shown.state, chart, embed),
    title: chart.title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    frameborder: '0',
  });
  return frame.outerHTML;
}
