import type { ActionsHost } from './actions-host.ts';

/** After so long without an answer, that is said, in ms. */
const slowness = 1000;

/**
 * Buttons that hand out what is shown: `[data-file]` as a file, `[data-share]` as an address or the code for a frame,
 * `[data-copy]` as a citation, `[data-screen]` on the whole screen. What they do is loaded when their list opens, or one
 * is pressed.
 */
export function listenToActions(host: ActionsHost): void {
  const { root, words, notify } = host;
  // The styles show buttons that copy for as long as something answers them.
  document.documentElement.classList.add('copies');
  // Where there is no whole screen to be had, as on some phones, its button keeps its room and is not offered.
  const screen = root.querySelector<HTMLElement>('[data-screen]');
  if (screen && !document.fullscreenEnabled) screen.style.visibility = 'hidden';
  let act: ((button: HTMLElement, host: ActionsHost) => Promise<void>) | undefined;
  const load = async () => (act ??= (await import('./late/act.ts')).act);
  // Some browsers let only the press itself copy, not what comes after a file.
  const prepare = ({ target }: Event): void => {
    if (target instanceof Element && target.matches('.chart-actions *, .chart-cite'))
      load().catch(() => undefined);
  };
  root.addEventListener('toggle', prepare, true);
  root.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element
        ? target.closest<HTMLElement>('[data-file], [data-share], [data-copy], [data-screen]')
        : null;
    if (!button) return;
    notify('');
    const late = setTimeout(notify, slowness, words.making);
    void (act ? act(button, host) : load().then((run) => run(button, host)))
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
