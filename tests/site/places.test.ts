import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildArticle } from '../../src/article/build.ts';
import { claimsOf } from '../../src/article/claims/claim.ts';
import { slug } from '../../src/schemas/text.ts';
import { articleSource } from '../content/load.ts';
import { resolveLink } from './address.ts';
import { pageAt, readJson } from './dist.ts';
import { attribute, type Element, hasClass, textOf } from './html.ts';

const shape = z.array(
  z.object({
    id: z.string().regex(/^[A-Z]{3}$/),
    name: z.object({ en: z.string().min(1), es: z.string().min(1) }),
    claims: z.array(
      z.object({
        topic: slug,
        section: z.string(),
        paragraph: z.string(),
        sentence: z.string().min(1),
        quote: z.string().min(1),
        translations: z.record(z.string(), z.string().min(1)),
        url: z.string(),
      }),
    ),
    url: z.string(),
  }),
);

const article = buildArticle(articleSource);
const places = shape.parse(readJson('api/places.json'));
const prefixes = { en: '/', es: '/es/' } as const;

const linksOf = (elements: Element[]): string[] =>
  elements.filter(({ tagName }) => tagName === 'a').flatMap((link) => attribute(link, 'href') ?? []);

describe('places.json', () => {
  it('leads to the sentence of each claim, which prints its quote', () => {
    for (const { claims } of places) {
      for (const { url, section, paragraph, sentence, quote } of claims) {
        const { page } = resolveLink(pageAt('/'), url) ?? {};
        expect(page?.path).toBe(`/sections/${section}/`);
        const fragment = new URL(url, 'https://site.invalid').hash.slice(1);
        expect(fragment.startsWith(`${paragraph}s`)).toBe(true);
        const target = page?.elements.find((element) => attribute(element, 'id') === fragment);
        expect(target && textOf(target)).toContain(quote);
        expect(sentence).toContain(quote);
      }
    }
  });

  it('has a page for each state, of some of which the article says nothing', () => {
    for (const { id, url } of places)
      expect(resolveLink(pageAt('/'), url)?.page?.path).toBe(`/places/${id}/`);
    expect(places.some(({ claims }) => claims.length === 0)).toBe(true);
  });
});

describe.each(['en', 'es'] as const)('the places, interface in %s', (locale) => {
  const prefix = prefixes[locale];
  const index = pageAt(`${prefix}places/`);

  it('are each a link on the map and another in the list', () => {
    const links = linksOf(index.elements).map((href) => resolveLink(index, href)?.page?.path);
    for (const { id } of places) {
      expect(
        links.filter((path) => path === `${prefix}places/${id}/`),
        id,
      ).toHaveLength(2);
    }
  });

  it('have names on the map for those who do not see it', () => {
    const map = index.elements.filter(
      (element) => element.tagName === 'a' && attribute(element, 'aria-label') !== undefined,
    );
    const labels = map.map((link) => attribute(link, 'aria-label') ?? '');
    for (const { name } of places) {
      expect(labels.filter((label) => label.startsWith(`${name[locale]}: `))).toHaveLength(1);
    }
  });

  it('have on their pages every sentence of the article about them', () => {
    for (const { id, claims } of places) {
      const { elements } = pageAt(`${prefix}places/${id}/`);
      const said = elements
        .filter(({ tagName }) => tagName === 'blockquote')
        .map((element) => textOf(element).replace(/\s+/g, ' ').trim());
      const wanted = claims.map(({ sentence, translations }) =>
        (translations[locale] ?? sentence).replace(/\s+/g, ' '),
      );
      expect(said.toSorted(), id).toEqual(wanted.toSorted());
    }
  });

  it('are marked in their sentences', () => {
    for (const { id, claims } of places.filter((place) => place.claims.length > 0)) {
      const marks = pageAt(`${prefix}places/${id}/`).elements.filter(({ tagName }) => tagName === 'mark');
      // A sentence may mean it without its name, by a number.
      expect(marks.length, id).toBeGreaterThanOrEqual(Math.ceil(claims.length / 2));
    }
  });

  it('lead to the notes on their sentences that name them', () => {
    const notesOn = (id: string): string[] => {
      const forms = article.places.find((place) => place.id === id)?.printed ?? [];
      return claimsOf(article, id)
        .flatMap(({ claims }) => claims)
        .flatMap(({ section, sentence }) =>
          article.findings.filter(
            (finding) =>
              finding.section === section &&
              finding.sentence === sentence &&
              forms.some((form) => finding.quote.includes(form)),
          ),
        )
        .map(({ note }) => `#note-${note?.id}`);
    };
    expect(notesOn('DMA')).toEqual(['#note-dominica-dominican-republic']);
    for (const { id } of places) {
      const links = linksOf(pageAt(`${prefix}places/${id}/`).elements);
      expect(
        links.flatMap((href) => /#note-.*$/.exec(href) ?? []),
        id,
      ).toEqual(notesOn(id));
    }
  });

  it('lead from one to the next, through all of them', () => {
    const next = (path: string): string | undefined => {
      const page = pageAt(path);
      const link = page.elements.find(
        (element) =>
          element.tagName === 'a' && hasClass(element, 'next') && attribute(element, 'rel') === 'next',
      );
      return link && resolveLink(page, attribute(link, 'href') ?? '')?.page?.path;
    };
    const names = places.toSorted((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
    const walked: string[] = [];
    for (
      let path: string | undefined = `${prefix}places/${names[0]?.id}/`;
      path !== undefined && walked.length <= places.length;
      path = next(path)
    ) {
      walked.push(path);
    }
    expect(walked).toEqual(names.map(({ id }) => `${prefix}places/${id}/`));
  });

  it('lead to charts in which they are picked, and to the tables their rows are from', () => {
    const charts = new Set<string>();
    for (const { id } of places) {
      const page = pageAt(`${prefix}places/${id}/`);
      for (const href of linksOf(page.elements).filter((each) => each.includes('pick='))) {
        const url = new URL(href, 'https://site.invalid');
        expect(url.searchParams.getAll('pick')).toEqual([id]);
        expect(resolveLink(page, href)?.page?.path).toMatch(/\/charts\/[^/]+\/$/);
        charts.add(url.pathname);
      }
      const tables = page.elements.filter((element) => attribute(element, 'data-dataset') !== undefined);
      const data = pageAt(`${prefix}data/`);
      for (const table of tables) expect(data.ids).toContain(attribute(table, 'data-dataset'));
      expect(tables.length, id).toBeGreaterThan(0);
    }
    expect(charts.size).toBeGreaterThan(2);
  });
});
