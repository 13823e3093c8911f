import { readParameters, writeParameters } from '../../address/state.ts';
import { fill } from '../../text/template.ts';
import { PageAddress } from '../shared/page-address.ts';
import { placeParameters } from './parameters.ts';

/** `<place-filter>`: the list and the map of places, by a topic that stands in the address: `?topic=loans`. */
class PlaceFilter extends HTMLElement {
  #form = this.querySelector('form');
  #select = this.querySelector('select');
  #parameters = placeParameters([...(this.#select?.options ?? [])].map(({ value }) => value));
  #address = new PageAddress(() => this.#follow());

  connectedCallback(): void {
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#select?.addEventListener('change', () => {
      const topic = this.#select?.value || null;
      this.#address.write(writeParameters({ topic }, this.#parameters), 'push');
      this.#show(topic);
    });
    this.#follow();
  }

  /** Shows what the address asks for; a topic that does not exist is reported, and all places stay. */
  #follow(): void {
    const { state, invalid } = readParameters(this.#address.params, this.#parameters);
    this.#show(state.topic);
    for (const { found } of invalid)
      this.#say(fill(this.#form?.dataset.unknown ?? '', { found: found.slice(0, 80) }));
  }

  #show(topic: string | null): void {
    const shown = this.#filter(topic);
    if (this.#select) this.#select.value = topic ?? '';
    const { one = '', many = '' } = this.#form?.dataset ?? {};
    const count = new Intl.NumberFormat(document.documentElement.lang).format(shown);
    const name = this.#select?.selectedOptions[0]?.text ?? '';
    this.#say(topic === null ? '' : fill(shown === 1 ? one : many, { count, topic: name }));
  }

  /** Hides the entries of other places and dims these on the map. */
  #filter(topic: string | null): number {
    const entries = [...this.querySelectorAll<HTMLElement>('li[data-place]')];
    for (const entry of entries) {
      entry.hidden = topic !== null && !(entry.dataset.topics ?? '').split(' ').includes(topic);
      const shape = this.querySelector(`svg [data-place="${entry.dataset.place}"]`);
      shape?.classList.toggle('dim', entry.hidden);
    }
    return entries.filter(({ hidden }) => !hidden).length;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('place-filter', PlaceFilter);
