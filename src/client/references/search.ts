import { quote, readParameters, writeParameters, type Parameters } from '../../address/state.ts';
import { filterReferences } from '../../search/references/filter.ts';
import { everything, referenceParameters, type ReferenceQuery } from '../../search/references/query.ts';
import { searchedWords } from '../../search/references/words.ts';
import { fill } from '../../text/template.ts';
import { whenIdle } from '../shared/dom.ts';
import { PageAddress } from '../shared/page-address.ts';
import { ReferenceEntries } from './entries.ts';
import { referenceForm, type ReferenceForm } from './form.ts';

/** How long the address waits for the next letter, in ms. */
const pause = 250;

/** How many entries are shown at once: more than fit on a screen. */
const shownAtOnce = 50;

/** How many more are shown each time there is nothing else to do. */
const shownMore = 100;

/**
 * `<reference-search>`: searches, filters and sorts the list of references in place as its form says, and keeps that in
 * the address. Of many entries the first are shown at once, and the others when the reader rests, so that typing
 * never waits for a long list; then the browser's own search and print have all of them.
 */
class ReferenceSearch extends HTMLElement {
  #form!: ReferenceForm;
  #list!: HTMLElement;
  #entries!: ReferenceEntries;
  #query: ReferenceQuery = everything;
  /** Entries that are left and not shown yet. */
  #waiting: HTMLElement[] = [];
  #words: string[] = [];
  #fillTimer = 0;
  #timer = 0;
  /** Whether the last step in the history came from typing, which the next letter replaces. */
  #isTyping = false;
  #parameters!: Parameters<ReferenceQuery>;
  #address = new PageAddress(() => this.#readAddress());

  connectedCallback(): void {
    const form = this.#part('form', HTMLFormElement);
    this.#list = this.#part('.list', HTMLElement);
    this.#entries = new ReferenceEntries(this.#list);
    this.#form = referenceForm(form);
    this.#parameters = referenceParameters(this.#form.offered);
    form.addEventListener('input', ({ target }) =>
      this.#change(this.#form.read(), target instanceof HTMLInputElement && target.type === 'search'),
    );
    form.addEventListener('focusin', () => this.#entries.prepare(), { once: true });
    // A reader who leaves at once, perhaps to an entry, comes back to what was typed.
    form.addEventListener('change', () => this.#writePending());
    this.#part('.filter-clear', HTMLElement).addEventListener('click', () => {
      this.#form.write({ ...everything, sort: this.#query.sort });
      this.#form.focus();
      this.#change(this.#form.read(), false);
    });
    const listButton = this.#part('.list-open', HTMLElement);
    listButton.addEventListener('click', () => {
      const { late, failed } = listButton.dataset;
      const slow = setTimeout(() => this.#notice(late ?? ''), 400);
      import('./reading-list.ts').then(
        ({ openReadingList }) => {
          clearTimeout(slow);
          this.#notice('');
          openReadingList(listButton, this.#entries.elements);
        },
        () => {
          clearTimeout(slow);
          this.#notice(failed ?? '');
        },
      );
    });
    addEventListener('beforeprint', () => this.#show(this.#waiting.splice(0)));
    this.#readAddress();
  }

  #readAddress(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#isTyping = false;
    const { state, invalid } = readParameters(this.#address.params, this.#parameters);
    this.#form.write(state);
    this.#notice(invalid.map((each) => fill(this.dataset.invalid ?? '', quote(each))).join(' '));
    this.#query = state;
    this.#update();
  }

  #change(query: ReferenceQuery, isTyping: boolean): void {
    this.#query = query;
    this.#notice('');
    this.#update();
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!isTyping) this.#writeAddress(false);
    else this.#timer = window.setTimeout(() => this.#writePending(), pause);
  }

  /** Writes into the address what was typed and still waits. */
  #writePending(): void {
    if (this.#timer === 0) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#writeAddress(true);
  }

  #writeAddress(isTyping: boolean): void {
    const params = writeParameters(this.#query, this.#parameters);
    this.#address.write(params, isTyping && this.#isTyping ? 'replace' : 'push');
    this.#isTyping = isTyping;
  }

  #update(): void {
    const { elements, facts } = this.#entries;
    this.#words = searchedWords(this.#query.q);
    const { positions, counts } = filterReferences(facts, this.#entries.find(this.#words), this.#query);
    this.#put(positions.flatMap((position) => elements[position] ?? []));
    this.#form.count(counts, formatted);
    this.#say(positions.length);
  }

  /** Puts entries in place of those before, which it leaves alone where they are there already. */
  #put(entries: HTMLElement[]): void {
    clearTimeout(this.#fillTimer);
    this.#waiting = [];
    const { children } = this.#list;
    const isThere = children.length === entries.length && entries.every((each, i) => children[i] === each);
    if (isThere) for (const entry of entries) this.#entries.mark(entry, this.#words);
    else {
      this.#list.replaceChildren();
      this.#show(entries.splice(0, shownAtOnce));
      this.#waiting = entries;
      if (entries.length > 0) this.#fillTimer = window.setTimeout(() => this.#fill(), pause);
    }
  }

  /** Shows the entries that wait, some each time there is nothing else to do. */
  #fill(): void {
    const waiting = this.#waiting;
    this.#show(waiting.splice(0, shownMore));
    if (waiting.length > 0) whenIdle(() => waiting === this.#waiting && this.#fill());
  }

  #show(entries: HTMLElement[]): void {
    for (const entry of entries) this.#entries.mark(entry, this.#words);
    this.#list.append(...entries);
  }

  /** Says how many are left, and offers what helps. */
  #say(left: number): void {
    this.#part('output', HTMLElement).textContent = fill(this.dataset.status ?? '', {
      count: formatted(left),
      all: formatted(this.#entries.elements.length),
    });
    this.toggleAttribute('data-filtered', !this.#isWhole(this.#query));
    this.#part('.filter-none', HTMLElement).hidden = left > 0;
    const isSorted = this.#isWhole({ ...this.#query, sort: everything.sort });
    this.#part('.filter-clear', HTMLElement).hidden = isSorted;
  }

  #isWhole(query: ReferenceQuery): boolean {
    return writeParameters(query, this.#parameters).size === 0;
  }

  #notice(text: string): void {
    const notice = this.#part('.filter-notice', HTMLElement);
    notice.textContent = text;
    notice.hidden = text === '';
  }

  #part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`found no ${selector}`);
    return part;
  }
}

/** A number as the page's language writes it; to load its rules takes long, and below a thousand there are none. */
const formatted = (n: number): string =>
  n < 1000 ? `${n}` : n.toLocaleString(document.documentElement.lang);

customElements.define('reference-search', ReferenceSearch);
