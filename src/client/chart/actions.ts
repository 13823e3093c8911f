import type { Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { copy } from '../shared/copy.ts';
import { addressOf } from './address.ts';
import type { ChartPage } from './page.ts';

/** After so long without a file, that is said, in ms. */
const slowness = 1000;

/**
 * Buttons that hand out what is shown: `[data-file]` as a file, `[data-share]` as an address or the code for a frame.
 * What makes files and frames is loaded when one is asked for.
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
      await (await import('./take.ts')).takeFile(kind, root, page, texts, current(), link(page, current()));
    } catch {
      notice = page.texts.notMade;
    }
    clearTimeout(late);
    notify(notice);
  };
  const shareAs = async (kind: string, button: HTMLElement): Promise<void> => {
    let text = link(page, current());
    if (kind === 'embed') {
      const controls = root.querySelector<HTMLElement>('.chart-controls')?.offsetHeight ?? 0;
      text = (await import('./embed.ts')).embedCode(page, texts, current(), controls);
    }
    await copy(text, button, page.texts.copied);
  };
  root.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-file], [data-share]') : null;
    if (!button) return;
    const { file, share } = button.dataset;
    if (file) void take(file);
    if (share) shareAs(share, button).catch(() => notify(page.texts.notMade));
  });
}

const link = ({ page, chart }: ChartPage, { state }: Visible): string => addressOf(state, chart, page);
