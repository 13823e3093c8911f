import type { Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { fill } from '../../text/template.ts';
import { make } from '../shared/dom.ts';
import type { ChartPage } from './page.ts';
import type { TablePanel } from './late/table.ts';

/** After so long without the code, that is said, in ms. */
const slowness = 400;

/** What the table needs of the chart that it belongs to. */
export interface TableHost {
  texts: ChartTexts;
  words: Pick<ChartPage['texts'], 'sorted' | 'noTable' | 'tableLate'>;
  shown: () => Visible;
  /** Whether the table of the HTML says what is shown. */
  isFirst: () => boolean;
  say: (text: string) => void;
}

/** The table of a chart, whose code comes when it is first needed. */
export class LateTable {
  #panel: HTMLElement;
  #host: TableHost;
  #table: TablePanel | undefined;
  /** Its own: what is said of the chart as a whole stays. */
  #notice = make('p', { class: 'table-late', role: 'status', hidden: '' });

  constructor(panel: HTMLElement, host: TableHost) {
    this.#panel = panel;
    this.#host = host;
    panel.prepend(this.#notice);
  }

  /** Fills the table; where its code is late or lost, a table of something else is hidden, and that is said if asked for. */
  async fill(isAsked = false): Promise<void> {
    const { texts, words, shown, isFirst, say } = this.#host;
    const isStale = isAsked && !isFirst();
    const slow = isStale ? setTimeout(() => this.#hide(true, words.tableLate), slowness) : 0;
    try {
      const { TablePanel } = await import('./late/table.ts');
      this.#table ??= new TablePanel(this.#panel, texts, shown, (column) =>
        say(fill(words.sorted, { column })),
      );
      this.#table.fill(shown(), false, false, isFirst());
      this.#hide(false);
    } catch {
      this.#hide(!isFirst(), isStale ? words.noTable : '');
    } finally {
      clearTimeout(slow);
    }
  }

  #hide(isHidden: boolean, notice = ''): void {
    for (const old of this.#panel.querySelectorAll<HTMLElement>('.table-room, .table-notes'))
      old.hidden = isHidden;
    this.#notice.textContent = notice;
    this.#notice.hidden = notice === '';
  }

  /** Fills the table for paper, if its code is there: a browser that prints does not wait. */
  print(): void {
    this.#table?.fill(this.#host.shown(), true);
  }
}
