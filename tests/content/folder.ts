import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleSource } from '../../src/article/build.ts';
import { readSource as readFiles } from '../../src/article/source.ts';
import { Steps } from '../../src/article/steps.ts';

/** The texts of a content folder by their names in it: `notes.json`, `sections/1-method.mdx`. */
export type ContentFolder = Record<string, string>;

/** Every file of a content folder. */
export function readFolder(path: string): ContentFolder {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(json|mdx)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/**
 * A folder with one text replaced in one of its files.
 *
 * @throws where the file does not hold the text: a test that changes nothing would show nothing
 */
export function withChange(
  folder: ContentFolder,
  file: string,
  text: string,
  replacement: string,
): ContentFolder {
  if (!folder[file]?.includes(text)) throw new Error(`${file} does not hold ${text}`);
  return { ...folder, [file]: folder[file].replace(text, replacement) };
}

/**
 * What the model is built from, valid each for itself.
 *
 * @throws ContentError as the build does
 */
export function readSource(folder: ContentFolder): ArticleSource {
  const steps = new Steps();
  const source = readFiles({ files: bytesOf(folder), problems: [] }, steps);
  steps.finish();
  return source;
}

/** The same files as the bytes that are on disk. */
export const bytesOf = (folder: ContentFolder): Map<string, Uint8Array> =>
  new Map(Object.entries(folder).map(([file, text]) => [file, new TextEncoder().encode(text)]));
