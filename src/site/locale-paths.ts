import { defaultLocale } from '../text/language.ts';
import { getArticle } from './article.ts';

/** Static paths of a page in every language of the article: the default one without a prefix. */
export async function localePaths() {
  const { meta } = await getArticle();
  return meta.languages.map((locale) => ({
    params: { locale: locale === defaultLocale ? undefined : locale },
  }));
}
