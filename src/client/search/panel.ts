import { quote } from '../../address/state.ts';
import type { Found } from '../../search/browser/found.ts';
import { cleanQuery, readQuery } from '../../search/browser/query.ts';
import { firstHit, rank, type Group } from '../../search/browser/rank.ts';
import { facets, type Facet } from '../../search/browser/facets.ts';
import { readSearch, writeSearch, type SearchState } from '../../search/browser/state.ts';
import { make } from '../shared/dom.ts';
import { PageAddress } from '../shared/page-address.ts';
import { writeEmpty } from './empty.ts';
import { writeFacets } from './facets.ts';
import { replaceResults } from './focus.ts';
import { searchForm } from './form.ts';
import type { AskIndex } from './index-files.ts';
import type { SearchList } from './list.ts';
import { listenToArrows } from './keys.ts';
import { rememberSearch } from './recent.ts';
import { writeGroups } from './results.ts';
import { writeStatus } from './status.ts';
import { fill } from '../../text/template.ts';

/** How long the index may take before the list answers alone, in ms: faster than that nothing should flicker. */
const patience = 25;

/** Between the last key and the address that says what was typed, in ms: browsers allow few changes a second. */
const pause = 300;

/**
 * `<search-panel>`: a field, what is found as one types, and by what it can be narrowed down. On its own page the
 * address says all of it; in a dialog nothing does.
 */
export class SearchPanel extends HTMLElement {
  #list: SearchList | undefined;
  #page = '';
  #askIndex: AskIndex | undefined;
  #state: SearchState = { q: '', chosen: {} };
  #isPage = false;
  /** The page's address, where it says what is searched for. */
  #own: PageAddress | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #groups: Group[] = [];
  #input!: HTMLInputElement;
  #status = make('p', { class: 'search-status', role: 'status' });
  #notice = make('p', { class: 'search-notice', hidden: '' });
  #facets = make('div', { class: 'search-facets' });
  #results = make('div', { class: 'search-results' });

  /**
   * Fills the panel.
   *
   * @param page address of the search page in this language
   * @param isPage whether the panel is that page's own, and its state stands in the address
   */
  begin(list: SearchList, page: string, askIndex: AskIndex, isPage: boolean): void {
    this.#list = list;
    this.#page = page;
    this.#askIndex = askIndex;
    this.#isPage = isPage;
    const { form, input } = searchForm(this, list.texts, page);
    this.#input = input;
    this.append(this.#notice, this.#status, this.#facets, this.#results);
    form.addEventListener('submit', (event) => this.#submit(event));
    this.#input.addEventListener('input', () => this.#typed());
    listenToArrows(this, this.#input, this.#results);
    this.addEventListener('click', (event) => this.#follow(event));
    if (isPage) {
      this.#own = new PageAddress(() => this.#readAddress());
      const typed = document.activeElement === input ? input.value : '';
      this.#readAddress();
      // What was typed before this script ran is searched for now.
      if (typed !== '') {
        input.value = typed;
        this.#typed();
      }
    } else void this.#run();
  }

  override focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  #readAddress(): void {
    const { list, texts } = this.#words();
    const { state, invalid } = readSearch(new URLSearchParams(location.search), list.labels);
    this.#notice.hidden = invalid.length === 0;
    this.#notice.textContent = invalid.map((each) => fill(texts.invalid, quote(each))).join(' ');
    this.#state = state;
    this.#input.value = state.q;
    void this.#run();
  }

  #typed(): void {
    this.#state = { ...this.#state, q: cleanQuery(this.#input.value) };
    this.#writeAddressSoon();
    void this.#run();
  }

  #writeAddressSoon(): void {
    clearTimeout(this.#timer);
    if (this.#isPage) this.#timer = setTimeout(() => this.#writeAddress('replace'), pause);
  }

  #writeAddress(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    this.#own?.write(writeSearch(this.#state, this.#words().list.labels), how);
  }

  /** The address of a state on the search page. */
  #address(state: SearchState): string {
    const url = new URL(this.#page, location.href);
    url.search = writeSearch(state, this.#words().list.labels).toString();
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
    void this.#run();
  }

  async #run(): Promise<void> {
    const { list } = this.#words();
    this.#turn += 1;
    const turn = this.#turn;
    const { q, chosen } = this.#state;
    const query = readQuery(q);
    if (query.terms.length === 0 && Object.keys(chosen).length === 0) {
      this.#write([], null, false);
      return;
    }
    const each = this.#isPage ? (chosen.kind ? 100 : 5) : 3;
    let isAnswered = false;
    const early = setTimeout(() => {
      if (turn === this.#turn && !isAnswered)
        this.#write(rank(list.items, query, { found: null, chosen, each }), null, true);
    }, patience);
    const found = (await this.#askIndex?.(query, chosen, each)) ?? null;
    isAnswered = true;
    clearTimeout(early);
    if (turn !== this.#turn) return;
    this.#write(rank(list.items, query, { found, chosen, each }), found, false);
  }

  /** @param isEarly whether the index has yet to answer */
  #write(groups: Group[], found: Found | null, isEarly: boolean): void {
    const { list } = this.#words();
    const { q } = this.#state;
    const isAsked = q !== '' || Object.keys(this.#state.chosen).length > 0;
    this.#groups = groups;
    const total = groups.reduce((sum, { hits, count }) => sum + (count ?? hits.length), 0);
    this.#status.textContent = isAsked ? writeStatus(list.texts, q, total, found, isEarly) : '';
    this.toggleAttribute('data-early', isEarly);
    const link = { page: this.#page, address: (state: SearchState): string => this.#address(state) };
    this.#facets.replaceChildren(
      ...(this.#isPage && found ? writeFacets(list, this.#state, found.counts, link.address) : []),
    );
    if (total === 0 && isEarly) return;
    const drawn = [
      ...(total > 0
        ? writeGroups(list, groups, this.#state, found, link)
        : writeEmpty(list, this.#state, found, link.address)),
      ...(total > 0 && !this.#isPage ? [this.#more()] : []),
    ];
    replaceResults(this.#results, this.#input, drawn);
  }

  /** From a dialog to the page that has all of it. */
  #more(): HTMLElement {
    const { texts } = this.#words();
    return make('p', { class: 'search-more' }, make('a', { href: this.#address(this.#state) }, texts.more));
  }

  #submit(event: Event): void {
    event.preventDefault();
    rememberSearch(this.#state.q);
    if (this.#isPage) {
      this.#writeAddress('push');
      return;
    }
    const first = firstHit(this.#groups) && this.querySelector<HTMLAnchorElement>('.search-results a');
    if (first) first.click();
    else location.href = this.#address(this.#state);
  }

  /** A link to another state of this page is a step on it; a link to a hit is worth remembering. */
  #follow(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest('a');
    if (!link) return;
    const url = new URL(link.href);
    const { state } = readSearch(url.searchParams, this.#words().list.labels);
    const isState = url.pathname === new URL(this.#page, location.href).pathname;
    if (isState && (this.#isPage || (Object.keys(state.chosen).length === 0 && state.q !== this.#state.q))) {
      event.preventDefault();
      this.#show(state);
      this.#input.focus();
    } else if (!isState) rememberSearch(this.#state.q);
  }

  #words(): { list: SearchList; texts: SearchList['texts'] } {
    if (!this.#list) throw new Error('<search-panel> has not begun');
    return { list: this.#list, texts: this.#list.texts };
  }

  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      const facet = facets.find((each) => each === target.name);
      if (!facet) return;
      this.#choose(facet, target.value);
    });
  }
}

customElements.define('search-panel', SearchPanel);
