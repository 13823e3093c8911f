const root = document.documentElement;

/**
 * `<text-view>`: what is seen of a translated section, the translation, the article's own words, or both. The choice is kept in
 * this browser and stands in the address; `data-view` on the root says it, unless it is the page's own language. What is
 * pointed at, touched or focused lights up what it translates, or what translates it.
 */
class TextView extends HTMLElement {
  connectedCallback(): void {
    const inputs = [...this.querySelectorAll('input')];
    const show = (asked: string | null): void => {
      // The address may ask for what there is not: then it is the page's own language.
      const input = inputs.find(({ value }) => value === asked);
      if (input) input.checked = true;
      if (input && asked && asked !== root.lang) root.dataset.view = asked;
      else delete root.dataset.view;
    };
    let kept = new URLSearchParams(location.search).get('text');
    try {
      kept ??= localStorage.getItem('text');
    } catch {
      // Storage may be forbidden; the address has the choice still.
    }
    // What was pressed before this script was there is checked already.
    show(kept ?? inputs.find(({ checked }) => checked)?.value ?? null);
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
    for (const type of ['pointerover', 'focusin']) document.addEventListener(type, light);
    addEventListener('hashchange', leadToTwin);
    leadToTwin();
  }
}

function light({ target }: Event): void {
  for (const each of document.querySelectorAll('.twin')) each.classList.remove('twin');
  const lit = target instanceof Element && target.closest<HTMLElement>('.bi > p > span');
  for (const id of lit ? (lit.dataset.of ?? lit.id).split(' ') : []) {
    for (const twin of document.querySelectorAll(`[data-of~="${id}"], [id="${id}"]`))
      twin.classList.add('twin');
  }
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
