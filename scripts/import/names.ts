import type { CslName } from '../../src/schemas/reference.ts';

/** Words that stand in the names of institutions, not of persons. */
const inInstitution = /\s(?:of|for|and|the|on|para|y)\s/;

/** "and others", as an entry prints it that does not name all its authors. */
export const andOthers: CslName = { literal: 'et al.' };

/**
 * Reads the authors of a reference entry, as printed before its year.
 *
 * Persons are `Family, G. I.` with commas and `&` between them; an institution has no comma, or ends in its acronym
 * in parentheses. "et al." becomes a name of its own.
 *
 * @returns the names, and whether they fit neither form with certainty
 */
export function readNames(printed: string): { names: CslName[]; isCertain: boolean } {
  const etAl = /[,\s]*\*?et al\.?\*?[.,\s]*$/;
  const named = printed.replace(etAl, '').replace(/[,\s]+$/, '');
  const rest = etAl.test(printed) ? [andOthers] : [];

  if (!named.includes(',') || /\([^()]+\)\.?$/.test(named)) {
    const institutions = named.replace(/\.$/, '').split(/(?<=\))\s*,?\s*(?:&|and)\s+/);
    return { names: [...institutions.map((literal) => ({ literal })), ...rest], isCertain: true };
  }
  const parts = named.split(/\s*,\s*/).map((part) => part.replace(/^(?:&|and)\s+/, ''));
  const families = parts.filter((_, index) => index % 2 === 0);
  if (parts.length % 2 === 1 || parts.some((part) => inInstitution.test(part))) {
    return { names: [{ literal: named.replace(/\.$/, '') }, ...rest], isCertain: false };
  }
  const persons = families.map((family, index) => ({ family, given: givenName(parts[2 * index + 1] ?? '') }));
  return { names: [...persons, ...rest], isCertain: true };
}

/** A given name without the dot that ends the list of authors; the dot of an initial stays. */
const givenName = (text: string): string => (/\p{Ll}\.$/u.test(text) ? text.slice(0, -1) : text);
