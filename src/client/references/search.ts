import { quote, readParameters, writeParameters, type Parameters } from '../../address/state.ts';
import { filterReferences } from '../../search/references/filter.ts';
import { blockLength } from '../../search/references/files.ts';
import { everything, referenceParameters, type ReferenceQuery } from '../../search/references/query.ts';
import { searchedWords } from '../../search/references/words.ts';
import { markWords } from '../shared/mark-words.ts';
import { PageAddress } from '../shared/page-address.ts';
import { pageReferences, searchedParts, type ReferenceSource } from './page.ts';
import { referenceForm, type ReferenceForm } from './form.ts';
import { fill } from '../../text/template.ts';

/** How long the address waits for the next letter, in ms. */
const pause = 250;

/**
 * `<reference-search>`: searches, filters and sorts the list of references as its form says, and keeps that in the
 * address. With `data-source` the list is longer than the page, and comes from files at that address once it is searched.
 */
class ReferenceSearch extends HTMLElement {
  #form!: ReferenceForm;
  #list!: HTMLElement;
  /** The list as the page has it. */
  #printed: Element[] = [];
  #source: Promise<ReferenceSource> | null = null;
  #query: ReferenceQuery = everything;
  #shown = blockLength;
  /** Counts the updates, so that a late one does not undo a newer. */
  #turn = 0;
  #timer = 0;
  /** Whether the last step in the history came from typing, which the next letter replaces. */
  #isTyping = false;
  #parameters!: Parameters<ReferenceQuery>;
  #address = new PageAddress(() => this.#readAddress());

  connectedCallback(): void {
    const form = this.#part('form', HTMLFormElement);
    this.#list = this.#part('.list', HTMLElement);
    this.#printed = [...this.#list.children];
    this.#form = referenceForm(form);
    this.#parameters = referenceParameters(this.#form.offered);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) =>
      this.#change(this.#form.read(), target instanceof HTMLInputElement && target.type === 'search'),
    );
    // Who leaves the field at once, for an entry perhaps, comes back to what was typed.
    form.addEventListener('change', () => this.#writePending());
    this.#part('.filter-clear', HTMLElement).addEventListener('click', () => {
      this.#form.write({ ...everything, sort: this.#query.sort });
      this.#form.focus();
      this.#change(this.#form.read(), false);
    });
    this.querySelector('.filter-more')?.addEventListener('click', () => void this.#showMore());
    // A long list is fetched when somebody turns to it; then its choices can say what they would leave.
    if (this.dataset.source !== undefined) {
      form.addEventListener('focusin', () => void this.#prepare(), { once: true });
    }
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
    this.#shown = blockLength;
    void this.#update();
  }

  #change(query: ReferenceQuery, isTyping: boolean): void {
    this.#query = query;
    this.#shown = blockLength;
    this.#notice('');
    void this.#update();
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

  #load(): Promise<ReferenceSource> {
    const address = this.dataset.source;
    this.#source ??=
      address === undefined
        ? Promise.resolve(pageReferences(this.#list))
        : import('./long.ts').then(({ longReferences }) => longReferences(address));
    // What failed is tried anew the next time.
    this.#source.catch(() => (this.#source = null));
    return this.#source;
  }

  async #prepare(): Promise<void> {
    await this.#load().catch(() => undefined);
    await this.#update();
  }

  async #update(): Promise<void> {
    const turn = (this.#turn += 1);
    const isWhole = this.#isWhole(this.#query);
    // Nothing of a long list is loaded before somebody asks for something.
    if (isWhole && !this.#source && this.dataset.source !== undefined) return;
    try {
      const source = await this.#load();
      const asked = searchedWords(this.#query.q);
      const hits = await source.find(asked);
      const { positions, counts } = filterReferences(source.facts, hits, this.#query);
      const isCut = this.dataset.source !== undefined;
      const entries =
        isCut && isWhole
          ? this.#printed
          : await source.take(isCut ? positions.slice(0, this.#shown) : positions);
      if (turn !== this.#turn) return;
      for (const entry of entries) for (const part of searchedParts(entry)) markWords(part, asked);
      this.#put(entries);
      this.#form.count(counts, formatted);
      this.#say(positions.length, source.facts.length, isWhole, isCut && !isWhole);
    } catch {
      if (turn !== this.#turn) return;
      this.#put(this.#printed);
      this.#notice(this.dataset.failed ?? '');
    }
  }

  /** Puts entries into the list, which it leaves alone where they are there already. */
  #put(entries: readonly Element[]): void {
    const { children } = this.#list;
    const isThere = children.length === entries.length && entries.every((each, i) => children[i] === each);
    if (!isThere) this.#list.replaceChildren(...entries);
  }

  /** Says how many are left, and offers what helps. */
  #say(left: number, all: number, isWhole: boolean, isCut: boolean): void {
    this.#part('output', HTMLElement).textContent = fill(this.dataset.status ?? '', {
      count: formatted(left),
      all: formatted(all),
    });
    this.toggleAttribute('data-filtered', !isWhole);
    this.#part('.filter-none', HTMLElement).hidden = left > 0;
    const isSorted = this.#isWhole({ ...this.#query, sort: everything.sort });
    this.#part('.filter-clear', HTMLElement).hidden = isSorted;
    const more = this.querySelector<HTMLElement>('.filter-more');
    const pager = this.querySelector<HTMLElement>('.pager');
    const rest = Math.min(left - this.#shown, blockLength);
    if (more) {
      more.hidden = !isCut || rest <= 0;
      more.textContent = fill(this.dataset.more ?? '', { count: formatted(rest) });
    }
    if (pager) pager.hidden = isCut;
  }

  /** Shows further entries, and goes on to the first of them. */
  async #showMore(): Promise<void> {
    const before = this.#shown;
    this.#shown += blockLength;
    await this.#update();
    this.#list.children[before]?.querySelector<HTMLElement>('h2 a')?.focus();
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
