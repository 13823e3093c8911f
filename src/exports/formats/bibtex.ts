import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { isMore } from '../../article/references/author-names.ts';
import type { BibliographyFormat } from './export-format.ts';

// The library would make keys of its own from names and titles.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** BibTeX; the keys of the entries are the ids of the references. */
export const bibtex: BibliographyFormat = {
  extension: 'bib',
  type: 'application/x-bibtex',
  label: 'BibTeX',
  exports: 'bibliography',
  write: (items) => {
    const keyed = items.map((item) => ({
      ...item,
      // BibTeX's own word for authors who are not named.
      author: item.author.map((name) => (isMore(name) ? { literal: 'others' } : name)),
    }));
    // The library puts institutions in braces, and BibTeX would take "{others}" for one.
    return `${new Cite(keyed).format('bibtex').replaceAll(' and {others}', ' and others').trim()}\n`;
  },
};
