import { issuedYear } from '../../src/article/references/reference.ts';
import type { CslName, ReferenceData } from '../../src/schemas/reference.ts';
import { fold } from '../../src/text/fold.ts';

/** What a citation names: `Rosales & Kuwayama`, 2012, and the letter after the year if there is one. */
export interface Cited {
  names: string;
  year: number;
  suffix: string;
}

/** The listed work that a citation means, with what is amiss about it; or none, with the reason. */
export type Resolution = { id: string; doubt?: string } | { id: null; doubt: string };

/**
 * Finds the listed work that an author-date citation means: by the entry's label, or by its first author and year.
 * A year that fits none is forgiven where the author has one work only, and reported.
 */
export function resolveCited(cited: Cited, references: ReferenceData[]): Resolution {
  const year = `${cited.year}${cited.suffix}`;
  const printed = fold(`${cited.names} ${year}`).trim();
  const labelled = references.filter(
    ({ label }) => label !== undefined && fold(label.slice(1, -1)).trim() === printed,
  );
  if (labelled.length === 1 && labelled[0]) return { id: labelled[0].id };

  const { persons, etAl } = readCited(cited.names);
  const ofAuthor = references.filter((reference) => isBy(reference, cited.names, persons));
  const ofYear = ofAuthor.filter(
    (reference) => issuedYear(reference) === cited.year && hasSuffix(reference, cited.suffix),
  );
  const fitting = ofYear.filter((reference) => fitsCount(reference, persons.length, etAl));
  const [only] = fitting.length > 0 ? fitting : ofYear;
  if (fitting.length > 1 || (fitting.length === 0 && ofYear.length > 1)) {
    return {
      id: null,
      doubt: `several listed works fit: ${ofYear.map(({ id }) => id).join(', ')}; marked as not listed`,
    };
  }
  if (only)
    return fitting.length > 0
      ? { id: only.id }
      : { id: only.id, doubt: `taken for ${only.id}, whose authors differ in number` };
  const [sole] = ofAuthor;
  if (sole && ofAuthor.length === 1 && fitsCount(sole, persons.length, etAl)) {
    return {
      id: sole.id,
      doubt: `taken for ${sole.id}, the only listed work of that author, whose year is ${issuedYear(sole)}`,
    };
  }
  const others = ofAuthor.map(({ id }) => id).join(', ');
  return {
    id: null,
    doubt: `cited but not listed${others === '' ? '' : ` (of that author: ${others})`}; marked as such`,
  };
}

/** The names of a citation taken apart: `Liu, Cui, & Xiao`, `De Ávila et al.` */
export function readCited(names: string): { persons: string[]; etAl: boolean } {
  const bare = names.replace(/\*/g, '').replace(/['’]s$/, '');
  const etAl = /,?\s+et al\.?$/;
  const persons = bare.replace(etAl, '').split(/\s*,\s*(?:(?:&|and|y)\s+)?|\s+(?:&|and|y)\s+/);
  return { persons, etAl: etAl.test(bare) };
}

/** Whether the work's first author is the one cited, and the second too where the citation names one. */
function isBy({ csl }: ReferenceData, whole: string, persons: string[]): boolean {
  const [first, second] = csl.author;
  if (!first) return false;
  // An institution's name may itself hold "and".
  if ('literal' in first && isSame(whole, first)) return true;
  return (
    isSame(persons[0] ?? '', first) &&
    (persons[1] === undefined || second === undefined || isSame(persons[1], second))
  );
}

/** Whether a printed name means an author: a person by family name, first or last; an institution by name or acronym. */
export function isSame(printed: string, author: CslName): boolean {
  const cited = fold(printed).trim().replace(/^the /, '');
  if ('family' in author) {
    const family = fold([author['non-dropping-particle'], author.family].filter(Boolean).join(' '));
    return cited === family || cited.startsWith(`${family} `) || cited.endsWith(` ${family}`);
  }
  const literal = fold(author.literal).replace(/^the /, '');
  const [, name, acronym] = /^(.*?)\s*\(([^()]+)\)$/.exec(literal) ?? [];
  if (cited === literal || cited === name || cited === acronym) return true;
  return acronym !== undefined && cited.endsWith(`(${acronym})`);
}

function fitsCount({ csl }: ReferenceData, persons: number, etAl: boolean): boolean {
  const others = csl.author.some((name) => 'literal' in name && name.literal === 'et al.');
  if (etAl) return others || csl.author.length > 2;
  const isInstitution = csl.author.some((name) => 'literal' in name) && !others;
  return isInstitution || (!others && csl.author.length === persons);
}

function hasSuffix(reference: ReferenceData, suffix: string): boolean {
  return (
    suffix === '' ||
    reference.id.endsWith(suffix) ||
    reference.printed.includes(`${issuedYear(reference)}${suffix}`)
  );
}
