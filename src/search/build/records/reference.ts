import { inlineText } from '../../../article/prose/inline.ts';
import { citedName, issuedYear } from '../../../article/references/reference.ts';
import type { RecordMaker } from './kind.ts';

/** A reference: found by its authors, year, title, and by whatever else its entry says. */
export const referenceRecords: RecordMaker = ({ references }, placesNamed) =>
  references.map((reference) => {
    const { id, csl, printed, shortName } = reference;
    const authors = csl.author.map(citedName);
    const year = issuedYear(reference);
    const title = csl.title ?? '';
    return {
      path: `/references/${id}/`,
      title: shortName,
      text: withoutAddresses(inlineText(printed)),
      below: title,
      also: authors.map((author) => `${author} ${year}`),
      names: [shortName, ...authors, title].filter(Boolean),
      years: [year],
      authors,
      places: placesNamed(title),
    };
  });

/** An entry without the addresses in it, whose parts nobody searches for. */
const withoutAddresses = (entry: string): string => entry.replace(/https?:\/\/\S+\s?/g, '').trim();
