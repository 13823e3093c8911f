import { readdirSync, readFileSync } from 'node:fs';
import { readSectionFile } from '../../src/reading/section-file.ts';
import { buildSection, compareNumbers, type SectionSource } from '../../src/article/prose/section.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';

const root = new URL('../../', import.meta.url);

/** The text of a file of this project. */
export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Names of the files in a folder of this project, in alphabetical order. */
export const listFiles = (path: string): string[] => readdirSync(new URL(path, root)).sort();

/** The article as it was published, in Markdown. */
export const fixture = readText('tests/fixtures/lu-2023.md');

/** `content/article.json`, valid. */
export const article = articleSchema.parse(JSON.parse(readText('content/article.json')));

/** `content/references.json`, valid, in printed order. */
export const references = referenceSchema.array().parse(JSON.parse(readText('content/references.json')));

/** `content/sections/`, in reading order. */
export const sources: SectionSource[] = readdirSync(new URL('content/sections/', root))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({
    id: name.replace(/\.mdx$/, ''),
    ...readSectionFile(readText(`content/sections/${name}`), name),
  }))
  .sort((a, b) => compareNumbers(a.data.number, b.data.number));

/** The sections as the model has them, with their citation groups. */
export const built = sources.map((source) => buildSection(source, sources));
