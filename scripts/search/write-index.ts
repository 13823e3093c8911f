import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** A built page. */
export interface BuiltPage {
  /** What a hit leads to. */
  url: string;
  html: string;
}

/** What the browser needs of Pagefind; its interfaces, and the worker that ours stands in for, stay out of the site. */
const needed = /^(pagefind\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\.(?!unknown).*\.pagefind)$/;

/**
 * Writes Pagefind's index of what stands in the main part of pages. The same pages give the same files.
 *
 * @param language whose stems the index knows: `en`, `pt-br`
 * @param folder where it goes; it is made where it does not exist
 * @throws Error where Pagefind takes a page amiss, or can write nothing
 */
export async function writeIndex(
  pages: readonly BuiltPage[],
  language: string,
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language.split('-')[0] ?? language });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ') || 'it gives no reason'}`);
  try {
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: mainPart(html) });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
    for (const { path, content } of written.files.filter((file) => needed.test(file.path))) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
}

/** A page of its main part alone: what stands around it is on every page. */
export const mainPart = (html: string): string =>
  `<html><body>${/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''}</body></html>`;
