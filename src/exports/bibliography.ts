import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { isMore } from '../article/author-names.ts';
import type { Csl } from '../schemas/reference.ts';

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

/** References as RIS, one `TY … ER` record each. */
export function ris(items: Csl[]): string {
  return `${items.map(risRecord).join(' \n\n')} \n`;
}

/** A record; what the library does to newspapers, long lines and page ranges is put right. */
function risRecord(item: Csl): string {
  const isNewspaper = item.type === 'article-newspaper';
  const record = {
    ...item,
    author: item.author.filter((name) => !isMore(name)),
    // The library drops the authors of newspaper articles, and keeps those of magazines.
    ...(isNewspaper && { type: 'article-magazine' }),
  };
  return (
    new Cite(record)
      .format('ris')
      .trim()
      // A tag's value is one line, however long.
      .replace(/\n(?![A-Z][A-Z\d] {2}-|\n|$)/g, '')
      .replace(/^SP {2}- (\w+)-(\w+)$/m, 'SP  - $1\nEP  - $2')
      .replace(/^TY {2}- MGZN/, isNewspaper ? 'TY  - NEWS' : 'TY  - MGZN')
  );
}

/** References as CSL-JSON, as the collection holds them. */
export function cslJson(items: Csl[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
