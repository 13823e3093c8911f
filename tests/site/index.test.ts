import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addressOf, resolveLink } from './address.ts';
import { pageAt, pages, readJson } from './dist.ts';
import { attribute, hasClass, textOf, within } from './html.ts';
import { pagesByKind } from './kinds.ts';
import { kindOf } from './page-kinds.ts';

// The shape as it is promised: fields may be added, none renamed or left out.
const terms = z
  .array(
    z.object({
      id: z.string(),
      kind: z.enum(['person', 'organisation', 'document', 'concept', 'place']),
      name: z.object({ en: z.string().min(1), es: z.string().min(1) }),
      printed: z.array(z.string().min(1)).min(1),
      mentions: z
        .array(
          z.object({
            section: z.string(),
            paragraph: z.string(),
            sentence: z.string().min(1),
            url: z.string(),
          }),
        )
        .min(1),
    }),
  )
  .parse(readJson('api/terms.json'));

const { sections } = z
  .object({
    sections: z.array(
      z.object({
        text: z.array(z.object({ sentences: z.array(z.object({ text: z.string(), original: z.string() })) })),
      }),
    ),
  })
  .parse(readJson('api/translations/es.json'));
const sentences = sections.flatMap(({ text }) => text.flatMap((paragraph) => paragraph.sentences));

describe('terms.json', () => {
  it('leads to a sentence that has one of the forms', () => {
    for (const { id, printed, mentions } of terms) {
      for (const { section, paragraph, sentence, url } of mentions) {
        expect(
          printed.some((form) => sentence.includes(form)),
          id,
        ).toBe(true);
        const target = resolveLink(pageAt('/'), url)?.page;
        const fragment = new URL(url, addressOf(pageAt('/'))).hash.slice(1);
        expect(`${target?.path}#${fragment}`).toMatch(
          new RegExp(`^/sections/${section}/#${paragraph}s\\d+$`),
        );
        const found = target?.elements.filter((element) => attribute(element, 'id') === fragment) ?? [];
        expect(found, url).toHaveLength(1);
      }
    }
  });
});

/** What translates a sentence. */
const translated = (sentence: string): string | undefined =>
  sentences
    .filter(({ original }) => original === sentence)
    .map(({ text }) => text)
    .join(' ') || sentences.find(({ original }) => original.includes(sentence))?.text;

describe.each([
  ['en', '/index/'],
  ['es', '/es/index/'],
] as const)('the index in %s', (locale, path) => {
  const page = pageAt(path);
  const entries = page.elements.filter((element) => attribute(element, 'data-kind') !== undefined);
  const headings = entries.map((entry) => within(entry).find(({ tagName }) => tagName === 'h3'));

  it('has every term under its heading, as an entry of its kind', () => {
    for (const { id, kind } of terms) {
      const entry = entries.find((each) => attribute(each, 'id') === `term-${id}`);
      expect(entry && attribute(entry, 'data-kind'), id).toBe(kind);
    }
  });

  it('has all entries in one alphabetical order, articles and quotes passed over', () => {
    const articles = { en: /^(the|an?) /i, es: /^(el|l[ao]s?|un[ao]?s?) /i }[locale];
    const keys = headings.map((heading) =>
      (heading ? textOf(heading) : '').replace(/^[“«]/, '').replace(articles, ''),
    );
    const { compare } = new Intl.Collator(locale, { numeric: true });
    expect(keys.length).toBeGreaterThan(120);
    expect(keys).toEqual(keys.toSorted(compare));
  });

  it('leads from each letter to its entries, and tells letters that have none', () => {
    const nav = page.elements.find((element) => hasClass(element, 'letters'));
    const letters = (nav ? within(nav) : []).filter(({ tagName }) => tagName === 'li');
    expect(letters.length).toBeGreaterThanOrEqual(26);
    const linked = letters.flatMap((letter) => within(letter).filter(({ tagName }) => tagName === 'a'));
    const sections = page.elements.filter((element) => attribute(element, 'id')?.startsWith('letter-'));
    expect(linked.map((link) => attribute(link, 'href'))).toEqual(
      sections
        .filter(({ tagName }) => tagName === 'section')
        .map((section) => `#${attribute(section, 'id')}`),
    );
  });

  it('shows of each term every sentence that the API gives, linked to it', () => {
    for (const { id, mentions } of terms) {
      const entry = entries.find((each) => attribute(each, 'id') === `term-${id}`);
      const quoted = (entry ? within(entry) : []).filter(({ tagName }) => tagName === 'blockquote');
      expect(
        quoted.map((quote) => textOf(quote).trim()),
        id,
      ).toEqual(mentions.map(({ sentence }) => (locale === 'en' ? sentence : translated(sentence))));
    }
  });

  it('is complete without scripts: only the filter needs them', () => {
    expect(entries.every((entry) => attribute(entry, 'hidden') === undefined)).toBe(true);
  });
});

it('is reached from the foot of every page', () => {
  const without = pages
    .filter((page) => !['embed', 'index'].includes(kindOf(page)))
    .filter((page) => {
      const foot = page.elements.find((element) => hasClass(element, 'foot'));
      const links = (foot ? within(foot) : []).flatMap((element) => attribute(element, 'href') ?? []);
      return !links.some((link) => resolveLink(page, link)?.page?.path.endsWith('/index/'));
    });
  expect(pagesByKind.get('index')).toHaveLength(2);
  expect(without.map(({ path }) => path)).toEqual([]);
});
