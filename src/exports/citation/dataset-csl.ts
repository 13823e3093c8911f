import type { Dataset } from '../../article/model/model.ts';
import type { ArticleData } from '../../schemas/article.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import { fill } from '../../text/template.ts';
import type { CitedItem } from './style.ts';

/**
 * A table of this site as CSL-JSON: its source made the numbers, this edition edits them.
 *
 * @param url its address with its host; null where the site has none
 */
export function datasetCsl(
  { id, title, source }: Pick<Dataset, 'id' | 'title' | 'source'>,
  url: string | null,
  meta: ArticleData,
  locale: Locale,
): CitedItem {
  const author = meta.authors.map(({ family }) => family).join(', ');
  return {
    id,
    type: 'dataset',
    title: title[locale],
    author: [{ literal: source.name }],
    editor: [{ literal: meta.shortTitle[locale] }],
    'container-title': fill(strings(locale).charts.cite.edition, { author, year: meta.published.year }),
    ...(url !== null && { URL: url }),
    language: locale,
  };
}
