import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findProgram } from '../../scripts/setup/programs.mjs';
import { deriveArticle } from '../../src/article/build.ts';
import { isMore } from '../../src/article/references/author-names.ts';
import { exportFiles } from '../../src/exports/formats/export-files.ts';
import { exportFormats } from '../../src/exports/formats/formats.ts';
import type { CslName } from '../../src/schemas/reference.ts';
import { articleSource } from './load.ts';

/** What programs that read the exports make of them; a program that is not here is named, and left out. */
const article = deriveArticle(articleSource);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exports-'));
  for (const { name, write } of exportFiles(article, null, exportFormats))
    if (!name.includes('/')) writeFileSync(join(folder, name), write());
});
afterAll(() => rmSync(folder, { recursive: true }));

type Skip = (note?: string) => never;

function run(program: string, args: string[], skip: Skip): string {
  const file = findProgram(program);
  if (file === undefined) skip(`no ${program} here: apt-get install ${program}`);
  return execFileSync(file, args, { cwd: folder, encoding: 'utf8' });
}

/** Words without the marks by which typesetters tell quotes, dashes and spaces. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/…/g, '...')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const works = z.array(
  z.object({
    id: z.string(),
    title: z.string().default(''),
    author: z.array(z.record(z.string(), z.union([z.string(), z.boolean()]))).default([]),
    issued: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }),
    accessed: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }).optional(),
    page: z.string().optional(),
    URL: z.string().optional(),
    'container-title': z.string().optional(),
    publisher: z.string().optional(),
  }),
);

const nameOf = (name: CslName | Record<string, unknown>): string =>
  plain(
    Object.values(name)
      .filter((part) => typeof part === 'string')
      .toSorted()
      .join(' '),
  );

/** What must come back of a work; Pandoc writes titles in small letters but for what is held in braces. */
const essence = (work: z.infer<typeof works>[number]): object => ({
  id: work.id,
  title: plain(work.title).toLowerCase(),
  authors: work.author.map(nameOf).filter((name) => name !== 'others'),
  year: work.issued['date-parts'][0]?.[0],
  accessed: work.accessed?.['date-parts'][0],
  pages: work.page && plain(work.page),
  url: work.URL,
  container: work['container-title'],
  publisher: work.publisher,
});

const expected = works
  .parse(
    article.references.map(({ csl }) => ({ ...csl, author: csl.author.filter((name) => !isMore(name)) })),
  )
  .map(essence);

describe('Pandoc', () => {
  test('reads every work of the BibTeX file, with its names, dates, pages and address', ({ skip }) => {
    const read = run('pandoc', ['-f', 'biblatex', '-t', 'csljson', 'references.bib'], skip);
    expect(works.parse(JSON.parse(read)).map(essence)).toEqual(expected);
  });

  test('keeps the capitals of acronyms and names in titles', ({ skip }) => {
    const read = works.parse(
      JSON.parse(run('pandoc', ['-f', 'biblatex', '-t', 'csljson', 'references.bib'], skip)),
    );
    const title = (id: string): string => plain(read.find((work) => work.id === id)?.title ?? '');
    expect(title('de-avila-2022')).toBe(
      'US-China vaccine diplomacy: Lessons from Latin America and the Caribbean',
    );
    expect(title('li-2018')).toBe('The Belt and Road Initiative: Regionalism or multilateralism?');
  });

  test('finds all references in JATS, with title and year', ({ skip }) => {
    const read = works.parse(JSON.parse(run('pandoc', ['-f', 'jats', '-t', 'csljson', 'article.xml'], skip)));
    const known = article.references.map(({ id, csl }) => [
      `ref-${id}`,
      csl.title ?? '',
      csl.issued['date-parts'][0][0],
    ]);
    expect(read.map(({ id, title, issued }) => [id, title, issued['date-parts'][0]?.[0]])).toEqual(known);
  });

  test('turns the keys of article.pandoc.md into the sentences as printed', ({ skip }) => {
    const text = run('pandoc', ['--citeproc', '-t', 'plain', '--wrap=none', 'article.pandoc.md'], skip);
    const found = new Set(text.split('\n\n').map((block) => plain(block.replaceAll('_', ''))));
    const paragraphs = article.sections.flatMap((section) =>
      section.paragraphs.map((paragraph) => paragraph.text),
    );
    expect(paragraphs.map(plain).filter((paragraph) => !found.has(paragraph))).toEqual([]);
  });

  test('keeps the targets of citations in Word and LaTeX', ({ skip }) => {
    const latex = run('pandoc', ['-t', 'latex', 'article.md'], skip);
    const cited = article.references.filter(({ citedBy }) => citedBy.length > 0).map(({ id }) => id);
    for (const id of cited) {
      expect(latex).toMatch(new RegExp(String.raw`\\hyperlink\{${id}\}|\\hyperref\[${id}\]`));
      expect(latex).toMatch(new RegExp(String.raw`\\hypertarget\{${id}\}|\\label\{${id}\}`));
    }
    const word = run('pandoc', ['-t', 'opendocument', 'article.md'], skip);
    for (const id of cited) expect(word).toContain(`text:name="${id}"`);
  });
});

test('Biber reads the BibTeX file without a warning', ({ skip }) => {
  const said = run('biber', ['--tool', '--nolog', 'references.bib'], skip);
  expect(said.split('\n').filter((line) => /^(WARN|ERROR)/.test(line))).toEqual([]);
});
