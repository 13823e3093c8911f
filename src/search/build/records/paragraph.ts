import { findSection, referencesCited } from '../../../article/model/find.ts';
import type { Article, Section } from '../../../article/model/model.ts';
import { citedName, issuedYear } from '../../../article/references/reference.ts';
import type { Locale } from '../../../text/language.ts';
import type { RecordParts } from '../record.ts';
import type { PlacesNamed, RecordMaker } from './kind.ts';

/**
 * A paragraph: found by its words, and by author and year of what it cites, even where it says only `ibid`. The title
 * of its section is no title of its own, by which it would be found.
 */
export const paragraphRecords: RecordMaker = (article, placesNamed) =>
  paragraphsOf(article, article.sections, placesNamed);

/** The same in a language into which the article is translated; none in any other. */
export const translatedParagraphRecords = (
  article: Article,
  locale: Locale,
  placesNamed: PlacesNamed,
): RecordParts[] => {
  const sections = article.translations.find(({ lang }) => lang === locale)?.sections ?? [];
  return paragraphsOf(article, sections, placesNamed);
};

const paragraphsOf = (
  article: Article,
  sections: readonly Section[],
  placesNamed: PlacesNamed,
): RecordParts[] =>
  sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs.map(({ id, text }, index) => {
      // A translated paragraph cites what that of the article does, and names its places.
      const own = findSection(article, section).paragraphs[index];
      const citations = article.citations.filter(
        (citation) => citation.section === section && citation.paragraph === own?.id,
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
        places: placesNamed(own?.text ?? ''),
      };
    }),
  );
