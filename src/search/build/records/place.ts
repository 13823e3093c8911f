import { claimsOf } from '../../../article/claims/claim.ts';
import type { Article } from '../../../article/model/model.ts';
import type { Locale } from '../../../text/language.ts';
import { strings } from '../../../strings/index.ts';
import type { SearchRecord } from '../../browser/record.ts';

/** A record a state of the region: found by its name and by what the article says of it. It leads to its page. */
export function placeRecords(article: Article): SearchRecord[] {
  return article.places.map(({ id, name, printed }): SearchRecord => ({
    kind: 'place',
    path: `/places/${id}/`,
    title: name,
    text: { en: topicsOf(article, id, 'en'), es: topicsOf(article, id, 'es') },
    also: printed,
    names: [name.en, name.es],
    section: null,
    years: [],
    authors: [],
    places: [id],
    quick: true,
  }));
}

/** The topics on which the article speaks of a state; that it does not name it, where so. */
function topicsOf(article: Article, id: string, locale: Locale): string {
  const t = strings(locale).places;
  const topics = claimsOf(article, id).map(({ topic }) => t.topics[topic]);
  return topics.length > 0 ? topics.join(', ') : t.notNamed;
}
