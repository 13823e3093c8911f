import type { APIRoute } from 'astro';
import { knownWords } from '../../search/build/known-words.ts';
import { getSearchRecords } from '../../site/search-records.ts';

/** The words that the search knows, as they are compared; loaded when nothing has a word that was asked for. */
export const GET: APIRoute = async () => Response.json(knownWords(await getSearchRecords()));
