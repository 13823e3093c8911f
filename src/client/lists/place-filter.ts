import { fill } from '../../text/template.ts';

/** `<place-filter>`: the list and the map of places, by a topic that stands in the address: `?topic=loans`. */
class PlaceFilter extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #select = this.querySelector('select');

  connectedCallback(): void {
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#select?.addEventListener('change', () => {
      history.pushState(null, '', addressOf(this.#select?.value ?? ''));
      this.#show();
    });
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  /** Shows what the address asks for; a topic that does not exist is told, and all stay. */
  #show(): void {
    const asked = new URLSearchParams(location.search).get('topic') ?? '';
    const option = [...(this.#select?.options ?? [])].find(({ value }) => value === asked);
    const topic = option ? asked : '';
    if (this.#select) this.#select.value = topic;
    const shown = this.#filter(topic);
    const { one = '', many = '', unknown = '' } = this.#form?.dataset ?? {};
    if (!option) this.#say(fill(unknown, { found: asked }));
    else if (topic === '') this.#say('');
    else {
      const text = shown === 1 ? one : many;
      const number = new Intl.NumberFormat(document.documentElement.lang).format(shown);
      this.#say(fill(text, { count: number, topic: option.text }));
    }
  }

  /** Hides the entries of other places and dims these on the map. */
  #filter(topic: string): number {
    const entries = [...this.querySelectorAll<HTMLElement>('li[data-place]')];
    for (const entry of entries) {
      entry.hidden = topic !== '' && !(entry.dataset.topics ?? '').split(' ').includes(topic);
      const shape = this.querySelector(`svg [data-place="${entry.dataset.place}"]`);
      shape?.classList.toggle('dim', entry.hidden);
    }
    return entries.filter(({ hidden }) => !hidden).length;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

/** The page's address with a topic in it, or without where none is chosen. */
function addressOf(topic: string): string {
  const url = new URL(location.href);
  if (topic) url.searchParams.set('topic', topic);
  else url.searchParams.delete('topic');
  url.hash = '';
  return url.href;
}

customElements.define('place-filter', PlaceFilter);
