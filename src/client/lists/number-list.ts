import { readFragment } from '../../address/fragment.ts';
import { quote, readParameters, writeParameters, type Invalid } from '../../address/state.ts';
import { fill } from '../../text/template.ts';
import { PageAddress } from '../shared/page-address.ts';
import { inOrder, isAsked, type NumberKeys } from './number-order.ts';
import { numberChoices, numberParameters, type AskedNumbers } from './parameters.ts';

type Shown = NumberKeys & { element: HTMLElement };

/** `<number-list>`: narrows and orders the numbers of its table, and keeps both in the address. */
class NumberList extends HTMLElement {
  #form = this.querySelector('form');
  #table = this.querySelector('table');
  #parameters = numberParameters((choice) =>
    [...(this.#select(choice)?.options ?? [])].map(({ value }) => value).filter(Boolean),
  );
  #address = new PageAddress(() => this.#follow());
  #numbers: Shown[] = [];

  connectedCallback(): void {
    const topics = this.#parameters.topic.expected;
    this.#numbers = [...this.querySelectorAll('tbody')].map((element, index) => ({
      element,
      index,
      has: {
        topic: wordsOf(element, 'topic'),
        place: wordsOf(element, 'place'),
        section: wordsOf(element, 'section'),
        verdict: wordsOf(element, 'verdict'),
      },
      difference: element.dataset.difference === undefined ? null : Number(element.dataset.difference),
      period: element.dataset.period ?? '',
      topic: topics.indexOf(element.dataset.topic ?? ''),
    }));
    this.#form?.addEventListener('change', () => this.#show(this.#asked, 'push'));
    this.#form?.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#show(this.#all, 'push');
      this.#select('topic')?.focus();
    });
    addEventListener('hashchange', () => this.#reveal());
    this.#follow();
    this.#reveal();
  }

  #select(name: keyof AskedNumbers): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  get #asked(): AskedNumbers {
    const params = new URLSearchParams(numberChoices.map((name) => [name, this.#select(name)?.value ?? '']));
    params.set('sort', this.#select('sort')?.value ?? '');
    return readParameters(params, this.#parameters).state;
  }

  get #all(): AskedNumbers {
    return readParameters(new URLSearchParams(), this.#parameters).state;
  }

  /** Takes what is asked from the address, and says what of it cannot be. */
  #follow(): void {
    const { state, invalid } = readParameters(this.#address.params, this.#parameters);
    this.#show(state);
    if (invalid.length > 0) this.#say(`${this.#unknown(invalid)} ${this.#status?.textContent ?? ''}`);
  }

  #unknown(invalid: readonly Invalid[]): string {
    const asked = invalid.map((each) => quote(each).asked).join(', ');
    return fill(this.#form?.dataset.unknown ?? '', { asked });
  }

  /** A link to a number that is not shown shows all of them. */
  #reveal(): void {
    const target = document.getElementById(readFragment(location.hash));
    if (!target?.hidden || !this.contains(target)) return;
    this.#show(this.#all, 'replace', location.hash);
    target.scrollIntoView();
  }

  /** Shows what is asked, and puts it into the address if it is a step. */
  #show(asked: AskedNumbers, how?: 'push' | 'replace', hash = ''): void {
    for (const name of numberChoices) this.#choose(name, asked[name] ?? '');
    this.#choose('sort', asked.sort);
    for (const number of this.#numbers) number.element.hidden = !isAsked(number, asked);
    this.#order(asked.sort);
    const params = writeParameters(asked, this.#parameters);
    const button = this.#form?.querySelector('button');
    if (button) button.disabled = params.size === 0;
    const count = this.#numbers.filter(({ element }) => !element.hidden).length;
    const { count: some = '', none = '' } = this.#form?.dataset ?? {};
    this.#say(fill(count > 0 ? some : none, { count, all: this.#numbers.length }));
    if (how) this.#address.write(params, how, hash);
  }

  /** Puts the numbers in an order, if they stand in another: what moves loses its place on the screen. */
  #order(sort: AskedNumbers['sort']): void {
    const ordered = inOrder(this.#numbers, sort).map(({ element }) => element);
    const bodies = [...(this.#table?.tBodies ?? [])];
    if (ordered.some((element, index) => element !== bodies[index])) this.#table?.append(...ordered);
  }

  #choose(name: keyof AskedNumbers, value: string): void {
    const select = this.#select(name);
    if (select) select.value = value;
  }

  get #status(): HTMLElement | null {
    return this.querySelector('[role="status"]');
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }
}

const wordsOf = (element: HTMLElement, name: string): string[] =>
  (element.dataset[name] ?? '').split(' ').filter(Boolean);

customElements.define('number-list', NumberList);
