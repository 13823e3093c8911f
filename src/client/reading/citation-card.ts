import { readFragment } from '../../address/fragment.ts';
import styles from '../../styles/card.css?inline';
import { fill } from '../../text/template.ts';
import { adoptStyles } from '../shared/dom.ts';
import { showChart } from './figure-chart.ts';

/**
 * `<citation-card popover>`: shows what a citation, a number or an abbreviation links to, beside it.
 *
 * Its content is a copy of the entry that the link leads to on this page, so that a card needs no request; a number's
 * chart is added to the copy, and asked for only then.
 * The pointer or the keyboard's focus on a link opens it; a tap, a click or Enter moves the focus into it.
 * Escape, or a tap elsewhere, closes it (native popover), and the focus returns to the link.
 * Without this script the link leads to the entry.
 */
class CitationCard extends HTMLElement {
  #link: HTMLAnchorElement | null = null;
  #timer = 0;

  connectedCallback(): void {
    const on = (type: string, listen: (link: HTMLAnchorElement, event: Event) => void): void =>
      document.addEventListener(type, (event) => {
        const link =
          event.target instanceof Element
            ? event.target.closest<HTMLAnchorElement>('a.citation, a.figure, a.abbr')
            : null;
        if (link) listen(link, event);
      });

    on('pointerover', (link, event) => {
      if ((event as PointerEvent).pointerType === 'mouse') this.#later(() => this.#show(link), 150);
    });
    on('pointerout', () => this.#leave());
    this.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.addEventListener('pointerleave', () => this.#leave());

    on('focusin', (link) => {
      // Not on the focus that a closing card gives back, nor on that of a click.
      if (link !== this.#link && link.matches(':focus-visible') && this.#show(link)) this.#uncover(link);
    });
    on('focusout', (_, event) => {
      if (!this.contains((event as FocusEvent).relatedTarget as Node | null)) this.#leave(0);
    });
    on('click', (link, event) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (ctrlKey || metaKey || shiftKey || !this.#show(link)) return;
      event.preventDefault();
      this.#uncover(link);
      this.focus({ preventScroll: true });
    });

    this.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element ? event.target.closest('[data-close], a[href^="#"]') : null;
      if (!link) return;
      this.hidePopover();
      // From number to number: the next card opens where that number stands in the text.
      const number = document.querySelector<HTMLElement>(`a.figure[href="${link.getAttribute('href')}"]`);
      if (!number) return;
      event.preventDefault();
      number.scrollIntoView({ block: 'center' });
      number.click();
    });
    this.addEventListener('beforetoggle', (event) => {
      if (event.newState !== 'closed' || !this.#link) return;
      this.#link.removeAttribute('aria-expanded');
      if (this.contains(document.activeElement)) this.#link.focus({ preventScroll: true });
    });
    this.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.#link = null;
    });
  }

  /** Fills the card for a link and opens it there; false where the link leads to nothing on this page. */
  #show(link: HTMLAnchorElement): boolean {
    clearTimeout(this.#timer);
    const entry = document.getElementById(readFragment(link.hash));
    if (!entry) return false;
    if (this.#link === link && this.matches(':popover-open')) return true;
    this.#link?.removeAttribute('aria-expanded');
    const { locator } = link.dataset;
    const body = this.querySelector('.card-body');
    body?.replaceChildren(...[...entry.cloneNode(true).childNodes]);
    if (locator) body?.prepend(this.#locator(locator));
    const chart = body?.querySelector<HTMLAnchorElement>('a[data-drawn]');
    if (chart) showChart(chart, entry, this.dataset);
    for (const place of this.querySelectorAll<HTMLAnchorElement>('.places a[href^="#"]')) {
      if (link.closest(place.hash)) place.setAttribute('aria-current', 'location');
    }
    const { label, figure } = this.dataset;
    const kind = link.classList.contains('figure') ? figure : label;
    this.setAttribute('aria-label', `${kind ?? ''}: ${link.textContent ?? ''}`);
    link.setAttribute('aria-expanded', 'true');
    this.#link = link;
    this.showPopover();
    this.#place(link);
    return true;
  }

  #locator(locator: string): HTMLElement {
    const line = document.createElement('p');
    line.className = 'card-locator';
    const several = /[-–,;]/.test(locator);
    line.textContent = fill((several ? this.dataset.pages : this.dataset.page) ?? '', { locator });
    return line;
  }

  /** Below the link, or above where there is more room; narrow screens have a place of their own (CSS). */
  #place(link: HTMLAnchorElement): void {
    if (matchMedia('(width < 40rem)').matches) {
      this.style.removeProperty('top');
      this.style.removeProperty('left');
      this.style.removeProperty('max-height');
      return;
    }
    const rects = link.getClientRects();
    const first = rects[0];
    const last = rects[rects.length - 1];
    if (!first || !last) return;
    this.style.removeProperty('max-height');
    const { offsetWidth, offsetHeight } = this;
    const [above, below] = [first.top - 14, innerHeight - last.bottom - 14];
    const isBelow = below >= offsetHeight || below >= above;
    // A card that is higher than the room beside its link scrolls in it.
    const height = Math.min(offsetHeight, isBelow ? below : above);
    if (height < offsetHeight) this.style.maxHeight = `${height}px`;
    const top = isBelow ? last.bottom + 6 : first.top - height - 6;
    const left = Math.max(16, Math.min(last.left, document.documentElement.clientWidth - offsetWidth - 16));
    this.style.top = `${Math.round(top + scrollY)}px`;
    this.style.left = `${Math.round(left + scrollX)}px`;
  }

  /** Scrolls a link out from under the card, where that has a place of its own on the screen. */
  #uncover(link: HTMLAnchorElement): void {
    if (getComputedStyle(this).position !== 'fixed') return;
    const hidden = link.getBoundingClientRect().bottom + 16 - this.getBoundingClientRect().top;
    if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
  }

  #leave(delay = 250): void {
    this.#later(() => {
      if (!this.contains(document.activeElement) && this.matches(':popover-open')) this.hidePopover();
    }, delay);
  }

  #later(run: () => void, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(run, delay);
  }
}

// In a browser without popovers links lead to their entries.
if ('popover' in HTMLElement.prototype) {
  adoptStyles(styles);
  customElements.define('citation-card', CitationCard);
}
