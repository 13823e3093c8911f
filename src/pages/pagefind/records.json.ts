import type { APIRoute } from 'astro';
import { indexEntry } from '../../search/build/entry.ts';
import { getArticle } from '../../site/article.ts';
import { getSearchRecords } from '../../site/search-records.ts';
import { inEachLocale } from '../../text/language.ts';

/** What the search index is made of, by language; the build removes it once the index is written. */
export const GET: APIRoute = async () => {
  const { meta } = await getArticle();
  const records = await getSearchRecords();
  return Response.json(
    inEachLocale((locale) => records.map((record) => indexEntry(record, locale, meta.lang)), meta.languages),
  );
};
