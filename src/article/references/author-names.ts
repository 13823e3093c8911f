import type { CslName } from '../../schemas/reference.ts';
import { unaccent } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { escapePattern, wordPattern } from '../../text/word-pattern.ts';

/** How the names of a citation compare with the authors of an entry. */
export interface NameMatch {
  /** The authors that the citation names. */
  named: CslName[];
  /** Names in the citation that no author of the entry bears. */
  strangers: string[];
  /** Whether the citation says that there are more: `et al.` */
  more: boolean;
}

const andMore = /,?\s*(?:\bet\s+al\b\.?|\b(?:and|y|e)\s+(?:others|otros|otras|outros)\b)/iu;

/** Whether words say that more authors follow than are named: `et al.` */
export const saysMore = (words: string): boolean => andMore.test(words);

/** Whether an author is none, but says that there are more: CSL has no other way to say `et al.` */
export const isMore = (author: CslName): boolean => 'literal' in author && saysMore(` ${author.literal}`);

/**
 * Looks for the authors of an entry among the names of a citation.
 * Family names count with or without particles, institutions by name or by the acronym that they give in parentheses;
 * given names may stand before or after (`Okafor Ada`), accents and case do not matter.
 *
 * @param names the names as printed in the text: `Bright & Stone`, `De Lima et al.`
 */
export function matchNames(names: string, authors: CslName[]): NameMatch {
  let rest = unaccent(names).replace(andMore, ' ');
  const named = authors.filter((author) => {
    const without = remove(rest, author);
    rest = without ?? rest;
    return without !== null;
  });
  const strangers = (rest.match(/[\p{L}][\p{L}.'’-]*/gu) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
    .filter((word) => !named.some((author) => isGivenName(word, author) || isParticle(word, author)));
  return { named, strangers, more: saysMore(names) };
}

/**
 * Whether a citation names the authors as the entry does: all of them, or the first and `et al.`
 *
 * @param open whether the entry itself names only some of its authors
 */
export function namesAgree(
  { named, strangers, more }: NameMatch,
  authors: CslName[],
  open: boolean,
): boolean {
  if (strangers.length > 0 || named.length === 0) return false;
  if (more) return named[0] === authors[0] && (open || named.length < authors.length);
  return named.length === authors.length && !open;
}

/** The text without the author's name; null where it does not name the author. */
function remove(text: string, author: CslName): string | null {
  if ('literal' in author) {
    const [, name = author.literal, acronym] = /^(.*?)\s*\(([^()]+)\)$/.exec(author.literal) ?? [];
    // "Name Spelled Otherwise (ACRONYM)" is the same institution: what stands before its acronym goes with it.
    const withAcronym = acronym && new RegExp(`[^&;()]*\\(${escapePattern(unaccent(acronym))}\\)`, 'iu');
    if (withAcronym && withAcronym.test(text)) return text.replace(withAcronym, ' ');
    return removeFirst(text, [name, name.replace(/^the\s+/i, ''), ...(acronym ? [acronym] : [])]);
  }
  const particle = author['non-dropping-particle'];
  const first = author.family.split(/\s+/)[0] ?? author.family;
  // Of a double family name (`Ferreira Lima`) the first is often cited alone; a particle alone is no name.
  const short = first.length > 3 ? [first] : [];
  return removeFirst(text, [...(particle ? [`${particle} ${author.family}`] : []), author.family, ...short]);
}

const formPattern = remember((form: string) => wordPattern(escapePattern(unaccent(form)), 'i'));

function removeFirst(text: string, forms: string[]): string | null {
  for (const form of forms) {
    const words = formPattern(form);
    if (words.test(text)) return text.replace(words, ' ');
  }
  return null;
}

function isGivenName(word: string, author: CslName): boolean {
  if ('literal' in author || !author.given) return false;
  const parts = (name: string): string[] =>
    unaccent(name)
      .toLowerCase()
      .split(/[\s.-]+/)
      .filter(Boolean);
  const given = parts(author.given);
  const joined = given.join('');
  return parts(word).every(
    (part) =>
      part === joined ||
      given.some((other) =>
        part.length === 1 || other.length === 1 ? part[0] === other[0] : part === other,
      ),
  );
}

function isParticle(word: string, author: CslName): boolean {
  return 'family' in author && author['non-dropping-particle']?.toLowerCase() === word.toLowerCase();
}
