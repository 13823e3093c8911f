import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexEntry } from '../../src/search/build/entry.ts';
import { aheadFile } from '../../src/search/browser/pagefind.ts';
import { rewrite } from './rewrite.ts';

/** What the browser needs of Pagefind; its interfaces, and the worker that ours stands in for, stay out of the site. */
const needed = /^(pagefind\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\.(?!unknown).*\.pagefind)$/;

/**
 * Writes a search index. The same entries in the same order give the same files.
 *
 * @param folder where it goes; it is made where it does not exist
 * @throws Error where Pagefind takes an entry amiss, or can write nothing
 */
export async function writeIndex(entries: IndexEntry[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: entries[0]?.language ?? 'en' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ') || 'it gives no reason'}`);
  try {
    for (const entry of entries) {
      const added = await index.addCustomRecord(entry);
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused ${entry.url}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    const files = written.files.filter(({ path }) => needed.test(path));
    const found = files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
    if (written.errors.length > 0 || found !== entries.length) {
      const reason = written.errors.join('; ') || `found ${found} records in it, expected ${entries.length}`;
      throw new Error(`Pagefind wrote no index: ${reason}`);
    }
    const ordered = rewrite(files);
    const list = { path: aheadFile, content: Buffer.from(`${JSON.stringify(aheadOf(ordered))}\n`) };
    for (const { path, content } of [...ordered, list]) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
}

/** What is loaded of an index before any search and has a name that nobody can know; what all else waits for comes first. */
function aheadOf(files: readonly { path: string }[]): string[] {
  const paths = files.map(({ path }) => path).toSorted();
  return ['.pf_meta', '.pf_filter'].flatMap((end) => paths.filter((path) => path.endsWith(end)));
}
