import { claimsOf } from '../../../article/claims/claim.ts';
import type { Article } from '../../../article/model/model.ts';
import { inEachLocale, type Locale } from '../../../text/language.ts';
import { strings } from '../../../strings/index.ts';
import { wordings } from '../record.ts';
import type { RecordMaker } from './kind.ts';

/** A state of the region: found by its name and by what the article says of it. It leads to its page. */
export const placeRecords: RecordMaker = (article) =>
  article.places.map(({ id, name, printed }) => {
    const text = inEachLocale((locale) => topicsOf(article, id, locale), article.meta.languages);
    return {
      path: `/places/${id}/`,
      title: name,
      text,
      below: text,
      also: printed,
      names: wordings(name),
      places: [id],
    };
  });

/** The topics on which the article speaks of a state, or that it does not name it. */
function topicsOf(article: Article, id: string, locale: Locale): string {
  const t = strings(locale).places;
  const topics = claimsOf(article, id).map(({ topic }) => topic.longLabel[locale]);
  return topics.length > 0 ? topics.join(', ') : t.notNamed;
}
