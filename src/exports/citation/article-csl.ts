import type { ArticleData } from '../../schemas/article.ts';
import type { Csl } from '../../schemas/reference.ts';
import { fold } from '../../text/fold.ts';

/** The article itself as CSL-JSON, under an id of its first author and year: `smith-2020`. */
export function articleCsl(meta: ArticleData): Csl {
  const { journal, volume, issue, pages, year, issn } = meta.published;
  return {
    id: `${latinLetters(meta.authors[0]?.family ?? '') || 'article'}-${year}`,
    type: 'article-journal',
    title: meta.title[meta.lang],
    author: meta.authors.map(({ family, given }) => ({ family, given })),
    issued: { 'date-parts': [[year]] },
    'container-title': journal,
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { page: pages }),
    ...(issn && { ISSN: issn }),
    ...(meta.doi && { DOI: meta.doi, URL: `https://doi.org/${meta.doi}` }),
    language: meta.lang,
  };
}

/** The letters of a name without their accents; none where the name is in another script. */
const latinLetters = (name: string): string => fold(name).replace(/[^a-z]+/g, '');
