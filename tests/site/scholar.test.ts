import { describe, expect, it } from 'vitest';
import { files, pageAt, pages } from './dist.ts';
import { resolveLink } from './address.ts';
import { attribute } from './html.ts';

const named = (path: string, name: string): string[] =>
  pageAt(path).elements.flatMap((element) =>
    attribute(element, 'name') === name ? (attribute(element, 'content') ?? []) : [],
  );

describe('what machines read of the pages', () => {
  it('names the author where the article’s own words are shown, and nowhere else', () => {
    const shown = pages.filter(({ path }) => named(path, 'author').length > 0).map(({ path }) => path);
    const own = pages
      .map(({ path }) => path)
      .filter((path) => /^\/(?:es\/)?(?:read\/|sections\/.*)?$/.test(path));
    expect(shown).toEqual(own);
  });

  // Highwire tags: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing; Zotero's "Embedded Metadata" reads them.
  it.each(['/', '/es/', '/read/', '/es/read/'])(
    'cites the article at %s, with abstract and keywords',
    (path) => {
      for (const name of [
        'title',
        'author',
        'publication_date',
        'journal_title',
        'firstpage',
        'lastpage',
        'doi',
      ])
        expect(named(path, `citation_${name}`), name).toHaveLength(1);
      expect(named(path, 'citation_abstract')[0]?.length).toBeGreaterThan(200);
      expect(named(path, 'citation_keywords')[0]).toContain('; ');
    },
  );

  // Links between pages and files: https://signposting.org/FAIR/
  it.each(['/', '/es/', '/read/', '/es/read/'])(
    'leads programs from %s to identifier, licence and files',
    (path) => {
      const page = pageAt(path);
      const links = page.elements.filter(({ tagName }) => tagName === 'link');
      const of = (rel: string): string[] =>
        links.flatMap((link) => (attribute(link, 'rel') === rel ? (attribute(link, 'href') ?? []) : []));
      expect(of('cite-as')[0]).toMatch(/^https:\/\/doi\.org\/10\./);
      expect(of('license')).toHaveLength(1);
      const exported = [...of('describedby'), ...of('item')].map((href) => resolveLink(page, href)?.file);
      expect(exported.length).toBeGreaterThan(6);
      expect(exported.filter((file) => file === undefined || !files.includes(file))).toEqual([]);
    },
  );
});
