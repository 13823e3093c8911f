/** What Zotero makes of a work, as far as it is compared here. Names are one line, family name first; a name in one field as it is. */
export interface Item {
  title: string;
  names: string[];
  year: string;
  pages: string;
  url: string;
  /** As in ISO 8601. */
  accessed: string;
}

/** Makes an item of what was found of it. */
export const item = (found: Partial<Item>): Item => ({
  title: '',
  names: [],
  year: '',
  pages: '',
  url: '',
  accessed: '',
  ...found,
});

/** A name in two fields; initials have their points in both. */
export const inTwo = (family: string, given: string): string => (given ? `${family}, ${given}` : family);

/**
 * A name in one string in two fields.
 *
 * zotero/utilities, utilities.js, `cleanAuthor`: signs at its ends are cut off; with a comma what stands before it is the family
 * name, without one the last word that begins with a letter, so that words of an institution would be a given name. Initials get a point.
 */
export function cleanAuthor(name: string, hasComma = name.includes(',')): string {
  const bare = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  const points = (given: string): string => given.replace(/(?<![\p{L}.])(\p{Lu})\.?(?=\s|-|$)/gu, '$1.');
  if (hasComma) {
    const [family = '', given = ''] = bare.split(/, ?/);
    return inTwo(family, points(given));
  }
  const [, given = '', family = bare] = /^(.*) (\p{L}.*)$/u.exec(bare) ?? [];
  return inTwo(family, points(given));
}
