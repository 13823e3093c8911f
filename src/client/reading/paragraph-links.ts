import { copy } from '../shared/copy.ts';

/** `<paragraph-links data-done="…">`: the number of a paragraph leads to it and copies its address. */
class ParagraphLinks extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.par-n') : null;
      if (link) void copy(link.href, link, this.dataset.done ?? '');
    });
  }
}

customElements.define('paragraph-links', ParagraphLinks);
