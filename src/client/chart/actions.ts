import type { Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { copy } from '../shared/copy.ts';
import { make } from '../shared/dom.ts';
import { addressOf } from './address.ts';
import type { ChartPage } from './page.ts';

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
    notify('');
    try {
      const { takeFile } = await import('./take.ts');
      await takeFile(kind, root, page, texts, current());
    } catch {
      notify(page.texts.notMade);
    }
  };
  root.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-file], [data-share]') : null;
    if (!button) return;
    const { file, share } = button.dataset;
    if (file) void take(file);
    if (share)
      void copy(
        share === 'embed' ? embedCode(page, current()) : link(page, current()),
        button,
        page.texts.copied,
      );
  });
}

const link = ({ page, chart }: ChartPage, { state }: Visible): string => addressOf(state, chart, page);

function embedCode({ embed, chart }: ChartPage, { state }: Visible): string {
  const frame = make('iframe', {
    src: addressOf(state, chart, embed),
    title: chart.title,
    width: '100%',
    height: '640',
    loading: 'lazy',
    frameborder: '0',
  });
  return frame.outerHTML;
}
