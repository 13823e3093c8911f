import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escapePattern, wordPattern } from '../../src/text/word-pattern.ts';
import { articleSource } from '../content/load.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const {
  meta,
  sections,
  references,
  topics,
  places,
  terms,
  charts,
  datasets,
  translations: _,
  ...lists
} = articleSource;

/** Proper names in a text that is not a sentence: capitals in the middle of a line or of a compound. */
const namesIn = (text: string): string[] => text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? [];

/** Texts in every language. */
const all = (text: object | string): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** What the article calls its own: its authors, its journal and DOI, the names in its short title and its keywords. */
const names: string[] = [
  ...meta.authors.flatMap(({ family, given, printed }) => [family, given, printed]),
  meta.published.journal,
  meta.doi ?? [],
  ...all(meta.shortTitle).flatMap(namesIn),
  ...Object.values(meta.keywords).flatMap(({ terms: words }) => words.flatMap(namesIn)),
  // What the names above give as other words.
  'Chinese',
  'Caribbean',
].flat();

/** Persons, organisations and documents that it speaks of, those whom it cites, and the states of its region. */
const mentioned: string[] = [
  ...all(meta.region ?? '').flatMap((region) => [region, ...namesIn(region)]),
  ...meta.searchHints.flatMap(all),
  ...references.flatMap(({ csl }) => csl.author.flatMap((name) => ('family' in name ? name.family : []))),
  // Shorter ones are also other words, such as the sign of a currency.
  ...terms.flatMap(({ printed }) => printed).filter((form) => /^\p{Lu}.{2,}/u.test(form)),
  ...places.flatMap(({ name, printed }) => [...all(name), ...printed]),
];

/** Ids of more than one word, which nothing else is likely to be called. */
const ids: string[] = [sections, references, topics, charts, datasets, ...Object.values(lists)]
  .flatMap((list) => list.map(({ id }) => id))
  .filter((id) => id.includes('-'));

/** Ids of one word and codes of states, which name the article where they stand as a value. */
const values: string[] = [
  ...topics.map(({ id }) => `'${id}'`),
  ...places.flatMap(({ id, numeric }) =>
    [id, numeric].flatMap((code) => [`'${code}'`, `"${code}"`, `=${code}`, `\`${code}\``]),
  ),
];

/** Every file of the code, as text, without classes of characters such as \p{Lu}, which are no names. */
const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((file) => statSync(join(root, file)).isFile())
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8').replace(/\\p\{\w+\}/g, '') }));

/** Where the code has what a pattern finds, as `file:line: found`. */
const find = (pattern: RegExp): string[] =>
  code.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(pattern)].map(([found]) => `${file}:${index + 1}: ${found}`),
      ),
  );

const anyOf = (texts: string[]): string => [...new Set(texts)].map(escapePattern).join('|');

describe('the code', () => {
  it('names nothing of the article, which is content', () => {
    expect(find(wordPattern(anyOf(names), 'gi'))).toEqual([]);
  });

  it('names nobody and nothing that the article mentions', () => {
    expect(find(wordPattern(anyOf(mentioned), 'g'))).toEqual([]);
  });

  it('knows no section, reference, number, topic or state of the article', () => {
    expect(find(wordPattern(anyOf(ids), 'g'))).toEqual([]);
    expect(find(new RegExp(anyOf(values), 'g'))).toEqual([]);
  });

  it('counts no states', () => {
    expect(find(new RegExp(`\\b${places.length}\\b(?!\\.\\d)`, 'g'))).toEqual([]);
  });

  it('is searched for names that the article has', () => {
    const text = readFileSync(join(root, 'tests/fixtures/lu-2023.md'), 'utf8');
    expect(new Set(names).size).toBeGreaterThan(8);
    expect(names.filter((name) => !wordPattern(escapePattern(name), 'i').test(text))).toEqual([]);
    expect([mentioned, ids, values].map(({ length }) => length > 100)).toEqual([true, true, true]);
    expect(code.length).toBeGreaterThan(50);
  });
});
