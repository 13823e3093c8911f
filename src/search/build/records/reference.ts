import { inlineText } from '../../../article/prose/inline.ts';
import type { Article } from '../../../article/model/model.ts';
import { citedName, issuedYear } from '../../../article/references/reference.ts';
import type { SearchRecord } from '../../browser/record.ts';

/** A record a reference: found by its authors, year, title, and by whatever else its entry says. */
export function referenceRecords(
  { references }: Article,
  placesNamed: (text: string) => string[],
): SearchRecord[] {
  return references.map((reference): SearchRecord => {
    const { id, csl, printed, shortName } = reference;
    const authors = csl.author.map(citedName);
    const year = issuedYear(reference);
    return {
      kind: 'reference',
      path: `/references/${id}/`,
      title: shortName,
      text: withoutAddresses(inlineText(printed)),
      also: authors.map((author) => `${author} ${year}`),
      names: [shortName, ...authors, csl.title ?? ''].filter(Boolean),
      section: null,
      years: [year],
      authors,
      places: placesNamed(csl.title ?? ''),
      quick: true,
    };
  });
}

/** An entry without the addresses in it, whose parts nobody searches for. */
const withoutAddresses = (entry: string): string => entry.replace(/https?:\/\/\S+\s?/g, '').trim();
