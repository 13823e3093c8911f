import { fill } from '../../text/template.ts';
import { make } from '../shared/dom.ts';

/** What `/api/places.json` says of a place, as far as it is shown here. */
export interface SaidPlace {
  id: string;
  name: Record<string, string>;
  claims: { quote: string; section: string; sentenceId: string; translations: Record<string, string> }[];
}

/** So many countries and words of each are told; the country's page has them all. */
const most = { countries: 6, words: 3 };

/**
 * A list of what the article says of places, each word leading to its sentence.
 *
 * @param words `all` with `{count}`, `none`, and `lang`, the language of the article
 */
export const saidList = (
  places: readonly SaidPlace[],
  chosen: readonly string[],
  words: DOMStringMap,
): HTMLElement =>
  make(
    'dl',
    {},
    ...chosen
      .slice(0, most.countries)
      .flatMap((value) => places.find(({ id }) => id === value) ?? [])
      .flatMap((place) => entry(place, words)),
  );

function entry({ id, name, claims }: SaidPlace, { all = '', none = '', lang = '' }: DOMStringMap): Node[] {
  const page = (text: string): Node => make('a', { href: `../places/${id}/` }, text);
  const own = document.documentElement.lang;
  const words = claims.slice(0, most.words).map(({ quote, section, sentenceId, translations }) => {
    const translated = translations[own];
    const query = translated ? '?text=both' : '';
    const href = `../sections/${section}/${query}#${sentenceId}`;
    // No marks of quotation: many of these words bear their own, and the heading says whose they are.
    const text = make('span', { lang: translated ? own : lang }, translated ?? quote);
    return make('dd', {}, make('a', { href }, text));
  });
  if (claims.length === 0) words.push(make('dd', {}, none));
  if (claims.length > most.words) words.push(make('dd', {}, page(fill(all, { count: claims.length }))));
  return [make('dt', {}, page(name[own] ?? id)), ...words];
}
