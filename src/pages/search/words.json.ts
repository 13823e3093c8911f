import type { APIRoute } from 'astro';
import { searchRecords } from '../../search/build/records/index.ts';
import { knownWords } from '../../search/build/known-words.ts';
import { getArticle } from '../../site/article.ts';

/** The words that the search knows, as they are compared; loaded where a word is asked for that nothing has. */
export const GET: APIRoute = async () => Response.json(knownWords(searchRecords(await getArticle())));
