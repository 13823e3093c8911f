import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../../../scripts/hosting/files.ts';
import { mainPart, writeIndex } from '../../../../scripts/search/write-index.ts';

const root = mkdtempSync(join(tmpdir(), 'search-index-'));

afterAll(() => rmSync(root, { recursive: true }));

const pages = Array.from({ length: 30 }, (_, n) => ({
  url: `/lamps/${n}/`,
  html: `<html><body><nav>Menu</nav><main><h1>Lamp ${n}</h1><p>Number ${n} shines.</p></main></body></html>`,
}));

/** The files of a folder with what is in them. */
const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

describe('writeIndex', () => {
  it('writes the same files from the same pages, a fragment for each', async () => {
    const folders = [join(root, 'first'), join(root, 'second')];
    for (const folder of folders) await writeIndex(pages, 'en', folder);
    const [first = {}, second] = folders.map(read);
    expect(second).toEqual(first);
    expect(Object.keys(first)).toEqual(expect.arrayContaining(['pagefind-entry.json', 'pagefind.js']));
    expect(Object.keys(first).filter((name) => name.endsWith('.pf_fragment'))).toHaveLength(pages.length);
  });

  it('reads the main part of a page alone', () => {
    expect(mainPart(pages[3]?.html ?? '')).toBe(
      '<html><body><main><h1>Lamp 3</h1><p>Number 3 shines.</p></main></body></html>',
    );
    expect(mainPart('<html><body><p>no main part</p></body></html>')).toBe('<html><body></body></html>');
  });
});
