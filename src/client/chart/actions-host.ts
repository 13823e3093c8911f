import type { Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import type { ChartPage } from './page.ts';
import type { Plot } from './plot.ts';

/** The chart whose buttons are pressed. */
export interface ActionsHost {
  /** Its element, and the address of what that shows. */
  root: HTMLElement & { readonly address: string };
  /** What the HTML says of the chart that is shown. */
  page: () => ChartPage;
  words: Pick<ChartPage['texts'], 'making' | 'notMade' | 'copied' | 'screen' | 'leave'>;
  texts: ChartTexts;
  plot: Plot;
  shown: () => Visible;
  /** Draws what is shown once more, for the room that it has now. */
  redraw: () => void;
  say: (text: string) => void;
  /** Shows a notice, or none. */
  notify: (notice: string) => void;
}
