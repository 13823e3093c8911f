import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defaultLocale, locales } from '../../src/text/language.ts';
import { filesBelow } from '../hosting/files.ts';
import { writeIndex } from './write-index.ts';

/**
 * Pages that the index leaves out: those that only show what the search has as records of its own, with places to lead
 * to, and drawings for frames.
 */
const known = /^(404\.html|index\.html|(embed|read|search|sections)\/|(places|references)\/.+\/index\.html$)/;

/** Makes Pagefind's index of the built pages, one for each language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = filesBelow(root).filter((file) => file.endsWith('.html'));
        for (const locale of locales) {
          const prefix = locale === defaultLocale ? '' : `${locale}/`;
          const others = locales.filter((each) => each !== defaultLocale && each !== locale);
          const own = files.filter(
            (file) =>
              file.startsWith(prefix) &&
              !known.test(file.slice(prefix.length)) &&
              !others.some((other) => file.startsWith(`${other}/`)),
          );
          const pages = await Promise.all(
            own.map(async (file) => ({
              // As a hit's path: below the base path and the language.
              url: `/${file.slice(prefix.length).replace(/index\.html$/, '')}`,
              html: await readFile(join(root, file), 'utf8'),
            })),
          );
          await writeIndex(pages, locale, join(root, 'pagefind', locale));
          logger.info(`${locale}: ${pages.length} pages`);
        }
      },
    },
  };
}
