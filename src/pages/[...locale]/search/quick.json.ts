import type { APIRoute } from 'astro';
import { localePaths, toLocale } from '../../../site/locale.ts';
import { quickList } from '../../../search/browser/quick.ts';
import { searchRecords } from '../../../search/build/records/index.ts';
import { getArticle } from '../../../site/article.ts';
import { strings } from '../../../strings/index.ts';

export const getStaticPaths = localePaths;

/** What the search knows at once in a language: names and titles, and the words of its interface. */
export const GET: APIRoute = async ({ params }) => {
  const article = await getArticle();
  const locale = toLocale(params['locale']);
  return Response.json({
    items: quickList(searchRecords(article), locale),
    texts: strings(locale).search.client,
    labels: {
      kind: strings(locale).search.kinds,
      section: Object.fromEntries(
        article.sections.map(({ id, number, title }) => [id, `${number} ${title}`]),
      ),
      place: Object.fromEntries(article.places.map(({ id, name }) => [id, name[locale]])),
    },
    lang: article.meta.lang,
  });
};
