/** `<contents-spy>`: marks the place in the contents that the reader has reached on a long page. */
class ContentsSpy extends HTMLElement {
  #frame = 0;
  #mark = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#update());
  };

  connectedCallback(): void {
    addEventListener('scroll', this.#mark, { passive: true });
    addEventListener('resize', this.#mark, { passive: true });
    this.#update();
  }

  disconnectedCallback(): void {
    removeEventListener('scroll', this.#mark);
    removeEventListener('resize', this.#mark);
  }

  #update(): void {
    const places = [...this.querySelectorAll<HTMLElement>('[data-spy]')];
    // The place being read is the last one that has begun above the middle of the upper half. At the end of the
    // page short places may never get there: then the last one that can be seen is the one being read.
    const { scrollHeight } = document.documentElement;
    const atEnd = scrollY > 0 && innerHeight + scrollY >= scrollHeight - 2;
    const line = atEnd ? innerHeight : innerHeight / 4;
    const current = places.findLast((place) => place.getBoundingClientRect().top <= line);
    for (const link of this.querySelectorAll('.contents a')) {
      if (!current || link.getAttribute('href') !== `#${current.id}`) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'location');
        reveal(link);
      }
    }
  }
}

/** Scrolls the contents, and never the page, so far that a link in them is seen whole. */
function reveal(link: Element): void {
  const list = link.closest('.contents');
  if (!list) return;
  const [seen, place] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  list.scrollTop += Math.min(0, place.top - seen.top) + Math.max(0, place.bottom - seen.bottom);
}

customElements.define('contents-spy', ContentsSpy);
