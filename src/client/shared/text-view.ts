const root = document.documentElement;

/**
 * `<text-view>`: what is seen of a translated section, the translation, the article's own words, or both. The choice is kept in
 * this browser and stands in the address; `data-view` on the root says it, unless it is the page's own language. What was
 * chosen before is shown by `view.js`, before anything is painted.
 */
class TextView extends HTMLElement {
  connectedCallback(): void {
    // A browser may have checked again what was chosen when the page was left.
    const checked = this.querySelector<HTMLInputElement>(':checked')?.value;
    if (checked) show(checked);
    this.addEventListener('change', ({ target }) => {
      const { value } = target as HTMLInputElement;
      show(value);
      const address = new URL(location.href);
      address.searchParams.set('text', value);
      history.replaceState(null, '', address);
      try {
        localStorage.setItem('text', value);
      } catch {
        // The choice then lasts as long as its address.
      }
    });
    addEventListener('hashchange', leadToTwin);
    leadToTwin();
  }
}

function show(text: string): void {
  if (text === root.lang) delete root.dataset.view;
  else root.dataset.view = text;
}

/** A link to words of the article that are not seen leads to what translates them. */
function leadToTwin(): void {
  const id = location.hash.slice(1);
  const target = document.getElementById(id);
  if (!target?.closest('p')?.closest('.bi') || target.getClientRects().length > 0) return;
  const twin = document.querySelector(`[data-of~="${id}"], [id="tr-${id}"]`);
  twin?.scrollIntoView();
  twin?.classList.add('twin');
}

customElements.define('text-view', TextView);

export {};
