import type { QuoteWords } from '../client/shared/notebook/quote-words.ts';
import { strings } from '../strings/index.ts';
import type { Locale } from '../text/language.ts';
import { getArticle } from './article.ts';
import { pageUrl } from './url.ts';

/** What quoting, highlighting and noting need in a language of the interface. */
export async function quoteWords(locale: Locale): Promise<QuoteWords> {
  const { meta, sections } = await getArticle();
  const { citing, reading } = strings(locale);
  const [first = '', second, third] = meta.authors.map(({ family }) => family);
  const authors = third ? `${first} et al.` : [first, second].filter(Boolean).join(' & ');
  return {
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
}
