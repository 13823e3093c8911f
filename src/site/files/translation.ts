import type { GetStaticPaths } from 'astro';
import type { Article } from '../../article/model/model.ts';
import type { Translation } from '../../article/model/translation.ts';
import { getArticle } from '../article.ts';

/** Paths of a file that each translation has, by its language. */
export const translationPaths = (async () =>
  (await getArticle()).translations.map(({ lang }) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The article, and its translation into a language. */
export async function getTranslation(lang: string): Promise<{ article: Article; translation: Translation }> {
  const article = await getArticle();
  const translation = article.translations.find((each) => each.lang === lang);
  if (!translation) throw new Error(`no translation into "${lang}"`);
  return { article, translation };
}
