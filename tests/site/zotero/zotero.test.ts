/**
 * What Zotero makes of the files and pages. Its translators cannot be shipped (AGPL, and they run in Zotero alone): each reader beside this file
 * is a rule of theirs, with the file and function that has it, as of 2026 (zotero/translators 2814370, zotero/utilities 4051881).
 */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csl, type Csl } from '../../../src/schemas/reference.ts';
import { pageAt, readBuilt, readJson } from '../dist.ts';
import { attribute, hasClass } from '../html.ts';
import { readBibtex } from './bibtex.ts';
import { readCslJson } from './csl-json.ts';
import { readMetadata } from './embedded-metadata.ts';
import { inTwo, item, type Item } from './item.ts';
import { readContextObject } from './openurl.ts';
import { readRis } from './ris.ts';

const article = z.object({ csl }).parse(readJson('api/article.json')).csl;
const references = z
  .array(z.object({ csl }))
  .parse(readJson('api/references.json'))
  .map((reference) => reference.csl);

const dashed = (date: Csl['issued'] | undefined): string =>
  (date?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');

/** A work as it is known here. Who is not named is nobody’s name. */
const known = (work: Csl): Item =>
  item({
    title: work.title ?? '',
    names: work.author
      .map((name) =>
        'literal' in name
          ? name.literal
          : inTwo([name['non-dropping-particle'], name.family].filter(Boolean).join(' '), name.given ?? ''),
      )
      .filter((name) => !isMore(name)),
    year: dashed(work.issued).slice(0, 4),
    pages: work.page ?? '',
    url: work.URL ?? '',
    accessed: dashed(work.accessed),
  });

const isMore = (name: string): boolean => /^(?:et al\.?|others)$/.test(name);
const withoutMore = (read: Item): Item => ({ ...read, names: read.names.filter((name) => !isMore(name)) });

/** Several ranges of pages have but one place in RIS, which has the first; a book’s pages are taken for how many it has. */
const firstRange = ({ pages, ...work }: Item): Item => ({ ...work, pages: pages.split(', ')[0] ?? '' });

const contextObjects = (path: string): string[] =>
  pageAt(path).elements.flatMap((element) =>
    hasClass(element, 'Z3988') ? (attribute(element, 'title') ?? []) : [],
  );

const works = [...references, article];

describe('Zotero reads what is known of all works', () => {
  it('is asked of all of them', () => {
    expect(references.length).toBeGreaterThan(40);
    expect(references.filter(({ accessed }) => accessed).length).toBeGreaterThan(9);
  });

  it.each<[string, (text: string) => Item[], (work: Item) => Item]>([
    ['ris', readRis, firstRange],
    ['bib', readBibtex, (work) => work],
    ['csl.json', readCslJson, (work) => work],
  ])('in the files .%s', (ending, read, asRead) => {
    const file = (name: string): Item[] =>
      read(readBuilt(`export/${name}.${ending}`).toString()).map(withoutMore);
    expect(file('references')).toEqual(references.map(known).map(asRead));
    for (const [name, work] of [
      ['article', article] as const,
      ...references.map((each) => [`references/${each.id}`, each] as const),
    ])
      expect(file(name), name).toEqual([asRead(known(work))]);
  });

  it.each(['/references/', '/es/references/'])('in the list %s, where they can be picked', (path) => {
    // Of access COinS says nothing.
    expect(contextObjects(path).map(readContextObject)).toEqual(
      references.map(known).map((work) => ({ ...work, accessed: '' })),
    );
  });

  it('on the page of each work, and the article in each section', () => {
    for (const work of references)
      expect(contextObjects(`/references/${work.id}/`).map(readContextObject), work.id).toEqual([
        { ...known(work), accessed: '' },
      ]);
    const { sections } = z
      .object({ sections: z.array(z.object({ id: z.string() })) })
      .parse(readJson('api/article.json'));
    for (const { id } of sections) {
      const [read, ...others] = contextObjects(`/sections/${id}/`).map(readContextObject);
      expect(others).toEqual([]);
      // Its address is made of its DOI.
      expect({ ...read, url: '' }).toEqual({ ...known(article), url: '' });
    }
  });

  it.each(['/', '/es/', '/read/', '/es/read/'])('in the head of %s', (path) => {
    const tags = pageAt(path).elements.flatMap((element): [string, string][] =>
      element.tagName === 'meta'
        ? [
            [
              attribute(element, 'name') ?? attribute(element, 'property') ?? '',
              attribute(element, 'content') ?? '',
            ],
          ]
        : [],
    );
    const { journal, doi, volume, issue, tags: keywords, ...read } = readMetadata(tags);
    expect(read).toMatchObject({ ...known(article), url: read.url });
    expect([journal, doi, volume, issue]).toEqual([
      article['container-title'],
      article.DOI,
      article.volume,
      article.issue,
    ]);
    expect(keywords.length).toBeGreaterThan(2);
  });

  it('has each name of an institution in one field, and no words of TeX in any title', () => {
    const institutions = works.flatMap(({ author }) =>
      author.flatMap((name) => ('literal' in name ? name.literal : [])),
    );
    const read = ['ris', 'bib', 'csl.json'].map((ending) =>
      readBuilt(`export/references.${ending}`).toString(),
    );
    const items = [readRis(read[0] ?? ''), readBibtex(read[1] ?? ''), readCslJson(read[2] ?? '')];
    for (const each of items) {
      const names = each.flatMap((work) => work.names);
      expect(institutions.filter((name) => !isMore(name) && !names.includes(name))).toEqual([]);
      expect(each.filter(({ title }) => /[\\{}]/.test(title))).toEqual([]);
    }
  });
});
