import { readParameters, writeParameters } from '../../address/state.ts';
import { fill } from '../../text/template.ts';
import { PageAddress } from '../shared/page-address.ts';
import { placeParameters, type AskedPlaces } from './parameters.ts';
import { PlaceTable } from './place-table.ts';

/** `<place-filter>`: map and table of places, by a topic and in an order that stand in the address: `?topic=loans&sort=trade`. */
class PlaceFilter extends HTMLElement {
  #form = this.querySelector('form');
  #select = this.querySelector('select');
  #table: PlaceTable | null = null;
  #asked: AskedPlaces = { topic: null, sort: 'name', reverse: false };
  #address = new PageAddress(() => this.#follow());

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (table && !this.#table) this.#table = new PlaceTable(table, (column) => this.#sort(column));
    this.#select?.addEventListener('change', () =>
      this.#ask({ ...this.#asked, topic: this.#select?.value || null }),
    );
    this.#follow();
  }

  get #parameters() {
    const topics = [...(this.#select?.options ?? [])].map(({ value }) => value);
    return placeParameters(topics, this.#table?.columns ?? []);
  }

  /** Shows what the address asks for; what does not exist is reported, and all places stay. */
  #follow(): void {
    const { state, invalid } = readParameters(this.#address.params, this.#parameters);
    this.#show(state);
    for (const { found } of invalid)
      this.#say(fill(this.#form?.dataset.unknown ?? '', { found: found.slice(0, 80) }));
  }

  /** Sorts by a column; if the table is sorted by it already, the other way round. */
  #sort(column: string): void {
    const { sort, reverse } = this.#asked;
    const name = this.#ask({ ...this.#asked, sort: column, reverse: column === sort && !reverse });
    this.#say(fill(this.#form?.dataset.sorted ?? '', { column: name }));
  }

  #ask(asked: AskedPlaces): string {
    this.#address.write(writeParameters(asked, this.#parameters), 'push');
    return this.#show(asked);
  }

  /** Shows what is asked; returns what the column is called by which it is sorted. */
  #show(asked: AskedPlaces): string {
    const { topic, sort, reverse } = asked;
    this.#asked = asked;
    const shown = this.#filter(topic);
    if (this.#select) this.#select.value = topic ?? '';
    const { one = '', many = '' } = this.#form?.dataset ?? {};
    const name = this.#select?.selectedOptions[0]?.text ?? '';
    this.#say(topic === null ? '' : fill(shown === 1 ? one : many, { count: shown, topic: name }));
    return this.#table?.sort(sort, reverse) ?? '';
  }

  /** Hides the rows of other places and dims these on the map. */
  #filter(topic: string | null): number {
    const rows = [...this.querySelectorAll<HTMLElement>('tr[data-place]')];
    for (const row of rows) {
      row.hidden = topic !== null && !(row.dataset.topics ?? '').split(' ').includes(topic);
      const shape = this.querySelector(`svg [data-place="${row.dataset.place}"]`);
      shape?.classList.toggle('dim', row.hidden);
    }
    return rows.filter(({ hidden }) => !hidden).length;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('place-filter', PlaceFilter);
