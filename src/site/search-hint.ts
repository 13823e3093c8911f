import type { ArticleData } from '../schemas/article.ts';
import { strings } from '../strings/index.ts';
import type { Locale } from '../text/language.ts';

/** What can be searched for, with the article's examples: `Words, an author and a year: okafor 2011`. */
export function searchHint({ searchHints }: ArticleData, locale: Locale): string {
  const { hint } = strings(locale).search;
  const examples = searchHints.map((each) => (typeof each === 'string' ? each : each[locale]));
  return examples.length === 0 ? hint : `${hint}: ${examples.join(', ')}`;
}
