import { fill } from '../../text/template.ts';
import { make } from '../shared/dom.ts';

/** What `/api/places.json` says of a place, as far as it is shown here. */
interface Place {
  id: string;
  name: Record<string, string>;
  claims: { quote: string; section: string; sentenceId: string }[];
}

/** So many countries and words of each are told; the country's page has them all. */
const most = { countries: 6, words: 3 };

/** `<article-says>`: what the article says of the countries that are chosen, loaded when it is opened. */
class ArticleSays extends HTMLElement {
  #places: Promise<Place[]> | null = null;
  #turn = 0;

  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', () => void this.#tell());
    this.closest('country-explorer')?.addEventListener('explored', () => void this.#tell());
  }

  async #tell(): Promise<void> {
    if (this.querySelector('details')?.open !== true) return;
    const turn = ++this.#turn;
    this.#places ??= this.#load();
    const places = await this.#places.catch(() => null);
    if (turn !== this.#turn) return;
    const room = this.querySelector('[data-room]');
    if (places === null) {
      // What failed is asked for anew the next time.
      this.#places = null;
      room?.replaceChildren(this.dataset.failed ?? '');
      return;
    }
    const chosen = [
      ...(this.closest('form')?.querySelectorAll<HTMLInputElement>('[name="place"]:checked') ?? []),
    ];
    const own = chosen
      .slice(0, most.countries)
      .flatMap(({ value }) => places.find(({ id }) => id === value) ?? []);
    room?.replaceChildren(make('dl', {}, ...own.flatMap((place) => this.#entry(place))));
  }

  async #load(): Promise<Place[]> {
    const response = await fetch(this.dataset.file ?? '');
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as Place[];
  }

  #entry({ id, name, claims }: Place): Node[] {
    const { all = '', none = '' } = this.dataset;
    const called = name[document.documentElement.lang] ?? id;
    const words = claims
      .slice(0, most.words)
      .map(({ quote, section, sentenceId }) =>
        make(
          'dd',
          {},
          make(
            'a',
            { href: `../sections/${section}/#${sentenceId}` },
            make('q', { lang: this.dataset.lang ?? null }, quote),
          ),
        ),
      );
    const rest = fill(claims.length === 0 ? none : all, { count: claims.length });
    const isMore = claims.length === 0 || claims.length > most.words;
    return [
      make('dt', {}, make('a', { href: `../places/${id}/` }, called)),
      ...words,
      ...(isMore
        ? [
            make(
              'dd',
              { class: 'rest' },
              claims.length > 0 ? make('a', { href: `../places/${id}/` }, rest) : rest,
            ),
          ]
        : []),
    ];
  }
}

customElements.define('article-says', ArticleSays);
