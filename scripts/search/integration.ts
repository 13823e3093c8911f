import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexEntry } from '../../src/search/build/entry.ts';
import { writeIndex } from './write-index.ts';

/** Makes the search index of each language from the records that the built site left for it. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'pagefind');
        const file = join(folder, 'records.json');
        const languages = JSON.parse(await readFile(file, 'utf8')) as Record<string, IndexEntry[]>;
        await rm(file);
        for (const [locale, entries] of Object.entries(languages)) {
          await writeIndex(entries, join(folder, locale));
          logger.info(`${locale}: ${entries.length} records`);
        }
      },
    },
  };
}
