import type { APIRoute } from 'astro';
import { translatedMarkdown } from '../../exports/formats/markdown.ts';
import { getTranslation, translationPaths } from '../../site/files/translation.ts';

export const getStaticPaths = translationPaths;

/** The article in another language as Markdown. */
export const GET: APIRoute<never, { lang: string }> = async ({ params }) => {
  const { article, translation } = await getTranslation(params.lang);
  return new Response(translatedMarkdown(article, translation), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
