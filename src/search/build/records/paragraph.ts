import { referencesCited } from '../../../article/model/find.ts';
import type { Article } from '../../../article/model/model.ts';
import { citedName, issuedYear } from '../../../article/references/reference.ts';
import type { SearchRecord } from '../../browser/record.ts';

/**
 * A record a paragraph, named by its section. It is found by its words, and by author and year of what it cites, also
 * where it says no more than `ibid`.
 */
export function paragraphRecords(article: Article, placesNamed: (text: string) => string[]): SearchRecord[] {
  return article.sections.flatMap(({ id: section, number, title, paragraphs }) =>
    paragraphs.map(({ id, text }): SearchRecord => {
      const citations = article.citations.filter(
        (citation) => citation.section === section && citation.paragraph === id,
      );
      const cited = referencesCited(article, citations);
      return {
        kind: 'paragraph',
        path: `/sections/${section}/#${id}`,
        title: `${number} ${title}`,
        text,
        also: cited.map(({ shortName }) => shortName),
        names: [],
        section,
        years: cited.map(issuedYear),
        authors: cited.flatMap(({ csl }) => csl.author.map(citedName)),
        places: placesNamed(text),
        quick: false,
      };
    }),
  );
}
