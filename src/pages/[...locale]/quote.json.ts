import type { APIRoute } from 'astro';
import type { QuoteWords } from '../../client/shared/notebook/quote-words.ts';
import { toLocale } from '../../site/locale.ts';
import { localePaths } from '../../site/locale-paths.ts';
import { getArticle } from '../../site/article.ts';
import { pageUrl } from '../../site/url.ts';
import { strings } from '../../strings/index.ts';

export const getStaticPaths = localePaths;

/** What quoting and highlighting a passage need, once words are selected. */
export const GET: APIRoute = async ({ params }) => {
  const { meta, sections } = await getArticle();
  const locale = toLocale(params['locale']);
  const { citing, reading } = strings(locale);
  const [first = '', second, third] = meta.authors.map(({ family }) => family);
  const authors = third ? `${first} et al.` : [first, second].filter(Boolean).join(' & ');
  const words: QuoteWords = {
    ...reading.quoting,
    quote: citing.quote('{words}'),
    page: citing.page('{n}'),
    pages: citing.pages('{n}'),
    source: `${authors}, ${meta.published.year}`,
    notes: {
      ...reading.notebook.text,
      title: reading.notebook.title,
      address: pageUrl('/notebook/', locale),
    },
    begins: Object.fromEntries(
      sections.flatMap(({ id, paragraphs }) => {
        const [page] = paragraphs[0]?.sentences[0]?.pages?.split('-') ?? [];
        return page === undefined ? [] : [[id, page]];
      }),
    ),
  };
  return Response.json(words);
};
