import type { ChartTexts } from '../../charts/model/words.ts';
import type { Table } from '../../charts/words/table-shape.ts';
import { countryTable } from '../../explore/by-country.ts';
import type { Explored } from '../../explore/explored.ts';
import { namedBy } from '../../explore/named.ts';
import styles from '../../styles/chart/country-table.css?inline';
import { TablePanel } from '../chart/late/table.ts';
import { adoptStyles, make } from '../shared/dom.ts';
import { retext } from './retext.ts';

adoptStyles(styles);

/** The table with a row a country, its search, and the choice between it and the table of all values. */
export class CountryTable {
  #panel: HTMLElement;
  #texts: ChartTexts;
  #explored: Explored;
  #tools: HTMLElement;
  #room = make('div', { class: 'by-country' });
  #find: HTMLInputElement;
  #status = make('p', { role: 'status' });
  #table: TablePanel;
  /** With all countries, found or not; null where the form has none. */
  #whole: Table | null = null;
  #isChosen = true;

  /**
   * @param panel holds the table of all values
   * @param onSort gets the name of the column that a reader sorts by
   */
  constructor(panel: HTMLElement, explored: Explored, texts: ChartTexts, onSort: (column: string) => void) {
    this.#panel = panel;
    this.#texts = texts;
    this.#explored = explored;
    const words = explored.needs.words.byCountry;
    this.#find = make('input', { type: 'search', 'aria-label': words.find, placeholder: words.find });
    this.#tools = make(
      'div',
      { class: 'table-tools' },
      this.#choice(words.rows, true),
      this.#choice(words.all, false),
      this.#find,
      this.#status,
    );
    panel.querySelector('.all-values')?.before(this.#tools, this.#room);
    this.#table = new TablePanel(
      this.#room,
      texts,
      () => this.#explored.visible,
      onSort,
      () => this.#make(),
    );
    this.#find.addEventListener('input', () => this.#table.fill(this.#explored.visible, false, true));
  }

  /** Fills the table with what is shown; forms that it has no room for have their table of all values alone. */
  fill(explored: Explored): void {
    this.#explored = explored;
    this.#whole = countryTable(explored.needs, this.#texts);
    this.#tools.hidden = this.#room.hidden = this.#whole === null;
    if (this.#whole) this.#table.fill(explored.visible);
    this.#choose(this.#isChosen);
  }

  /** The rows of the countries that are found. */
  #make(): Table {
    const { needs } = this.#explored;
    const { columns, rows } = this.#whole ?? { columns: [], rows: [] };
    const names = rows.map(([name]) => name?.text ?? '');
    const named = namedBy(this.#find.value, names);
    const found = rows.filter((_, index) => named.has(names[index] ?? ''));
    retext(this.#status, found.length === 0 && rows.length > 0 ? needs.words.byCountry.nobody : '');
    return { columns, rows: found };
  }

  #choice(text: string, isByCountry: boolean): HTMLElement {
    const button = make('button', { type: 'button', 'data-by': String(isByCountry) }, text);
    button.addEventListener('click', () => this.#choose(isByCountry));
    return button;
  }

  #choose(isByCountry: boolean): void {
    this.#isChosen = isByCountry;
    this.#panel.dataset.rows = isByCountry && !this.#room.hidden ? 'country' : 'all';
    for (const button of this.#tools.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.dataset.by === String(isByCountry)));
  }
}
