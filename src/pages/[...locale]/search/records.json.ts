import type { APIRoute } from 'astro';
import { toLocale } from '../../../site/locale.ts';
import { localePaths } from '../../../site/locale-paths.ts';
import type { SearchList } from '../../../client/search/list.ts';
import { joinQueryWords } from '../../../search/browser/query-words.ts';
import { searchItems } from '../../../search/build/items.ts';
import { searchRecords } from '../../../search/build/records/index.ts';
import { getArticle } from '../../../site/article.ts';
import { searchHint } from '../../../site/search-hint.ts';
import { sectionTitle } from '../../../site/section-title.ts';
import { fileUrl, pageUrl } from '../../../site/url.ts';
import { strings } from '../../../strings/index.ts';
import { locales } from '../../../text/language.ts';

export const getStaticPaths = localePaths;

/** All that the search has in a language: what is found, and the words of its interface. */
export const GET: APIRoute = async ({ params }) => {
  const article = await getArticle();
  const locale = toLocale(params['locale']);
  const items = searchItems(searchRecords(article, locale), locale);
  const { client, kinds } = strings(locale).search;
  const list: SearchList = {
    items,
    words: joinQueryWords(locales.map((each) => strings(each).search.query)),
    texts: { ...client, hint: searchHint(article.meta, locale) },
    labels: {
      kind: Object.fromEntries(items.map(({ kind }) => [kind, kinds[kind]])),
      section: Object.fromEntries(
        article.sections.map((section) => [
          section.id,
          `${section.number} ${sectionTitle(article, section, locale).title}`,
        ]),
      ),
      place: Object.fromEntries(article.places.map(({ id, name }) => [id, name[locale]])),
    },
    homes: Object.fromEntries(article.meta.languages.map((language) => [language, pageUrl('/', language)])),
    pages: fileUrl(`/pagefind/${locale}/`),
    lang: article.meta.lang,
    sectionLang: article.translations.some(({ lang }) => lang === locale) ? locale : article.meta.lang,
  };
  return Response.json(list);
};
