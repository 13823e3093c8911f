import { quote } from '../../address/state.ts';
import { cleanQuery, type Query, readQuery } from '../../search/browser/query.ts';
import { correct, search } from '../../search/browser/search.ts';
import type { WordIndex } from '../../search/browser/word-index.ts';
import { facets, type Facet } from '../../search/browser/facets.ts';
import { readSearch, writeSearch, type SearchState } from '../../search/browser/state.ts';
import styles from '../../styles/pages/search.css?inline';
import { make } from '../shared/dom.ts';
import { PageAddress } from '../shared/page-address.ts';
import { writeEmpty, writeRecent } from './empty.ts';
import { writeFacets } from './facets.ts';
import { replaceResults } from './focus.ts';
import type { SearchList } from './list.ts';
import { listenToArrows } from './keys.ts';
import { rememberSearch } from './recent.ts';
import { searchPages } from './pages.ts';
import { writeGroups, writePages } from './results.ts';
import { makeShortcutChoice } from './shortcut-choice.ts';
import { writeStatus } from './status.ts';
import { writeYours } from './yours.ts';
import { fill } from '../../text/template.ts';

/** Between the last key and the address that says what was typed, in ms: browsers allow few changes a second. */
const pause = 300;

/** After so long without an answer of the other pages, that is said, in ms. */
const slowness = 1000;

/** Where the article has less than this many results, the other pages are searched as well. */
const few = 10;

/**
 * The search in a panel: what is found as one types, and by what it can be narrowed down. On its own page the address
 * says all of it; in a dialog nothing does.
 */
export class LiveSearch {
  #panel: HTMLElement;
  #list: SearchList;
  #index: WordIndex;
  #page: string;
  #state: SearchState = { q: '', chosen: {} };
  /** The page's address, where it says what is searched for; a dialog has none. */
  #own: PageAddress | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pagesTimer: ReturnType<typeof setTimeout> | undefined;
  #input: HTMLInputElement;
  #status: HTMLElement;
  #notice = make('p', { class: 'search-notice', hidden: '' });
  #facets = make('div', { class: 'search-facets' });
  #results = make('div', { class: 'search-results' });
  /** Says of other pages, to who cannot see them, that they were found. */
  #said = make('p', { class: 'announce', role: 'status' });

  /**
   * Fills a panel, which has its form already; what was typed into it is searched for now.
   *
   * @param index of the items of the list
   * @param page address of the search page in this language
   */
  constructor(panel: HTMLElement, list: SearchList, index: WordIndex, page: string) {
    this.#panel = panel;
    this.#list = list;
    this.#index = index;
    this.#page = page;
    this.#input = this.#part('input', HTMLInputElement);
    this.#status = this.#part('.search-status', HTMLElement);
    this.#status.before(this.#notice);
    panel.append(this.#facets, this.#results, this.#said, makeShortcutChoice(list.texts.slash));
    panel.addEventListener('submit', () => this.#submit());
    panel.addEventListener('change', ({ target }) => this.#changed(target));
    panel.addEventListener('click', (event) => this.#follow(event));
    this.#input.addEventListener('input', () => this.#typed());
    listenToArrows(panel, this.#input, this.#results);
    const typed = this.#input.value;
    if (panel.closest('dialog')) this.#dress();
    else {
      this.#own = new PageAddress(() => this.#readAddress());
      this.#readAddress();
      if (typed === '') return;
      this.#input.value = typed;
    }
    this.#typed();
  }

  /** Gives a dialog its styles and its hint, which a page that is not searched need not have. */
  #dress(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    const hint = make('p', { class: 'search-hint', id: 'search-hint' }, this.#list.texts.hint);
    this.#part('form', HTMLFormElement).after(hint);
  }

  #readAddress(): void {
    const { labels, texts } = this.#list;
    const { state, invalid } = readSearch(new URLSearchParams(location.search), labels);
    this.#notice.hidden = invalid.length === 0;
    this.#notice.textContent = invalid.map((each) => fill(texts.invalid, quote(each))).join(' ');
    this.#state = state;
    this.#input.value = state.q;
    this.#run();
  }

  #typed(): void {
    this.#state = { ...this.#state, q: cleanQuery(this.#input.value) };
    this.#writeAddressSoon();
    this.#run();
  }

  #writeAddressSoon(): void {
    clearTimeout(this.#timer);
    if (this.#own) this.#timer = setTimeout(() => this.#writeAddress('replace'), pause);
  }

  #writeAddress(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    this.#own?.write(writeSearch(this.#state, this.#list.labels), how);
  }

  /** The address of a state on the search page. */
  #address(state: SearchState): string {
    const url = new URL(this.#page, location.href);
    url.search = writeSearch(state, this.#list.labels).toString();
    return url.href;
  }

  #choose(facet: Facet, value: string): void {
    const { [facet]: _, ...others } = this.#state.chosen;
    this.#show({ ...this.#state, chosen: value === '' ? others : { ...others, [facet]: value } });
  }

  /** Goes to another state, as a step that Back undoes. */
  #show(state: SearchState): void {
    clearTimeout(this.#timer);
    // What was typed and not yet written belongs to the step before.
    this.#writeAddress('replace');
    this.#state = state;
    this.#notice.hidden = true;
    this.#input.value = state.q;
    this.#writeAddress('push');
    this.#run();
  }

  #run(): void {
    clearTimeout(this.#pagesTimer);
    this.#said.textContent = '';
    const list = this.#list;
    const { q, chosen } = this.#state;
    const query = readQuery(q, list.words);
    const link = { page: this.#page, address: (state: SearchState): string => this.#address(state) };
    const isAsked = query.text !== '' || Object.keys(chosen).length > 0;
    if (!isAsked) {
      this.#status.textContent = '';
      this.#facets.replaceChildren();
      replaceResults(this.#results, this.#input, writeRecent(list, link.address));
      return;
    }
    const each = this.#own ? (chosen.kind ? 500 : 5) : 3;
    const found = search(this.#index, query, chosen, each);
    const isNarrowed = Object.keys(chosen).length > 0;
    const meant = [query, correct(query, found.corrections)];
    const yours = isNarrowed ? null : writeYours(list, meant, this.#page, this.#own ? 500 : 3);
    this.#status.textContent = writeStatus(list.texts, query, found, yours?.count);
    this.#facets.replaceChildren(
      ...(this.#own ? writeFacets(list, this.#state, found.counts, link.address) : []),
    );
    const drawn =
      found.total > 0
        ? writeGroups(list, found.groups, this.#state, link)
        : writeEmpty(list, this.#state, found, link.address);
    const more = this.#own || (found.total === 0 && !yours) ? [] : [this.#more()];
    replaceResults(this.#results, this.#input, [...(yours ? [yours.group] : []), ...drawn, ...more]);
    if (found.total < few && query.parts.length > 0 && !isNarrowed) {
      this.#pagesTimer = setTimeout(() => void this.#searchPages(query), pause);
    }
  }

  /** Adds the other pages of the site that have the words, below what was found in the article. */
  async #searchPages(query: Query): Promise<void> {
    const list = this.#list;
    const folder = new URL(list.pages, location.href).href;
    const notice = make('p', { class: 'search-notice' }, list.texts.pagesLate);
    // The reader may have typed on meanwhile.
    const isCurrent = (): boolean => query.text === this.#state.q;
    const slow = setTimeout(() => isCurrent() && this.#results.append(notice), slowness);
    const added = await searchPages(folder, query.text).then(
      (pages) => writePages(list, pages, query, this.#page),
      () => make('p', { class: 'search-notice' }, list.texts.pagesFailed),
    );
    clearTimeout(slow);
    notice.remove();
    if (!added || !isCurrent()) return;
    this.#results.append(added);
    const count = added.querySelectorAll('li').length;
    if (count > 0) this.#said.textContent = `${list.texts.pages}: ${count}`;
  }

  /** From a dialog to the page that has all of it. */
  #more(): HTMLElement {
    const link = make('a', { href: this.#address(this.#state) }, this.#list.texts.more);
    return make('p', { class: 'search-more' }, link);
  }

  #submit(): void {
    rememberSearch(this.#state.q);
    if (this.#own) {
      this.#writeAddress('push');
      return;
    }
    if (this.#state.q === '') return;
    const first = this.#results.querySelector<HTMLAnchorElement>('.search-group li > a');
    if (first) first.click();
    else location.href = this.#address(this.#state);
  }

  /** A link to another state of this page is a step on it; a link to a hit is worth remembering. */
  #follow(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest('a');
    if (!link) return;
    const url = new URL(link.href);
    const { state } = readSearch(url.searchParams, this.#list.labels);
    const isState: boolean = url.pathname === new URL(this.#page, location.href).pathname;
    if (isState && (this.#own || (Object.keys(state.chosen).length === 0 && state.q !== this.#state.q))) {
      event.preventDefault();
      this.#show(state);
      this.#input.focus();
    } else if (!isState) rememberSearch(this.#state.q);
  }

  #changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const facet = facets.find((each) => each === target.name);
    if (facet) this.#choose(facet, target.value);
  }

  #part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const part = this.#panel.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`found no ${selector}`);
    return part;
  }
}
