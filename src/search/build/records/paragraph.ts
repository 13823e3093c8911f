import { referencesCited } from '../../../article/model/find.ts';
import { citedName, issuedYear } from '../../../article/references/reference.ts';
import type { RecordMaker } from './kind.ts';

/**
 * A paragraph: found by its words, and by author and year of what it cites, even where it says only `ibid`. The title
 * of its section is no title of its own, by which it would be found.
 */
export const paragraphRecords: RecordMaker = (article, placesNamed) =>
  article.sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs.map(({ id, text }) => {
      const citations = article.citations.filter(
        (citation) => citation.section === section && citation.paragraph === id,
      );
      const cited = referencesCited(article, citations);
      return {
        path: `/sections/${section}/#${id}`,
        title: '',
        text,
        below: null,
        also: cited.map(({ shortName }) => shortName),
        section,
        years: cited.map(issuedYear),
        authors: cited.flatMap(({ csl }) => csl.author.map(citedName)),
        places: placesNamed(text),
      };
    }),
  );
