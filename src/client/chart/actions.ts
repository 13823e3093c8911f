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
  /** Makes something, and says where that takes its time or fails. */
  const make = async (it: () => Promise<unknown>): Promise<void> => {
    let notice = '';
    notify(notice);
    const late = setTimeout(notify, slowness, page.texts.making);
    try {
      await it();
    } catch {
      notice = page.texts.notMade;
    }
    clearTimeout(late);
    notify(notice);
  };
  const take = async (kind: string): Promise<void> =>
    (await import('./take.ts')).takeFile(kind, root, page, texts, current(), link(page, current()));
  const frame = async (): Promise<string> => {
    const controls = root.querySelector<HTMLElement>('.chart-controls')?.offsetHeight ?? 0;
    return (await import('./embed.ts')).embedCode(page, texts, current(), controls);
  };
  root.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-file], [data-share]') : null;
    if (!button) return;
    const { file, share: kind } = button.dataset;
    const share = async (text: string): Promise<void> => copy(text, button, page.texts.copied);
    if (file) void make(() => take(file));
    else if (kind === 'embed') void make(async () => share(await frame()));
    else void share(link(page, current()));
  });
}

const link = ({ page, chart }: ChartPage, { state }: Visible): string => addressOf(state, chart, page);
