import { isMore } from '../../article/references/author-names.ts';
import type { Csl } from '../../schemas/reference.ts';

/** What schema.org calls each kind of work; others are a `CreativeWork`. */
const types: Partial<Record<Csl['type'], string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** A reference as schema.org's `CreativeWork`, for the `citation` of what cites it: https://schema.org/citation. */
export function referenceLd(csl: Csl) {
  const address = csl.DOI ? `https://doi.org/${csl.DOI}` : csl.URL;
  return {
    '@type': types[csl.type] ?? 'CreativeWork',
    name: csl.title,
    author: csl.author
      .filter((author) => !isMore(author))
      .map((author) =>
        'literal' in author
          ? { '@type': 'Organization', name: author.literal }
          : {
              '@type': 'Person',
              name: [author.given, author['non-dropping-particle'], author.family].filter(Boolean).join(' '),
            },
      ),
    datePublished: csl.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    ...(csl['container-title'] && { isPartOf: { '@type': 'CreativeWork', name: csl['container-title'] } }),
    ...(csl.publisher && { publisher: { '@type': 'Organization', name: csl.publisher } }),
    ...(csl.page && { pagination: csl.page }),
    ...(address && { url: address }),
  };
}
