import type { APIRoute } from 'astro';
import { locales } from '../../text/language.ts';
import { indexEntry } from '../../search/build/entry.ts';
import { searchRecords } from '../../search/build/records/index.ts';
import { getArticle } from '../../site/article.ts';

/** What the search index is made of, by language; the build takes it away again once the index is written. */
export const GET: APIRoute = async () => {
  const article = await getArticle();
  const records = searchRecords(article);
  return Response.json(
    Object.fromEntries(
      locales.map((locale) => [
        locale,
        records.map((record) => indexEntry(record, locale, article.meta.lang)),
      ]),
    ),
  );
};
