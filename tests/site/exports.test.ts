import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inlineText } from '../../src/article/prose/inline.ts';
import { bibliographyFormats } from '../../src/exports/formats/formats.ts';
import { csl, type Csl, type CslName } from '../../src/schemas/reference.ts';
import { files, readBuilt, readJson } from './dist.ts';

/** Endings of the files for reference managers. */
const endings = bibliographyFormats.map(({ extension }) => extension);

/** What any reader of such a file makes of it, as far as it is compared here. */
const readShape = z.array(
  z.object({
    title: z.string().optional(),
    author: z
      .array(
        z.object({
          family: z.string().optional(),
          given: z.string().optional(),
          literal: z.string().optional(),
          'non-dropping-particle': z.string().optional(),
        }),
      )
      .default([]),
    issued: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }),
    page: z.string().optional(),
  }),
);

// The library ships no types; of what reads files this is all that is used here.
const { input } = plugins as unknown as {
  input: { chain(text: string, options: { generateGraph: boolean }): unknown[] };
};

type Read = z.infer<typeof readShape>[number];

const readByLibrary = (text: string): unknown[] => input.chain(text, { generateGraph: false });

/** How the files of each ending are read: RIS line by line, the others by a library that others use too. */
const readers: Record<string, (text: string) => unknown[]> = {
  bib: readByLibrary,
  ris: readRis,
  'csl.json': readByLibrary,
};

/** The entries of a file. */
function read(name: string, ending: string): Read[] {
  const reader = readers[ending];
  if (!reader) throw new Error(`found no reader for .${ending}, expected one in this file`);
  return readShape.parse(reader(readBuilt(`${name}.${ending}`).toString()));
}

/** The records of RIS: a line is a tag of two signs, two spaces, a hyphen, a space and a value; `ER` ends a record. */
function readRis(text: string): Read[] {
  const records: Map<string, string[]>[] = [];
  for (const line of text.split(/\r?\n/).filter((each) => each !== '')) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line) ?? [];
    if (tag === '') throw new Error(`no line of RIS: "${line}"`);
    if (tag === 'TY') records.push(new Map());
    const values = records.at(-1) ?? new Map<string, string[]>();
    values.set(tag, [...(values.get(tag) ?? []), value]);
  }
  return records.map((record) => ({
    title: record.get('TI')?.[0],
    author: (record.get('AU') ?? []).map((name) => ({ literal: name.replace(/,$/, '') })),
    issued: { 'date-parts': [(record.get('PY') ?? []).map(Number)] },
    // Of several ranges the first alone stands in its place.
    page:
      record.get('N1')?.flatMap((note) => /^Pages (.*)/.exec(note)?.[1] ?? [])[0] ??
      [...(record.get('SP') ?? []), ...(record.get('EP') ?? [])].join('-'),
  }));
}

const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** A name as one line: particle and family name, then given names. */
function nameOf(name: CslName | Read['author'][number]): string {
  if ('literal' in name && name.literal !== undefined) return plain(name.literal);
  const { family, given, 'non-dropping-particle': particle } = name as Read['author'][number];
  return plain([[particle, family].filter(Boolean).join(' '), given].filter(Boolean).join(', '));
}

/** What stands among the authors for those who are not named; each format has its own way to say so. */
const saysMore = /^(et al\.?|others)$/;

/** What every format must carry. */
const essence = (item: Csl | Read): object => ({
  title: plain(item.title ?? ''),
  authors: item.author.map(nameOf).filter((name) => !saysMore.test(name)),
  year: item.issued['date-parts'][0]?.[0],
  pages: plain(item.page ?? '').replace(/\s*,\s*/g, ', '),
});

const references = z
  .array(z.object({ id: z.string(), csl }))
  .parse(readJson('api/references.json'))
  .map((reference) => reference.csl);
const article = z.object({ csl }).parse(readJson('api/article.json')).csl;

const expected: [name: string, items: Csl[]][] = [
  ['article', [article]],
  ['references', references],
  ...references.map((item): [string, Csl[]] => [`references/${item.id}`, [item]]),
];

describe('the files for reference managers', () => {
  it('are there for the article, for all references and for each', () => {
    const wanted = expected.flatMap(([name]) => endings.map((ending) => `export/${name}.${ending}`));
    const found = files.filter(
      (file) => file.startsWith('export/') && endings.some((ending) => file.endsWith(`.${ending}`)),
    );
    expect(found).toEqual(wanted.sort());
  });

  it.each(endings)('read back the same from .%s', (ending) => {
    for (const [name, items] of expected) {
      expect(read(`export/${name}`, ending).map(essence), name).toEqual(items.map(essence));
    }
  });

  it('have the ids as keys of their BibTeX entries', () => {
    const keys = [
      ...readBuilt('export/references.bib')
        .toString()
        .matchAll(/^@\w+\{([^,]+),/gm),
    ];
    expect(keys.map(([, key]) => key)).toEqual(references.map(({ id }) => id));
  });
});

describe('the article as a file', () => {
  const sections = z
    .array(z.object({ id: z.string(), text: z.array(z.object({ id: z.string(), text: z.string() })) }))
    .parse(z.object({ sections: z.unknown() }).parse(readJson('api/article.json')).sections);
  const paragraphs = sections.flatMap(({ text }) => text.map((paragraph) => paragraph.text));

  const [article = '', ...translations] = readBuilt('export/article.xml').toString().split('<sub-article');

  /** The words of each paragraph with an id. */
  const paragraphsOf = (xml: string): string[] =>
    [...xml.matchAll(/<p id="[^"]+">(.*?)<\/p>/gs)].map(([, inner = '']) =>
      inner
        .replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    );

  it('has every paragraph in JATS, word for word', () => {
    expect(paragraphsOf(article)).toEqual(paragraphs);
  });

  it('has every paragraph in Markdown, word for word', () => {
    const blocks = readBuilt('export/article.md').toString().split('\n\n').map(inlineText);
    expect(blocks.filter((block) => paragraphs.includes(block))).toEqual(paragraphs);
  });

  it('has every sentence of its translation in Markdown and in JATS', () => {
    const text = inlineText(readBuilt('export/article.es.md').toString());
    const { sections } = JSON.parse(readBuilt('api/translations/es.json').toString()) as {
      sections: { text: { sentences: { text: string }[] }[] }[];
    };
    const sentences = sections.flatMap((section) => section.text.flatMap((each) => each.sentences));
    expect(sentences.length).toBeGreaterThan(200);
    const inXml = paragraphsOf(translations.join(' ')).join(' ');
    expect(sentences.filter((each) => !text.includes(each.text)).map((each) => each.text)).toEqual([]);
    expect(sentences.filter((each) => !inXml.includes(each.text)).map((each) => each.text)).toEqual([]);
  });
});
