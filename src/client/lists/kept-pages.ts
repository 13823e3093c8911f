import {
  always,
  filesFor,
  isPage,
  languageOf,
  list,
  type OfflineFile,
  pathIn,
  wholeNote,
} from '../offline/files.ts';
import { register, root } from '../offline/register.ts';
import { hashOf, Shelf, withEach } from '../offline/shelf.ts';
import { fill } from '../../text/template.ts';
import { make } from '../shared/dom.ts';

/** What the page says, `{braces}` to be filled in, and the languages of the site with their names, its own first. */
interface Words {
  readonly [name: string]: string;
}

/**
 * `<kept-pages>`: the pages that are kept in this browser, and ways to keep the whole site or nothing. It stands in for a
 * page that is not kept as well, and then says so.
 */
class KeptPages extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as Words;
  readonly #languages = JSON.parse(this.dataset.languages ?? '{}') as Record<string, string>;
  readonly #status = make('p', { role: 'status' });
  readonly #view = make('div');
  #listed: Record<string, OfflineFile> = {};
  /** Names of the languages in which the whole site is kept. */
  #whole: string[] = [];
  #shelf = new Shelf('', new Map(), root);

  connectedCallback(): void {
    this.append(this.#status, this.#view);
    register().then(
      () => this.#begin(),
      () => this.#say('unable'),
    );
  }

  async #begin(): Promise<void> {
    this.#say('loading');
    try {
      const response = await fetch(root + list);
      if (!response.ok) throw new Error(`${list}: ${response.status}`);
      const bytes = await response.arrayBuffer();
      const id = await hashOf(bytes);
      this.#listed = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, OfflineFile>;
      const hashes = Object.entries(this.#listed).map(([path, { hash }]) => [path, hash] as const);
      this.#shelf = new Shelf(id, new Map([...hashes, [list, id]]), root);
      await this.#show();
      this.#sayMissing();
    } catch {
      this.#say('lost');
      this.#view.replaceChildren(this.#button('again', () => this.#begin()));
    }
  }

  /** Says what was asked for, where this page stands in for it. */
  #sayMissing(): void {
    const path = pathIn(root, location.href) ?? '';
    if (always.includes(path)) return this.#sayWhole();
    const { title } = this.#listed[path] ?? {};
    this.#say(title ? 'missingTitle' : 'missing', { title: title ?? '' });
    this.#status.append(' ', make('a', { href: location.href }, this.#words.again ?? ''));
  }

  async #show(): Promise<void> {
    const requests = await (await caches.open(this.#shelf.name)).keys();
    const kept = new Set(requests.map(({ url }) => pathIn(root, url) ?? ''));
    this.#whole = [];
    const offers = Object.entries(this.#languages).flatMap(([language, name]) => {
      const missing = filesFor([language], this.#shelf.files).filter((path) => !kept.has(path));
      if (missing.length === 0) {
        this.#whole.push(name);
        return [];
      }
      const bytes = missing.reduce((sum, path) => sum + (this.#listed[path]?.size ?? 0), 0);
      const size = (bytes / 1e6).toLocaleString(document.documentElement.lang, {
        style: 'unit',
        unit: 'megabyte',
        maximumFractionDigits: 1,
      });
      const offer = this.#button('keep', () => this.#keep(language, missing), { language: name, size });
      return make('p', {}, offer);
    });
    const pages = Object.entries(this.#listed).filter(
      ([path]) => isPage(path) && kept.has(path) && !always.includes(path),
    );
    this.#view.replaceChildren(
      ...offers,
      make('h2', {}, this.#words.kept ?? ''),
      pages.length > 0 ? this.#links(pages) : make('p', {}, this.#words.none ?? ''),
      ...(pages.length > 0
        ? [
            make(
              'p',
              {},
              this.#button('remove', () => this.#remove()),
            ),
          ]
        : []),
    );
  }

  /** Pages by their titles, those in the language of this one first. */
  #links(pages: [path: string, file: OfflineFile][]): HTMLElement {
    const { lang } = document.documentElement;
    const { compare } = new Intl.Collator(lang, { numeric: true });
    const own = (path: string): boolean => languageOf(path) === lang;
    const sorted = pages.toSorted(
      ([a, one], [b, other]) =>
        Number(own(b)) - Number(own(a)) || compare(one.title ?? '', other.title ?? ''),
    );
    const items = sorted.map(([path, { title = '' }]) => {
      const language = own(path) ? null : (languageOf(path) ?? null);
      return make('li', {}, make('a', { href: root + path, lang: language, hreflang: language }, title));
    });
    return make('ul', {}, ...items);
  }

  async #keep(language: string, missing: readonly string[]): Promise<void> {
    const name = { language: this.#languages[language] ?? language };
    const label = fill(this.#words.keeping ?? '', name);
    const bar = make('progress', { max: String(missing.length), value: '0', 'aria-label': label });
    let lost = 0;
    let end = '';
    const stop = this.#button('stop', () => (end = 'stopped'));
    this.#say('');
    this.#view.replaceChildren(make('p', {}, label), make('p', {}, bar, ' ', stop));
    stop.focus();
    // Else a browser may clear it away when room is short.
    void navigator.storage.persist();
    await withEach(missing, async (path) => {
      if (end) return;
      try {
        await this.#shelf.keep(path);
      } catch (error) {
        if (error instanceof DOMException && error.name === 'QuotaExceededError') end = 'full';
        else lost += 1;
      }
      bar.value += 1;
    });
    if (lost > 0) end ||= 'failed';
    if (!end) await this.#shelf.put(wholeNote(language));
    await this.#show();
    if (end) this.#say(end, { count: lost });
    else this.#sayWhole();
  }

  /** Removes all but what this page needs to stand in for others. */
  async #remove(): Promise<void> {
    const needed = new Set<string>();
    await Promise.allSettled(always.map((path) => this.#shelf.keepWhole(path, needed)));
    for (const cacheName of [this.#shelf.name, ...(await this.#shelf.others())]) {
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) {
        const path = pathIn(root, request.url) ?? '';
        if (!needed.has(path) && !path.startsWith('offline/stranger-')) await cache.delete(request);
      }
    }
    await this.#show();
    this.#say('removed');
  }

  #sayWhole(): void {
    const { whole = '' } = this.#words;
    this.#status.textContent = this.#whole.map((language) => fill(whole, { language })).join(' ');
  }

  #say(name: string, values: Record<string, string | number> = {}): void {
    this.#status.textContent = fill(this.#words[name] ?? '', values);
  }

  #button(name: string, press: () => unknown, values: Record<string, string> = {}): HTMLButtonElement {
    const button = make('button', { type: 'button' }, fill(this.#words[name] ?? '', values));
    button.addEventListener('click', press);
    return button;
  }
}

customElements.define('kept-pages', KeptPages);
