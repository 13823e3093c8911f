import type { Explored } from '../../explore/explored.ts';
import { LateTable, type TableHost } from '../chart/late-table.ts';
import type { ExploreWords } from '../../explore/words.ts';
import { fill } from '../../text/template.ts';
import { make, whenIdle } from '../shared/dom.ts';
import { once } from '../../explore/soon.ts';
import type { CountryTable } from './country-table.ts';
import { retext } from './retext.ts';

/** What the tables need of the explorer. */
export interface TablesHost extends TableHost {
  explored: () => Explored | null;
}

/** After so long without the code, that is said, in ms. */
const slowness = 400;

/** What nobody sees is filled once nothing was asked for in so long, in ms: it would delay the next answer. */
const rest = 1500;

/** What brings the code of the table with a row a country. */
export const countryTables = once(() => import('./country-table.ts'));

/** The tables of the explorer: that of all values, and with a row a country one whose code comes when it is opened. */
export class LateTables {
  #panel: HTMLElement;
  #host: TablesHost;
  #all: LateTable;
  #countries: CountryTable | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #notice = make('p', { class: 'table-late', role: 'status', hidden: '' });

  constructor(panel: HTMLElement, host: TablesHost) {
    this.#panel = panel;
    this.#host = host;
    const all = panel.querySelector<HTMLElement>('.all-values') ?? panel;
    this.#all = new LateTable(all, host);
    all.before(this.#notice);
  }

  /** Fills the tables; where the code of one is late or lost, that is said if asked for. */
  async fill(isAsked = false): Promise<void> {
    const own = this.#host.explored()?.needs.words.byCountry;
    if (own && (isAsked || this.#countries)) await this.#fillCountries(own, isAsked);
    // What stands behind the other table can wait.
    if (isAsked && this.#panel.dataset.rows === 'country') this.fillSoon();
    else await this.#all.fill(isAsked);
  }

  async #fillCountries({ late, failed }: ExploreWords['byCountry'], isAsked: boolean): Promise<void> {
    const { texts, words, explored, say } = this.#host;
    const slow = setTimeout(() => {
      this.#notify(late);
      void this.#all.fill(isAsked);
    }, slowness);
    try {
      // What is there is used at once, before the other table is painted.
      const soon = countryTables();
      const { CountryTable } = soon instanceof Promise ? await soon : soon;
      const shown = explored();
      if (!shown) return;
      const onSort = (column: string): void => say(fill(words.sorted, { column }));
      this.#countries ??= new CountryTable(this.#panel, shown, texts, onSort);
      this.#countries.fill(shown);
      this.#notify('');
    } catch {
      this.#notify(failed);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Fills what is not seen, for a browser's own search, once nothing else is to do. */
  fillSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => whenIdle(() => void this.fill()), rest);
  }

  /** Fills the table of all values for paper, if its code is there. */
  print(): void {
    this.#all.print();
  }

  #notify(text: string): void {
    retext(this.#notice, text);
    this.#notice.hidden = text === '';
  }
}
