import type { Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import type { ChartPage } from './page.ts';
import type { Plot } from './plot.ts';

/** After so long without an answer, that is said, in ms. */
const slowness = 1000;

/** The chart whose buttons are pressed. */
export interface ActionsHost {
  root: HTMLElement;
  /** What the HTML says of the chart that is shown. */
  page: () => ChartPage;
  words: Pick<ChartPage['texts'], 'making' | 'notMade' | 'copied' | 'screen' | 'leave'>;
  texts: ChartTexts;
  plot: Plot;
  shown: () => Visible;
  /** The address of what is shown. */
  address: () => string;
  /** Draws what is shown once more, for the room that it has now. */
  redraw: () => void;
  say: (text: string) => void;
  /** Shows a notice, or none. */
  notify: (notice: string) => void;
}

/**
 * Buttons that hand out what is shown: `[data-file]` as a file, `[data-share]` as an address or the code for a frame,
 * `[data-copy]` as a citation, `[data-screen]` on the whole screen. What they do is loaded when one is pressed.
 */
export function listenToActions(host: ActionsHost): void {
  const { root, words, notify } = host;
  // Where there is no whole screen to be had, as on some phones, its button keeps its room and is not offered.
  const screen = root.querySelector<HTMLElement>('[data-screen]');
  if (screen && !document.fullscreenEnabled) screen.style.visibility = 'hidden';
  root.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element
        ? target.closest<HTMLElement>('[data-file], [data-share], [data-copy], [data-screen]')
        : null;
    if (!button) return;
    notify('');
    const late = setTimeout(notify, slowness, words.making);
    void import('./late/act.ts')
      .then(({ act }) => act(button, host))
      .then(
        () => '',
        () => words.notMade,
      )
      .then((notice) => {
        clearTimeout(late);
        notify(notice);
      });
  });
}
