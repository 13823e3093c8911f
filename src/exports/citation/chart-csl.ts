import type { ArticleData } from '../../schemas/article.ts';
import type { Locale } from '../../text/language.ts';
import { strings } from '../../strings/index.ts';
import { fill } from '../../text/template.ts';
import type { CitedItem } from './style.ts';

/** A chart of this site: what it is called, and where it is. */
export interface CitedChart {
  title: string;
  /** Its address with its host; null where the site has none. */
  url: string | null;
}

/**
 * A chart as CSL-JSON: a figure of this edition of the article, which is its editor. The article's author did not draw it.
 */
export function chartCsl({ title, url }: CitedChart, meta: ArticleData, locale: Locale): CitedItem {
  const { genre, edition } = strings(locale).charts.cite;
  const author = meta.authors.map(({ family }) => family).join(', ');
  return {
    id: 'chart',
    type: 'figure',
    title,
    editor: [{ literal: meta.shortTitle[locale] }],
    'container-title': fill(edition, { author, year: meta.published.year }),
    genre,
    ...(url !== null && { URL: url }),
    language: locale,
  };
}
