import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { pathOf } from './content-path.ts';
import { loadAndWatch } from './load-and-watch.ts';
import { filesByLanguage, readTranslation, translationsFolder } from './translation-files.ts';

/** The translations of an article, an entry a language; an article may do without the folder. */
export const translationFolders = (folder: string): Loader => ({
  name: 'translation-folders',
  load: (context) => {
    const { store, config, parseData } = context;
    const path = pathOf({ folder, file: translationsFolder }, { config });
    return loadAndWatch(path, context, async () => {
      const names = existsSync(path) ? await readdir(path, { recursive: true }) : [];
      const texts = await Promise.all(
        names
          .filter((name) => /\.(?:mdx|json)$/.test(name))
          .sort()
          .map(
            async (name) =>
              [
                `${translationsFolder}/${name.replaceAll('\\', '/')}`,
                await readFile(join(path, name), 'utf8'),
              ] as const,
          ),
      );
      const entries = [...filesByLanguage(new Map(texts))].map(([lang, own]) => readTranslation(lang, own));
      store.clear();
      for (const entry of entries) {
        const data = await parseData({ id: entry.lang, data: { ...entry } });
        store.set({ id: entry.lang, data });
      }
    });
  },
});
