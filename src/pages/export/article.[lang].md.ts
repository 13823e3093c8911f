import type { APIRoute, GetStaticPaths } from 'astro';
import { translatedMarkdown } from '../../exports/formats/markdown.ts';
import { getArticle } from '../../site/article.ts';
import { strings } from '../../strings/index.ts';
import { languageName, locales } from '../../text/language.ts';

export const getStaticPaths = (async () =>
  (await getArticle()).translations.map(({ lang }) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The article in another language as Markdown. */
export const GET: APIRoute = async ({ params }) => {
  const article = await getArticle();
  const translation = article.translations.find(({ lang }) => lang === params.lang);
  if (!translation) throw new Error(`no translation into "${params.lang}"`);
  const { lang } = translation;
  const original = locales.find((locale) => locale === article.meta.lang);
  const note = original ? strings(lang).reading.translated(languageName(original, lang)) : '';
  return new Response(translatedMarkdown(article, translation, note), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
