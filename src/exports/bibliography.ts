import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { isMore } from '../article/references/author-names.ts';
import type { Csl } from '../schemas/reference.ts';
import { ris } from './ris.ts';

// The library would make keys of its own from names and titles.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

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

/** References as CSL-JSON, as the collection holds them. */
export function cslJson(items: Csl[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
