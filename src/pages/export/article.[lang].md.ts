import type { APIRoute } from 'astro';
import { translatedMarkdown } from '../../exports/formats/markdown.ts';
import { getTranslation, translationPaths } from '../../site/translation.ts';
import { strings } from '../../strings/index.ts';
import { languageName, locales } from '../../text/language.ts';

export const getStaticPaths = translationPaths;

/** The article in another language as Markdown. */
export const GET: APIRoute<never, { lang: string }> = async ({ params }) => {
  const { article, translation } = await getTranslation(params.lang);
  const { lang } = translation;
  const original = locales.find((locale) => locale === article.meta.lang);
  const note = original ? strings(lang).reading.translated(languageName(original, lang)) : '';
  return new Response(translatedMarkdown(article, translation, note), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
