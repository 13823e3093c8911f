import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { isMore } from '../article/author-names.ts';
import type { Csl } from '../schemas/reference.ts';

// The library would make keys of its own from names and titles.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** The file formats of reference managers, by the ending of their files. */
export const bibliographyFormats = {
  bib: { type: 'application/x-bibtex', make: bibtex },
  ris: { type: 'application/x-research-info-systems', make: ris },
  'csl.json': { type: 'application/vnd.citationstyles.csl+json', make: cslJson },
} as const;

export type BibliographyFormat = keyof typeof bibliographyFormats;

/** References as BibTeX; the entries' keys are the ids. */
export function bibtex(items: Csl[]): string {
  const keyed = items.map((item) => ({
    ...item,
    // BibTeX's own word for authors who are not named.
    author: item.author.map((name) => (isMore(name) ? { literal: 'others' } : name)),
  }));
  // Braces would make an author's name of the word.
  return `${new Cite(keyed).format('bibtex').replaceAll(' and {others}', ' and others').trim()}\n`;
}

/**
 * References as RIS, one `TY … ER` record each.
 * The library breaks long lines, which the format does not allow, and writes a page range into the first page's tag.
 */
export function ris(items: Csl[]): string {
  const named = items.map((item) => ({ ...item, author: item.author.filter((name) => !isMore(name)) }));
  const text = new Cite(named)
    .format('ris')
    .replace(/\n(?![A-Z][A-Z\d] {2}- |\n|$)/g, '')
    .replace(/^SP {2}- (\w+)-(\w+)$/gm, 'SP  - $1\nEP  - $2');
  return `${text.trim()}\n`;
}

/** References as CSL-JSON, as the collection holds them. */
export function cslJson(items: Csl[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
