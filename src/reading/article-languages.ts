import { existsSync, readFileSync } from 'node:fs';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { locales, type Locale } from '../text/language.ts';
import { pathOf } from './content-path.ts';

const articleFile = z.object({ languages: z.array(z.enum(locales)) });

/**
 * The languages in which the site shows an article, by its `article.json`: all of the interface where that names none.
 * Where the file is wrong, its own schema says so.
 */
export function articleLanguages(text: string): readonly Locale[] {
  try {
    return articleFile.safeParse(JSON.parse(text)).data?.languages ?? locales;
  } catch {
    return locales;
  }
}

/** The languages of the article in a folder of content. */
export function languagesOf(folder: string, context: Pick<LoaderContext, 'config'>): readonly Locale[] {
  const path = pathOf({ folder, file: 'article.json' }, context);
  return existsSync(path) ? articleLanguages(readFileSync(path, 'utf8')) : locales;
}
