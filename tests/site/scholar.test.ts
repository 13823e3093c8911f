import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { files, pageAt, pages, readJson } from './dist.ts';
import { resolveLink } from './address.ts';
import { attribute, hasClass } from './html.ts';

const references = z.array(z.unknown()).parse(readJson('api/references.json'));

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

  // COinS, as Zotero's translator of that name reads them.
  it('offers the article in each section, a work on its page, all of them in their list, and charts and tables as data', () => {
    const count = (path: string): number =>
      pageAt(path).elements.filter(
        (element) =>
          hasClass(element, 'Z3988') && attribute(element, 'title')?.startsWith('ctx_ver=Z39.88-2004&'),
      ).length;
    for (const { path } of pages) {
      const kind = /^\/(?:es\/)?(sections|references|charts|data)\/(.*)$/.exec(path);
      if (!kind || (kind[1] === 'charts' && !kind[2])) continue;
      const [, room, one] = kind;
      if (one) expect(count(path), path).toBe(1);
      else if (room === 'references') expect(count(path), path).toBe(references.length);
      else expect(count(path), path).toBeGreaterThan(1);
    }
  });
});
