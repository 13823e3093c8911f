import { draw } from '../../../charts/draw.ts';
import type { ActionsHost } from '../actions-host.ts';
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
  plot.fit = (shown) => {
    const [width, height] = [room?.clientWidth ?? 0, room?.clientHeight ?? 0];
    const heightAt = (at: number, isFlat: boolean): number => draw(shown, at, texts, isFlat).height;
    const fit = fittingWidth(heightAt, { width, height });
    // What is a little too high is shown a little smaller; what is much too high scrolls.
    const part = height / ((heightAt(fit.width, fit.isFlat) * width) / fit.width);
    plot.host.style.maxWidth = part < 1 && part > 0.8 ? `${Math.floor(part * 100)}%` : '';
    return fit;
  };
  button.textContent = words.leave;
  root.addEventListener('fullscreenchange', () => {
    if (document.fullscreenElement === root) return;
    removeEventListener('resize', redraw);
    plot.fit = null;
    plot.host.style.maxWidth = '';
    plot.width = room?.clientWidth ?? 0;
    button.textContent = name;
    redraw();
    button.focus();
  });
  addEventListener('resize', redraw);
  redraw();
  say(words.screen);
}
