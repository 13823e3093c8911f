import type { APIRoute } from 'astro';
import { toLocale } from '../../site/locale.ts';
import { localePaths } from '../../site/locale-paths.ts';
import { quoteWords } from '../../site/quote-words.ts';

export const getStaticPaths = localePaths;

/** What quoting and highlighting a passage need, once words are selected. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await quoteWords(toLocale(params['locale'])));
