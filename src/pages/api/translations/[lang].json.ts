import type { APIRoute } from 'astro';
import { translationJson } from '../../../exports/translation-json.ts';
import { addresses } from '../../../site/api-addresses.ts';
import { getTranslation, translationPaths } from '../../../site/files/translation.ts';

export const getStaticPaths = translationPaths;

/** The article in another language for programs; the shape is stable. */
export const GET: APIRoute<never, { lang: string }> = async ({ params }) => {
  const { article, translation } = await getTranslation(params.lang);
  return Response.json(translationJson(article, translation, addresses));
};
