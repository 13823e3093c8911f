import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeIndex } from '../../../../scripts/search/write-index.ts';
import type { IndexEntry } from '../../../../src/search/build/entry.ts';

const root = mkdtempSync(join(tmpdir(), 'search-index-'));

afterAll(() => rmSync(root, { recursive: true }));

const entries: IndexEntry[] = Array.from({ length: 30 }, (_, n) => ({
  url: `/lamps/${n}/`,
  content: `Lamp number ${n} shines`,
  language: 'en',
  meta: { title: `Lamp ${n}` },
  filters: { kind: [`kind-${n % 7}`], place: [`place-${n % 11}`, `place-${n % 5}`] },
}));

/** The files of a folder with what is in them. */
const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

describe('writeIndex', () => {
  it('writes the same files from the same entries', async () => {
    const folders = [join(root, 'first'), join(root, 'second')];
    for (const folder of folders) await writeIndex(entries, folder);
    const [first, second] = folders.map(read);
    expect(second).toEqual(first);
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(['pagefind-entry.json', 'pagefind.js']));
  });

  it('lists what is loaded before any search: the metadata, then all filters', async () => {
    const folder = join(root, 'ahead');
    await writeIndex(entries, folder);
    const listed = JSON.parse(readFileSync(join(folder, 'ahead.json'), 'utf8')) as string[];
    const files = Object.keys(read(folder));
    expect(listed[0]).toMatch(/\.pf_meta$/);
    expect(listed.toSorted()).toEqual(files.filter((name) => /\.pf_(meta|filter)$/.test(name)));
  });

  it('names what Pagefind leaves out', async () => {
    const empty = { ...entries[0], url: '/empty/', content: '' } as IndexEntry;
    await expect(writeIndex([empty], join(root, 'third'))).rejects.toThrow(/expected 1/);
  });
});
