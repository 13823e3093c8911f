import type { Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { fill } from '../../text/template.ts';
import type { ChartPage } from './page.ts';
import type { TablePanel } from './late/table.ts';

/** What the table needs of the chart that it belongs to. */
export interface TableHost {
  texts: ChartTexts;
  words: Pick<ChartPage['texts'], 'sorted' | 'noTable'>;
  shown: () => Visible;
  /** Whether the table of the HTML says what is shown. */
  isFirst: () => boolean;
  say: (text: string) => void;
  notify: (text: string) => void;
}

/** The table of a chart, whose code comes when it is first needed. */
export class LateTable {
  #panel: HTMLElement;
  #host: TableHost;
  #table: TablePanel | undefined;

  constructor(panel: HTMLElement, host: TableHost) {
    this.#panel = panel;
    this.#host = host;
  }

  /** Fills the table; where its code does not come, a table of something else is hidden, and that is said if asked for. */
  async fill(isAsked = false): Promise<void> {
    const { texts, words, shown, isFirst, say, notify } = this.#host;
    try {
      const { TablePanel } = await import('./late/table.ts');
      this.#table ??= new TablePanel(this.#panel, texts, shown, (column) =>
        say(fill(words.sorted, { column })),
      );
      this.#table.fill(shown());
    } catch {
      for (const old of this.#panel.querySelectorAll<HTMLElement>('.table-room, .table-notes'))
        old.hidden = !isFirst();
      if (isAsked && !isFirst()) notify(words.noTable);
    }
  }

  /** Fills the table for paper, if its code is there: a browser that prints does not wait. */
  print(): void {
    this.#table?.fill(this.#host.shown(), true);
  }
}
