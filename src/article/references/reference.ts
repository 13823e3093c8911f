import type { CslName, ReferenceData } from '../../schemas/reference.ts';
import { isMore } from './author-names.ts';
import type { Citation, Reference } from '../model/model.ts';

/** A CSL name's main part as it is cited: family name with its particle, or the acronym that an institution gives. */
export function citedName(name: CslName): string {
  if ('literal' in name) return /\(([^()]+)\)$/.exec(name.literal)?.[1] ?? name.literal;
  const particle = name['non-dropping-particle'];
  return particle ? `${particle} ${name.family}` : name.family;
}

/** Whether a work's title is the editor's, in square brackets, for an entry that prints none. */
export const isSupplied = (title: string | undefined): boolean => /^\[[^[\]]+\]$/.test(title ?? '');

/** Year of publication. */
export const issuedYear = ({ csl }: Pick<ReferenceData, 'csl'>): number => csl.issued['date-parts'][0][0];

/** Short form for cards and lists: `Okafor 2011`, `Bright & Stone 2012`, `Lima et al. 2019`. */
export function shortName(reference: Pick<ReferenceData, 'csl'>): string {
  const names = reference.csl.author.filter((author) => !isMore(author)).map(citedName);
  const [first = '', second] = names;
  const isCut = names.length > 2 || reference.csl.author.some(isMore);
  const authors = isCut ? `${first} et al.` : second ? `${first} & ${second}` : first;
  return `${authors} ${issuedYear(reference)}`;
}

/** The reference list, each entry with the citation groups that cite it. */
export function buildReferences(entries: ReferenceData[], citations: Citation[]): Reference[] {
  const citedBy = new Map<string, Citation[]>(entries.map(({ id }) => [id, []]));
  for (const citation of citations) {
    for (const id of new Set(citation.cites.map((cite) => cite.reference))) {
      if (id !== null) citedBy.get(id)?.push(citation);
    }
  }
  return entries.map((entry, index) => ({
    ...entry,
    n: index + 1,
    shortName: shortName(entry),
    citedBy: citedBy.get(entry.id) ?? [],
  }));
}
