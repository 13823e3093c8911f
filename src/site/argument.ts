import type { MapPoint } from '../charts/argument/structure.ts';
import type { Locale } from '../text/language.ts';
import { getArticle } from './article.ts';

/** The points of the article's argument as drawings show them, in a language. */
export async function mapPoints(locale: Locale): Promise<MapPoint[]> {
  const { argument } = await getArticle();
  return argument.map(({ label, ...point }) => ({ ...point, label: label[locale] }));
}
