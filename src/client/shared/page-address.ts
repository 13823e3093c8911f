/** The address of the page with other parameters, and no others: what a link brought along to be counted by is left out. */
export function addressWith(params: URLSearchParams, hash = ''): URL {
  const url = new URL(location.href);
  url.search = params.toString();
  url.hash = hash;
  return url;
}

/**
 * The address of the page as the place of a state: what a reader has chosen stands in its parameters, Back undoes it,
 * and a link to the page with it can be passed on.
 */
export class PageAddress {
  #part: () => string;
  /** The part of the address that was last read or written. */
  #seen: string;

  /**
   * @param follow reads the address anew, once Back, Forward or a link has changed the part that says the state
   * @param part that part; a link to a fragment leaves the parameters as they are
   */
  constructor(follow: () => void, part: () => string = () => location.search) {
    this.#part = part;
    this.#seen = part();
    addEventListener('popstate', () => {
      if (part() === this.#seen) return;
      this.#seen = part();
      follow();
    });
  }

  get params(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  /**
   * Puts a state into the address: as a step that Back undoes, or in place of the last.
   *
   * @param hash a fragment that is to stay; the state of a page as a whole has none
   */
  write(params: URLSearchParams, how: 'push' | 'replace', hash = ''): void {
    const url = addressWith(params, hash);
    if (url.href === location.href) return;
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    this.#seen = this.#part();
  }
}
