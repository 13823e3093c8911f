import { copy } from '../../shared/copy.ts';
import type { ActionsHost } from '../actions-host.ts';
import { embedCode } from './embed.ts';
import { toggleScreen } from './screen.ts';
import { takeFile } from './take.ts';

/**
 * Does what a button of a chart stands for.
 *
 * @throws where the browser cannot
 */
export async function act(button: HTMLElement, host: ActionsHost): Promise<void> {
  const { root, page, words, texts, shown } = host;
  const { file, share, copy: done, screen } = button.dataset;
  if (file) await takeFile(file, root, page(), texts, shown(), root.address);
  else if (share === 'link') await copy(root.address, button, words.copied);
  else if (share) {
    const controls = root.querySelector<HTMLElement>('.chart-controls')?.offsetHeight ?? 0;
    await copy(embedCode(page(), texts, shown(), controls, share === 'only'), button, words.copied);
  } else if (screen !== undefined) await toggleScreen(button, host);
  else await copy(citationBeside(button), button, done ?? '');
}

const citationBeside = (button: HTMLElement): string =>
  (button.closest('.copyable')?.querySelector('.formatted')?.textContent ?? '').trim();
