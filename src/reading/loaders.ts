import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { ContentError } from './content-error.ts';
import { checkData, readList, readObject } from './content-file.ts';

/** A folder of content, and a file in it. */
interface ContentPath {
  folder: string;
  file: string;
}

/** Whether a file must be there. */
type Need = 'required' | 'optional';

/** What a file gives to its collection. */
type Entry = { id: string; data: Record<string, unknown> };

/** A file that holds one object, which becomes an entry under the id `id`. */
export const objectFile = (path: ContentPath, id: string, schema: z.ZodType<object>): Loader =>
  jsonFile(path, (text) => [{ id, data: { ...readObject(text, path.file, schema) } }]);

/**
 * A file that holds a list; each entry has its place in `order`, which collections do not keep by themselves.
 *
 * @param need an article may do without a file that is `optional`
 */
export const listFile = (
  path: ContentPath,
  schema: z.ZodType<{ id: string }>,
  need: Need = 'required',
): Loader =>
  jsonFile(
    path,
    (text) =>
      readList(text, path.file, schema).map((entry, order) => ({ id: entry.id, data: { ...entry, order } })),
    need,
  );

/** JSON files of a folder, one object each; the file's name is the id. An article may do without the folder. */
export function jsonFolder({ folder, file: name }: ContentPath, schema: z.ZodType<object>): Loader {
  return {
    name: 'json-folder',
    load: async (context) => {
      const path = pathOf(folder, name, context);
      context.store.clear();
      const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.json')) : [];
      for (const file of files.sort()) {
        const filePath = `${path}/${file}`;
        const data = readObject(await readFile(filePath, 'utf8'), `${name}/${file}`, schema);
        const id = basename(file, '.json');
        context.store.set({ id, data: await context.parseData({ id, data: { ...data }, filePath }) });
      }
    },
  };
}

/**
 * MDX files of a folder below the content folder, their front matter checked; the file's name is the id.
 *
 * @throws ContentError where there is none
 */
export function mdxFolder({ folder, file: name }: ContentPath, schema: z.ZodType): Loader {
  const base = `${folder}/${name}`;
  const files = glob({
    base,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
  return {
    ...files,
    load: async (context) => {
      const parseData: LoaderContext['parseData'] = (entry) => {
        checkData(entry.data, `${name}/${entry.id}.mdx`, schema);
        return context.parseData(entry);
      };
      await files.load({ ...context, parseData }).catch((error: unknown) => {
        throw asContentError(error, name);
      });
      if (context.store.keys().length === 0) {
        throw new ContentError([
          { file: `${name}/`, field: 'the folder', found: 'no .mdx file', expected: 'at least one' },
        ]);
      }
    },
  };
}

/** What Astro says of front matter that is no YAML, with its file, as all other content errors; any other error as it is. */
function asContentError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('loc' in error)) return error;
  const { file, line } = error.loc as { file?: string; line?: number };
  if (!file) return error;
  return new ContentError([
    {
      file: `${folder}/${basename(file)}`,
      field: line === undefined ? 'front matter' : `line ${line}`,
      found: error.message,
      expected: 'front matter in YAML, such as number: "2.1"',
    },
  ]);
}

/**
 * Astro's own `file()` logs a file that it cannot read and builds on with what its cache holds, and skips entries
 * without an id; here both end the build.
 */
function jsonFile(
  { folder, file }: ContentPath,
  read: (text: string) => Entry[],
  need: Need = 'required',
): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const path = pathOf(folder, file, context);
    if (!existsSync(path)) {
      context.store.clear();
      if (need === 'optional') return;
      throw new ContentError([
        { file, field: 'the file', found: `none in ${folder}`, expected: 'a JSON file' },
      ]);
    }
    const entries = read(await readFile(path, 'utf8'));
    context.store.clear();
    for (const { id, data } of entries) {
      const parsed = await context.parseData({ id, data, filePath: path });
      const filePath = relative(fileURLToPath(context.config.root), path).replaceAll('\\', '/');
      context.store.set({ id, data: parsed, filePath });
    }
  };
  return {
    // Astro knows by the name of its own loader that a file holds entries; the schemas for editors depend on it.
    name: 'file-loader',
    load: async (context) => {
      await load(context);
      const path = pathOf(folder, file, context);
      context.watcher?.add(path);
      context.watcher?.on('change', (changed) => {
        if (changed !== path) return;
        load(context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

const pathOf = (folder: string, file: string, { config }: LoaderContext): string =>
  fileURLToPath(new URL(`${folder}/${file}`, config.root));
