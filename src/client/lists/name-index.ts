import { readFragment } from '../../address/fragment.ts';
import { readParameters, writeParameters } from '../../address/state.ts';
import { fits, fold, wordsOf } from './index-filter.ts';
import { indexParameters, type Asked } from './parameters.ts';
import { PageAddress } from '../shared/page-address.ts';
import { fill } from '../../text/template.ts';

/** An entry of the index and what it is found by. */
interface Entry {
  element: HTMLElement;
  kind: string;
  words: string;
}

/** `<name-index>`: narrows the index by kind and by what is typed, and keeps both in the address. */
class NameIndex extends HTMLElement {
  #form!: HTMLFormElement;
  #query!: HTMLInputElement;
  #kind!: HTMLSelectElement;
  #parameters = indexParameters([]);
  #address = new PageAddress(() => this.#follow());
  #read: Entry[] | undefined;
  /** The sections of the letters, and the link to each. */
  #letters: [section: HTMLElement, link: Element | null][] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const query = form?.querySelector('input');
    const kind = form?.querySelector('select');
    if (!form || !query || !kind) throw new Error('found no filter in the index, expected one');
    this.#form = form;
    this.#query = query;
    this.#kind = kind;
    this.#parameters = indexParameters([...kind.options].map(({ value }) => value).filter(Boolean));
    this.#letters = [...this.querySelectorAll('section')].map((section) => [
      section,
      this.querySelector(`.letters a[href="#${section.id}"]`),
    ]);
    this.#listen();
    this.#follow();
  }

  /** All entries; their words are read when first looked for. */
  get #entries(): Entry[] {
    return (this.#read ??= [...this.querySelectorAll<HTMLElement>('li[data-kind]')].map((element) => {
      const names = [...element.querySelectorAll('h3, [data-forms]')].map((each) => each.textContent ?? '');
      return { element, kind: element.dataset.kind ?? '', words: wordsOf(names.join(' ')) };
    }));
  }

  #listen(): void {
    this.#query.addEventListener('input', () => {
      // The first letter is a step that Back undoes; those after it only change it.
      const isNew = !this.#address.params.get('q') && this.#query.value.trim() !== '';
      this.#show(this.#asked, isNew ? 'push' : 'replace');
    });
    this.#kind.addEventListener('change', () => this.#show(this.#asked, 'push'));
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#set({ kind: null, query: '' });
      this.#show(this.#asked, 'push');
      this.#query.focus();
    });
    addEventListener('hashchange', () => this.#reveal());
  }

  get #asked(): Asked {
    return { kind: this.#kind.value || null, query: this.#query.value };
  }

  #set({ kind, query }: Asked): void {
    this.#kind.value = kind ?? '';
    this.#query.value = query;
  }

  /** Takes what is asked from the address, and says what of it cannot be. */
  #follow(): void {
    const { state, invalid } = readParameters(this.#address.params, this.#parameters);
    this.#set(state);
    if (this.#isWhole(state) && invalid.length === 0 && !this.querySelector('[hidden]')) return;
    this.#show(state);
    for (const { found, expected } of invalid) {
      const unknown = fill(this.#text('unknown'), { kind: found.slice(0, 80), kinds: expected.join(', ') });
      this.#say(`${unknown} ${this.#spoken}`);
    }
  }

  #isWhole(asked: Asked): boolean {
    return writeParameters(asked, this.#parameters).size === 0;
  }

  /** A link to an entry that is not shown shows all of them. */
  #reveal(): void {
    const target = document.getElementById(readFragment(location.hash));
    if (!target || !this.contains(target) || !target.closest('[hidden]')) return;
    this.#set({ kind: null, query: '' });
    this.#show(this.#asked, 'replace', location.hash);
    target.scrollIntoView();
  }

  /**
   * Shows what is asked, and puts it into the address if it is a step or changes one.
   *
   * @param hash a fragment that stays: narrowing anew leaves behind the entry that a link asked for
   */
  #show(asked: Asked, how?: 'push' | 'replace', hash = ''): void {
    const query = fold(asked.query);
    const found = this.#entries.filter(({ words }) => fits(query, words));
    const shown = new Set(found.filter(({ kind }) => asked.kind === null || kind === asked.kind));
    for (const entry of this.#entries) entry.element.hidden = !shown.has(entry);
    for (const [section, link] of this.#letters) {
      section.hidden = !section.querySelector('li[data-kind]:not([hidden])');
      if (section.hidden) link?.removeAttribute('href');
      else link?.setAttribute('href', `#${section.id}`);
    }
    const button = this.#form.querySelector('button');
    if (button) button.disabled = this.#isWhole(asked);
    this.#say(this.#result(asked, shown.size, found.length));
    if (how) this.#address.write(writeParameters(asked, this.#parameters), how, hash);
  }

  #result({ kind, query }: Asked, shown: number, ofAllKinds: number): string {
    if (shown > 0) return fill(this.#text('count'), { count: shown, all: this.#entries.length });
    if (kind !== null && ofAllKinds > 0) {
      return fill(this.#text('noneOfKind'), { query: query.trim(), count: ofAllKinds });
    }
    return fill(this.#text('none'), { query: query.trim() });
  }

  #text(name: string): string {
    return this.#form.dataset[name] ?? '';
  }

  get #spoken(): string {
    return this.querySelector('[role="status"]')?.textContent ?? '';
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('name-index', NameIndex);
