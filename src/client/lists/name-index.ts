import { fits, fold, readAsked, wordsOf, writeAsked, type Asked } from './index-filter.ts';
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
  #entries: Entry[] = [];
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
    this.#entries = [...this.querySelectorAll<HTMLElement>('li[data-kind]')].map((element) => {
      const names = [...element.querySelectorAll('h3, [data-forms]')].map((each) => each.textContent ?? '');
      return { element, kind: element.dataset.kind ?? '', words: wordsOf(names.join(' ')) };
    });
    this.#letters = [...this.querySelectorAll('section')].map((section) => [
      section,
      this.querySelector(`.letters a[href="#${section.id}"]`),
    ]);
    this.#listen();
    this.#follow();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#query.addEventListener('input', () => {
      // The first letter is a step that Back undoes; those after it only change it.
      const isNew = !new URLSearchParams(location.search).get('q') && this.#query.value.trim() !== '';
      this.#show(this.#asked, isNew ? 'push' : 'replace');
    });
    this.#kind.addEventListener('change', () => this.#show(this.#asked, 'push'));
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#set({ kind: null, query: '' });
      this.#show(this.#asked, 'push');
      this.#query.focus();
    });
    addEventListener('popstate', () => this.#follow());
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
    const kinds = [...this.#kind.options].map(({ value }) => value).filter((value) => value !== '');
    const { unknown, ...asked } = readAsked(new URLSearchParams(location.search), kinds);
    this.#set(asked);
    if (writeAsked(asked) === '' && unknown === null && !this.querySelector('[hidden]')) return;
    this.#show(asked);
    if (unknown !== null) {
      this.#say(`${fill(this.#text('unknown'), { kind: unknown, kinds: kinds.join(', ') })} ${this.#spoken}`);
    }
  }

  /** A link to an entry that is not shown shows all of them. */
  #reveal(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !this.contains(target) || !target.closest('[hidden]')) return;
    this.#set({ kind: null, query: '' });
    this.#show(this.#asked, 'replace');
    target.scrollIntoView();
  }

  #show(asked: Asked, how?: 'push' | 'replace'): void {
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
    if (button) button.disabled = writeAsked(asked) === '';
    this.#say(this.#result(asked, shown.size, found.length));
    if (how) this.#keep(asked, how);
  }

  #result({ kind, query }: Asked, shown: number, ofAllKinds: number): string {
    if (shown > 0) return fill(this.#text('count'), { count: shown, all: this.#entries.length });
    if (kind !== null && ofAllKinds > 0) {
      return fill(this.#text('noneOfKind'), { query: query.trim(), count: ofAllKinds });
    }
    return fill(this.#text('none'), { query: query.trim() });
  }

  #keep(asked: Asked, how: 'push' | 'replace'): void {
    const url = new URL(location.href);
    url.search = writeAsked(asked);
    // Only a link inside the page asks for an entry; narrowing anew leaves it behind.
    if (how === 'push' || asked.query !== '') url.hash = '';
    if (url.href === location.href) return;
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
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
