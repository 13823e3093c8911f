import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../../scripts/setup/project.mjs';
import { serve } from '../../scripts/server/serve.ts';
import type { Locale } from '../../src/text/language.ts';
import type { Chosen, Found } from '../../src/search/browser/found.ts';
import { search, type Engine } from '../../src/search/browser/engine.ts';
import type { Pagefind } from '../../src/search/browser/pagefind.ts';
import { readQuery } from '../../src/search/browser/query.ts';
import type { QuickItem } from '../../src/search/browser/quick.ts';
import { rank, type Group } from '../../src/search/browser/rank.ts';
import { base, readJson } from './dist.ts';

/** The built index of a language, asked as the browser asks it. */
export interface BuiltIndex {
  find: (typed: string, chosen?: Chosen, each?: number) => Promise<{ groups: Group[]; found: Found }>;
  close: () => Promise<void>;
}

/** Opens the built index of a language; it is served, since Pagefind fetches it. */
export async function openIndex(locale: Locale): Promise<BuiltIndex> {
  const { url, close } = await serve({ root: DIST, base, port: 0 });
  const folder = `pagefind/${locale}/`;
  const module = (await import(pathToFileURL(join(DIST, folder, 'pagefind.js')).href)) as {
    createInstance: (options: { basePath: string }) => Pagefind & { init: () => Promise<void> };
  };
  const pagefind = module.createInstance({ basePath: new URL(folder, url).href });
  await pagefind.init();
  await pagefind.filters();
  const engine: Engine = {
    pagefind,
    loadWords: () => Promise.resolve(readJson('search/words.json') as string[]),
  };
  const { items } = readJson(`${locale === 'en' ? '' : `${locale}/`}search/quick.json`) as {
    items: QuickItem[];
  };
  return {
    find: async (typed, chosen = {}, each = 3) => {
      const query = readQuery(typed);
      const found = await search(engine, query, chosen, each);
      return { found, groups: rank(items, query, { found, chosen, each }) };
    },
    close,
  };
}
