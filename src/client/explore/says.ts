import type { SaidPlace } from './said-list.ts';

/** After so long without an answer, that is said, in ms. */
const slowness = 1000;

/** `<article-says>`: what the article says of the countries that are chosen, loaded when it is opened. */
class ArticleSays extends HTMLElement {
  #places: Promise<SaidPlace[]> | null = null;
  #turn = 0;

  connectedCallback(): void {
    this.firstElementChild?.addEventListener('toggle', () => void this.#tell());
    this.closest('country-explorer')?.addEventListener('explored', () => void this.#tell());
    // It may have been opened before this script was there.
    void this.#tell();
  }

  async #tell(): Promise<void> {
    const [details, room] = [this.firstElementChild, this.querySelector('[data-room]')];
    if (!(details instanceof HTMLDetailsElement && details.open)) return;
    const turn = ++this.#turn;
    const slow = setTimeout(() => room?.replaceChildren(this.dataset.loading ?? ''), slowness);
    try {
      const { saidList } = await import('./said-list.ts');
      const places = await (this.#places ??= this.#load());
      if (turn !== this.#turn) return;
      const chosen = this.closest('form')?.querySelectorAll<HTMLInputElement>('[name="place"]:checked') ?? [];
      room?.replaceChildren(
        saidList(
          places,
          [...chosen].map(({ value }) => value),
          this.dataset,
        ),
      );
    } catch {
      // What failed is asked for anew the next time.
      this.#places = null;
      room?.replaceChildren(this.dataset.failed ?? '');
    } finally {
      clearTimeout(slow);
    }
  }

  async #load(): Promise<SaidPlace[]> {
    const response = await fetch(this.dataset.file ?? '');
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as SaidPlace[];
  }
}

customElements.define('article-says', ArticleSays);
