import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../../src/reading/content-error.ts';
import { referenceSchema, type ReferenceData } from '../../src/schemas/reference.ts';
import type { ExistingContent } from './assemble.ts';
import { readSectionFile } from '../../src/reading/section-file.ts';

/**
 * Reads what a content folder holds already; a folder that is not there holds nothing.
 *
 * @throws ContentError where a file of it cannot be read
 */
export async function readExisting(folder: string): Promise<ExistingContent> {
  const names = (await readdir(join(folder, 'sections')).catch(whenMissing([]))).filter((name) =>
    name.endsWith('.mdx'),
  );
  const sections = await Promise.all(
    names.sort().map(async (name) => {
      const file = join(folder, 'sections', name);
      const { data, body } = readSectionFile(await readFile(file, 'utf8'), file);
      return { id: name.replace(/\.mdx$/, ''), number: data.number, body };
    }),
  );
  const references = await readFile(join(folder, 'references.json'), 'utf8').catch(whenMissing('[]'));
  const article = await readFile(join(folder, 'article.json'), 'utf8').catch(whenMissing(null));
  return {
    sections,
    references: parseReferences(references, join(folder, 'references.json')),
    hasArticle: article !== null,
  };
}

function parseReferences(text: string, file: string): ReferenceData[] {
  const entries: unknown = JSON.parse(text);
  const parsed = referenceSchema.array().safeParse(entries);
  // The entries as they stand, not as parsed: the order of their fields is the editor's.
  if (parsed.success) return entries as ReferenceData[];
  throw new ContentError(
    parsed.error.issues.map(({ path, message }) => ({
      file,
      field: path.join('.'),
      found: 'an entry that does not fit its schema',
      expected: message,
    })),
  );
}

/** For a file or folder that is not there, a value in its place; any other failure stays one. */
const whenMissing =
  <Value>(value: Value) =>
  (error: unknown): Value => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return value;
    throw error;
  };
