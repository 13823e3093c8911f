import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import type { Locale } from '../text/language.ts';
import { languagesOf } from './article-languages.ts';
import { ContentError } from './content-error.ts';
import { readList, readObject } from './content-file.ts';
import { pathOf, type ContentPath } from './content-path.ts';
import { loadAndWatch } from './load-and-watch.ts';

/** Whether a file must be there. */
type Need = 'required' | 'optional';

/** What a file gives to its collection. */
type Entry = { id: string; data: Record<string, unknown> };

/** A file that holds one object, which becomes an entry under the id `id`. */
export const objectFile = (path: ContentPath, id: string, schema: z.ZodType<object>): Loader =>
  jsonFile(path, 'required', (text, languages) => [
    { id, data: { ...readObject(text, path.file, schema, languages) } },
  ]);

/**
 * A file that holds a list; each entry has its place in `order`, which collections do not keep by themselves.
 *
 * @param need whether an article may do without the file
 */
export const listFile = (
  path: ContentPath,
  schema: z.ZodType<{ id: string }>,
  need: Need = 'optional',
): Loader =>
  jsonFile(path, need, (text, languages) =>
    readList(text, path.file, schema, languages).map((entry, order) => ({
      id: entry.id,
      data: { ...entry, order },
    })),
  );

/**
 * Astro's own `file()` logs a file that it cannot read and builds on with what its cache holds, and skips entries
 * without an id; here both end the build.
 */
const jsonFile = (
  content: ContentPath,
  need: Need,
  read: (text: string, languages: readonly Locale[]) => Entry[],
): Loader => ({
  // By the name of Astro's own loader Astro knows that a file holds entries; the schemas for editors depend on it.
  name: 'file-loader',
  load: (context) => {
    const { store, config, parseData } = context;
    const path = pathOf(content, context);
    return loadAndWatch(path, context, async () => {
      const { folder, file } = content;
      if (!existsSync(path) && need === 'required') {
        throw new ContentError([
          { file, field: 'the file', found: `none in ${folder}`, expected: 'a JSON file' },
        ]);
      }
      const entries = existsSync(path)
        ? read(await readFile(path, 'utf8'), languagesOf(folder, context))
        : [];
      const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
      store.clear();
      for (const { id, data } of entries) {
        store.set({ id, data: await parseData({ id, data, filePath: path }), filePath });
      }
    });
  },
});
