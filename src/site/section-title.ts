import type { Article, Section } from '../article/model/model.ts';
import { translatedSection } from '../article/translation/find.ts';
import type { Locale } from '../text/language.ts';

/** A section's title in the reader's language where it is translated, or else as printed; and its language. */
export function sectionTitle(
  article: Pick<Article, 'meta' | 'translations'>,
  { id, title }: Section,
  locale: Locale,
): { title: string; lang: string } {
  const translated = translatedSection(article, locale, id);
  return translated ? { title: translated.title, lang: locale } : { title, lang: article.meta.lang };
}
