import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findProgram } from '../../scripts/setup/programs.mjs';
import { DIST } from '../../scripts/setup/project.mjs';
import { readJson } from './dist.ts';

const book = join(DIST, 'export', 'article.epub');

const plain = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/…/g, '...')
    .replace(/[–—]/g, '-')
    .replaceAll('_', '')
    .trim();

test('Pandoc reads every paragraph of the book', ({ skip }) => {
  const pandoc = findProgram('pandoc');
  if (pandoc === undefined) return skip('no pandoc here: apt-get install pandoc');
  const text = execFileSync(pandoc, ['-f', 'epub', '-t', 'plain', '--wrap=none', book], { encoding: 'utf8' });
  const found = new Set(text.split('\n\n').map(plain));
  const { sections } = z
    .object({ sections: z.array(z.object({ text: z.array(z.object({ text: z.string() })) })) })
    .parse(readJson('api/article.json'));
  const paragraphs = sections.flatMap((section) => section.text.map((paragraph) => plain(paragraph.text)));
  expect(paragraphs.filter((paragraph) => !found.has(paragraph))).toEqual([]);
});

test.for([book, join(DIST, 'export', 'article.es.epub')])(
  'EPUBCheck has nothing to say of %s',
  { timeout: 120_000 },
  (file, { skip }) => {
    const [jar, java] = [findProgram('epubcheck'), findProgram('java')];
    if (jar === undefined || java === undefined) return skip('no epubcheck here: apt-get install epubcheck');
    const said = execFileSync(java, ['-jar', jar, file], { encoding: 'utf8' });
    expect(said).toContain('0 fatals / 0 errors / 0 warnings / 0 infos');
  },
);
