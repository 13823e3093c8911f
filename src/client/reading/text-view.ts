/**
 * `<text-view>`: what is seen of a translated section, the translation, the article's own words, or both. The choice is kept in
 * this browser and stands in the address; `data-view` on the root says it, unless it is the page's own language. What is
 * pointed at, touched or focused lights up what it translates, or what translates it.
 */
class TextView extends HTMLElement {
  #root = document.documentElement;

  connectedCallback(): void {
    const inputs = [...this.querySelectorAll('input')];
    for (const input of inputs) input.checked = input.value === (this.#root.dataset.view ?? this.#root.lang);
    // The address may ask for what there is not.
    if (!inputs.some(({ checked }) => checked)) this.#show(this.#root.lang);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#choose(target.value);
    });
    for (const type of ['pointerover', 'focusin']) document.addEventListener(type, lightTwins);
    addEventListener('hashchange', reveal);
    reveal();
  }

  #show(view: string): void {
    if (view === this.#root.lang) delete this.#root.dataset.view;
    else this.#root.dataset.view = view;
    for (const input of this.querySelectorAll('input')) input.checked = input.value === view;
  }

  #choose(view: string): void {
    // What is read stays where it is.
    const read = [...document.querySelectorAll('.par')].find((each) => each.getBoundingClientRect().top >= 0);
    const before = read?.getBoundingClientRect().top ?? 0;
    this.#show(view);
    if (read && scrollY > 0) scrollBy(0, read.getBoundingClientRect().top - before);
    try {
      localStorage.setItem('text', view);
    } catch {
      // The address has it still.
    }
    const url = new URL(location.href);
    url.searchParams.set('text', view);
    history.replaceState(null, '', url);
  }
}

/** What translates a sentence of the article, or a paragraph. */
const twinsOf = (id: string): Element[] => [
  ...document.querySelectorAll(`[data-of~="${CSS.escape(id)}"], #tr-${CSS.escape(id)}[data-tr]`),
];

function lightTwins({ target }: Event): void {
  const lit = target instanceof Element ? target.closest('.bi > p > span') : null;
  for (const each of document.querySelectorAll('.twin')) each.classList.remove('twin');
  if (!(lit instanceof HTMLElement)) return;
  const ids = lit.dataset.of?.split(' ') ?? [lit.id];
  for (const id of ids) {
    for (const twin of [...twinsOf(id), document.getElementById(id)]) twin?.classList.add('twin');
  }
}

/** A link to words of the article that are not seen leads to what translates them. */
function reveal(): void {
  const id = location.hash.slice(1);
  const target = document.getElementById(id);
  const [twin] = target?.closest('.bi') && target.getClientRects().length === 0 ? twinsOf(id) : [];
  twin?.scrollIntoView();
  twin?.classList.add('twin');
}

customElements.define('text-view', TextView);
