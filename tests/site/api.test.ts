import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csl } from '../../src/schemas/reference.ts';
import { resolveLink } from './address.ts';
import { pageAt, readJson } from './dist.ts';

// The shapes as they are promised: fields may be added, none renamed or left out.
const texts = z.object({ en: z.string().min(1), es: z.string().min(1) });
const articleShape = z.object({
  title: texts,
  authors: z.array(z.object({ family: z.string(), given: z.string() })).min(1),
  abstract: texts,
  keywords: z.object({ en: z.array(z.string()).min(1), es: z.array(z.string()).min(1) }),
  doi: z.string().startsWith('10.'),
  sections: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      level: z.int().positive(),
      url: z.string(),
      words: z.int().positive(),
      paragraphs: z.int().positive(),
    }),
  ),
});
const citationsShape = z.array(
  z.object({
    id: z.string(),
    section: z.string(),
    paragraph: z.string(),
    kind: z.enum(['parenthetical', 'narrative', 'ibid']),
    text: z.string().min(1),
    cites: z.array(z.object({ reference: z.string().nullable(), locator: z.string().nullable() })).min(1),
    sentence: z.string().min(1),
    url: z.string(),
  }),
);
const referencesShape = z.array(
  z.object({
    id: z.string(),
    csl,
    printed: z.string().min(1),
    citedBy: z.array(z.string()),
    url: z.string(),
  }),
);
const passage = z.object({
  section: z.string(),
  paragraph: z.string(),
  quote: z.string().min(1),
  sentence: z.string().min(1),
  sentenceIds: z.array(z.string()).min(1),
  url: z.string(),
});
const argumentShape = z.array(
  passage.extend({
    id: z.string(),
    kind: z.enum(['foundation', 'field', 'objection', 'answer', 'conclusion']),
    external: z.boolean(),
    label: texts,
    edges: z.array(
      z.object({ kind: z.enum(['carries', 'leads', 'objects', 'answers', 'grants']), to: z.string() }),
    ),
    grounds: z.array(passage),
    references: z.array(z.string()),
    unlisted: z.array(z.string()),
    figures: z.array(z.string()),
    events: z.array(z.string()),
    notes: z.array(z.string()),
  }),
);
const integrityShape = z.array(
  z.object({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    section: z.string().nullable(),
    paragraph: z.string().nullable(),
    reference: z.string().nullable(),
    quote: z.string().min(1),
    message: texts,
    note: z.object({ id: z.string(), text: texts }),
  }),
);

const article = articleShape.parse(readJson('api/article.json'));
const citations = citationsShape.parse(readJson('api/citations.json'));
const references = referencesShape.parse(readJson('api/references.json'));
const argument = argumentShape.parse(readJson('api/argument.json'));
const integrity = integrityShape.parse(readJson('api/integrity.json'));

const sectionIds = article.sections.map(({ id }) => id);
const referenceIds = references.map(({ id }) => id);

/** A page and a fragment on it, without host and base path. */
const placeOf = (url: string): string => {
  const target = resolveLink(pageAt('/'), url)?.page;
  return `${target?.path}${new URL(url, 'https://site.invalid').hash}`;
};

describe('article.json', () => {
  it('has every section in order, at its address', () => {
    const numbers = article.sections.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    expect(article.sections.map(({ url }) => placeOf(url))).toEqual(
      sectionIds.map((id) => `/sections/${id}/`),
    );
  });

  it('counts what the sections have', () => {
    for (const { id, paragraphs } of article.sections) {
      const { ids } = pageAt(`/sections/${id}/`);
      expect(ids.filter((each) => /^p\d+$/.test(each))).toHaveLength(paragraphs);
    }
  });
});

describe('argument.json', () => {
  it('leads to the sentences that it quotes, and has an entry of each point on its page', () => {
    const { ids } = pageAt('/argument/');
    for (const { id, section, sentenceIds, url, sentence, quote } of argument) {
      expect(placeOf(url)).toBe(`/sections/${section}/#${sentenceIds[0]}`);
      expect(sentence).toContain(quote);
      expect(ids).toContain(id);
    }
  });
});

describe('citations.json', () => {
  it('leads to the sentence that cites, whose section and paragraph it names', () => {
    for (const { section, paragraph, url } of citations) {
      expect(placeOf(url)).toMatch(new RegExp(`^/sections/${section}/#${paragraph}s\\d+$`));
    }
  });

  it('has each citation as printed in its sentence', () => {
    const elsewhere = citations.filter(({ sentence, text }) => !sentence.includes(text));
    expect(elsewhere).toEqual([]);
  });

  it('names references that are listed, and null for the one that is not', () => {
    const named = citations.flatMap(({ cites }) => cites.map(({ reference }) => reference));
    expect(named.filter((id) => id !== null && !referenceIds.includes(id))).toEqual([]);
    expect(named.filter((id) => id === null)).toHaveLength(1);
  });

  it('gives each citation an id of its own', () => {
    expect(new Set(citations.map(({ id }) => id)).size).toBe(citations.length);
  });
});

describe('references.json', () => {
  it('is at the address of each reference', () => {
    expect(references.map(({ url }) => placeOf(url))).toEqual(referenceIds.map((id) => `/references/${id}/`));
  });

  it('says of each reference exactly which citations name it', () => {
    for (const { id, citedBy } of references) {
      const naming = citations.filter(({ cites }) => cites.some(({ reference }) => reference === id));
      expect(citedBy, id).toEqual(naming.map((citation) => citation.id));
    }
  });

  it('has the data under the same id', () => {
    expect(references.map((reference) => reference.csl.id)).toEqual(referenceIds);
  });
});

describe('integrity.json', () => {
  it('names sections and references that exist', () => {
    expect(integrity.length).toBeGreaterThan(0);
    for (const { section, reference } of integrity) {
      expect([null, ...sectionIds]).toContain(section);
      expect([null, ...referenceIds]).toContain(reference);
    }
  });

  it('is what the page of notes shows', () => {
    const shown = pageAt('/notes/').ids.filter((id) => id.startsWith('note-'));
    expect(shown.sort()).toEqual(integrity.map(({ note }) => `note-${note.id}`).sort());
  });
});
