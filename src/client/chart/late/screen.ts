import { draw } from '../../../charts/draw.ts';
import type { ActionsHost } from '../actions.ts';
import { fittingWidth } from '../../../charts/fitting-width.ts';

/**
 * Shows a chart on the whole screen, drawn anew for the room there; leaves it where it is shown already. Escape leaves it
 * too, and the button has the focus again.
 *
 * @throws where the browser refuses
 */
export async function toggleScreen(button: HTMLElement, host: ActionsHost): Promise<void> {
  if (document.fullscreenElement) {
    await document.exitFullscreen();
    return;
  }
  const { root, words, texts, plot, redraw, say } = host;
  await root.requestFullscreen();
  const room = root.querySelector('.plot-room');
  const name = button.textContent;
  plot.fit = (shown) =>
    fittingWidth((width, isFlat) => draw(shown, width, texts, isFlat).height, {
      width: room?.clientWidth ?? 0,
      height: room?.clientHeight ?? 0,
    });
  button.textContent = words.leave;
  root.addEventListener('fullscreenchange', () => {
    if (document.fullscreenElement === root) return;
    removeEventListener('resize', redraw);
    plot.fit = null;
    plot.width = room?.clientWidth ?? 0;
    button.textContent = name;
    redraw();
    button.focus();
  });
  addEventListener('resize', redraw);
  redraw();
  say(words.screen);
}
