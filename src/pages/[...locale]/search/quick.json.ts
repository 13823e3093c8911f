import type { APIRoute } from 'astro';
import { toLocale } from '../../../site/locale.ts';
import { localePaths } from '../../../site/locale-paths.ts';
import type { SearchList } from '../../../client/search/list.ts';
import { quickList } from '../../../search/build/quick-list.ts';
import { getArticle } from '../../../site/article.ts';
import { searchHint } from '../../../site/search-hint.ts';
import { getSearchRecords } from '../../../site/search-records.ts';
import { strings } from '../../../strings/index.ts';

export const getStaticPaths = localePaths;

/** What the search knows at once in a language: names and titles, and the words of its interface. */
export const GET: APIRoute = async ({ params }) => {
  const article = await getArticle();
  const locale = toLocale(params['locale']);
  const records = await getSearchRecords();
  const { client, kinds } = strings(locale).search;
  const list: SearchList = {
    items: quickList(records, locale),
    texts: { ...client, hint: searchHint(article.meta, locale) },
    labels: {
      kind: Object.fromEntries(records.map(({ kind }) => [kind, kinds[kind]])),
      section: Object.fromEntries(
        article.sections.map(({ id, number, title }) => [id, `${number} ${title}`]),
      ),
      place: Object.fromEntries(article.places.map(({ id, name }) => [id, name[locale]])),
    },
    lang: article.meta.lang,
  };
  return Response.json(list);
};
