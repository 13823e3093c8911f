import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { languagesOf } from './article-languages.ts';
import { readObject } from './content-file.ts';
import { pathOf, type ContentPath } from './content-path.ts';
import { loadAndWatch } from './load-and-watch.ts';

/** JSON files of a folder, one object each; the file's name is the id. An article may do without the folder. */
export const jsonFolder = (content: ContentPath, schema: z.ZodType<object>): Loader => ({
  name: 'json-folder',
  load: (context) => {
    const { store, parseData } = context;
    const path = pathOf(content, context);
    return loadAndWatch(path, context, async () => {
      const languages = languagesOf(content.folder, context);
      const names = existsSync(path) ? await readdir(path) : [];
      const entries = await Promise.all(
        names
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map(async (name) => {
            const id = basename(name, '.json');
            const filePath = join(path, name);
            const data = readObject(
              await readFile(filePath, 'utf8'),
              `${content.file}/${name}`,
              schema,
              languages,
            );
            return { id, data: await parseData({ id, data: { ...data }, filePath }) };
          }),
      );
      store.clear();
      for (const entry of entries) store.set(entry);
    });
  },
});
