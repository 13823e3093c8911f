/** Keys that walk, by what the drawing says of each. */
const ways: Record<string, 'up' | 'down' | 'left' | 'right'> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * `<argument-map>`: arrow keys walk the blocks of the drawing, and a block opens its point beside it, as a copy of the
 * entry in the list, to which it leads without this script. Escape, or a tap elsewhere, closes the card (native
 * popover), and the focus returns to the block.
 */
class ArgumentMap extends HTMLElement {
  #open: Element | null = null;

  connectedCallback(): void {
    const drawings = [...this.querySelectorAll('svg')];
    for (const svg of drawings) this.#reach(svg.querySelector<SVGAElement>('a'));
    const screen = this.querySelector<HTMLElement>('[data-screen]');
    if (screen) {
      const name = screen.textContent;
      screen.hidden = !document.fullscreenEnabled;
      this.addEventListener('fullscreenchange', () => {
        screen.textContent = document.fullscreenElement ? (screen.dataset.screen ?? '') : name;
      });
    }
    this.addEventListener('keydown', (event) => {
      const block = blockOf(event.target);
      const way = ways[event.key];
      if (!block || !way || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      this.#goTo(block.ownerSVGElement, block.dataset[way]);
    });
    this.addEventListener('click', (event) => {
      const { target, ctrlKey, metaKey, shiftKey } = event;
      if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
      if (target.closest('[data-close]')) this.#card?.hidePopover();
      if (target.closest('[data-screen]')) void this.#toggleScreen();
      const link = target.closest<HTMLElement | SVGElement>('a[href^="#"]');
      const block = link && this.#blockFor(link.getAttribute('href'));
      if (!block) return;
      event.preventDefault();
      this.#reach(block);
      this.#show(block);
    });
    this.#card?.addEventListener('beforetoggle', (event) => {
      if (event.newState !== 'closed') return;
      this.#open?.removeAttribute('aria-expanded');
      if (this.#card?.contains(document.activeElement))
        (this.#open as SVGAElement).focus({ preventScroll: true });
      this.#open = null;
    });
  }

  /** Shows the drawing on the whole screen, or no longer; Escape ends it too, and the browser gives the focus back. */
  #toggleScreen(): Promise<void> {
    return document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen();
  }

  get #card(): HTMLElement | null {
    return this.querySelector('[popover]');
  }

  /** The block of an entry in the drawing that is seen. */
  #blockFor(href: string | null): SVGAElement | null {
    const blocks = [...this.querySelectorAll<SVGAElement>('svg a')];
    return (
      blocks.find((each) => each.getAttribute('href') === href && each.getClientRects().length > 0) ?? null
    );
  }

  /** Of all blocks of a drawing, Tab reaches one. */
  #reach(block: SVGAElement | null): void {
    for (const each of block?.ownerSVGElement?.querySelectorAll<SVGAElement>('a') ?? []) {
      each.setAttribute('tabindex', each === block ? '0' : '-1');
    }
  }

  #goTo(svg: SVGElement | null, id: string | undefined): void {
    const next = id === undefined ? null : svg?.querySelector<SVGAElement>(`a[href="#${id}"]`);
    if (!next) return;
    this.#reach(next);
    next.focus();
  }

  #show(block: SVGAElement): void {
    const card = this.#card;
    const entry = document.getElementById((block.getAttribute('href') ?? '#').slice(1));
    if (!card || !entry) return;
    if (card.matches(':popover-open')) card.hidePopover();
    card
      .querySelector('.card-body')
      ?.replaceChildren(...[...entry.childNodes].map((each) => each.cloneNode(true)));
    card.setAttribute('aria-label', entry.querySelector('h3, h4')?.textContent ?? '');
    block.setAttribute('aria-expanded', 'true');
    this.#open = block;
    card.showPopover();
    place(card, block.getBoundingClientRect());
    card.scrollTop = 0;
    card.focus({ preventScroll: true });
  }
}

const blockOf = (target: EventTarget | null): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>('svg a') : null;

/** Puts a card beside a block where there is room, else over its lower part; always within the window. */
function place(card: HTMLElement, { left, right, top }: DOMRect): void {
  const { offsetWidth, offsetHeight } = card;
  const [width, height] = [document.documentElement.clientWidth, innerHeight];
  const beside = right + 8 + offsetWidth < width ? right + 8 : left - 8 - offsetWidth;
  const x = beside > 8 ? beside : Math.max(8, width - offsetWidth - 24);
  const y = Math.max(8, Math.min(beside > 8 ? top : top + 48, height - offsetHeight - 8));
  card.style.left = `${Math.round(x + scrollX)}px`;
  card.style.top = `${Math.round(y + scrollY)}px`;
}

// In a browser without popovers blocks lead to their entries.
if ('popover' in HTMLElement.prototype) customElements.define('argument-map', ArgumentMap);
