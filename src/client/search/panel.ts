import type { SearchList } from './list.ts';
import code from './start.ts?worker&url';
import type { Beginning } from './start.ts';

/** How long all that is needed may take, in ms: what never comes is as good as lost. */
const patience = 20_000;

/**
 * `<search-panel>`: a field in which one can type at once, and what is found below it once the search is loaded. What
 * fails to load is said, what was typed stays, and the next key, the button and the line that is back try again.
 */
export class SearchPanel extends HTMLElement {
  #loading: Promise<void> | undefined;
  #tries = 0;

  connectedCallback(): void {
    this.addEventListener('input', () => this.load());
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.load();
    });
    addEventListener('online', () => {
      // What is on its way may be lost with the line that it was asked for on.
      if (this.#tries > 0) void Promise.resolve(this.#loading).then(() => this.load());
    });
    if (!this.closest('dialog')) this.load();
  }

  /** Loads what the search needs, unless it is there or on its way. */
  load(): void {
    this.#loading ??= this.#begin().catch(() => {
      this.#loading = undefined;
      this.#say(navigator.onLine ? 'failed' : 'offline');
    });
  }

  async #begin(): Promise<void> {
    this.#say('');
    const slow = setTimeout(() => this.#say('loading'), 1000);
    const page = link?.href ?? '';
    const late = new Promise<never>((_, reject) => setTimeout(reject, patience));
    // A browser keeps that a module failed: only at another address does it ask again.
    const script = import(/* @vite-ignore */ this.#tries++ ? `${code}?${this.#tries}` : code);
    const read = fetch(new URL('records.json', page)).then((response): Promise<SearchList> =>
      response.json(),
    );
    const [list] = await Promise.race([Promise.all([read, script]), late]).finally(() => clearTimeout(slow));
    this.#say('');
    const detail: Beginning = { list, page };
    this.dispatchEvent(new CustomEvent('search-begin', { bubbles: true, detail }));
  }

  /** Says why nothing is found yet, in the words that the page has for it. */
  #say(why: string): void {
    const status = this.querySelector('.search-status');
    if (status) status.textContent = link?.dataset[why] ?? '';
    const button = this.querySelector('button');
    if (button) button.hidden = why === '' || why === 'loading';
  }
}

/** The link to the search, which also has words for where that fails. */
export const link = document.querySelector<HTMLAnchorElement>('.search-open');

customElements.define('search-panel', SearchPanel);
