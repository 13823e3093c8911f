import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escapePattern, wordPattern } from '../../src/text/word-pattern.ts';
import { articleSchema } from '../../src/schemas/article.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const article = articleSchema.parse(JSON.parse(readFileSync(join(root, 'content/article.json'), 'utf8')));

/** Proper names in a text that is not a sentence: capitals in the middle of a line or of a compound. */
const namesIn = (text: string): string[] => text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? [];

/** What the article calls its own: its authors, its journal and DOI, the names in its short title and its keywords. */
const names: string[] = [
  ...article.authors.flatMap(({ family, given, printed }) => [family, given, printed]),
  article.published.journal,
  article.doi ?? [],
  ...Object.values(article.shortTitle).flatMap(namesIn),
  ...Object.values(article.keywords).flatMap(({ terms }) => terms.flatMap(namesIn)),
  // What the names above give as other words.
  'Chinese',
  'Caribbean',
].flat();

/** Every file of the code, as text. */
const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((file) => statSync(join(root, file)).isFile());

describe('the code', () => {
  it('names nothing of the article, which is content', () => {
    const pattern = wordPattern([...new Set(names)].map(escapePattern).join('|'), 'gi');
    const found = code.flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        // A class of characters such as \p{Lu} is no name.
        .replace(/\\p\{\w+\}/g, '')
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(pattern)].map(([name]) => `${file}:${index + 1}: ${name}`),
        ),
    );
    expect(found).toEqual([]);
  });

  it('is searched for names that the article has', () => {
    const text = readFileSync(join(root, 'tests/fixtures/lu-2023.md'), 'utf8');
    expect(new Set(names).size).toBeGreaterThan(8);
    expect(names.filter((name) => !wordPattern(escapePattern(name), 'i').test(text))).toEqual([]);
    expect(code.length).toBeGreaterThan(50);
  });
});
