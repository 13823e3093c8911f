import type { APIRoute, GetStaticPaths } from 'astro';
import { translationJson } from '../../../exports/translation-json.ts';
import { getArticle } from '../../../site/article.ts';
import { addresses } from '../../../site/api-addresses.ts';

export const getStaticPaths = (async () =>
  (await getArticle()).translations.map(({ lang }) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The article in another language for programs; the shape is stable. */
export const GET: APIRoute = async ({ params }) => {
  const article = await getArticle();
  const translation = article.translations.find(({ lang }) => lang === params.lang);
  if (!translation) throw new Error(`no translation into "${params.lang}"`);
  return Response.json(translationJson(article, translation, addresses));
};
