import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ContentError } from '../../../src/reading/content-error.ts';
import { listFile, objectFile } from '../../../src/reading/json-file.ts';
import { jsonFolder } from '../../../src/reading/json-folder.ts';

const schema = z.strictObject({ id: z.string(), lamps: z.number() });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A file of the content and what it holds. */
function write(name: string, value: unknown): string {
  const path = join(root, 'content', name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

/** Runs a loader with as much of Astro as it uses: what it stored, logged, and a watcher to say that a file changed. */
async function run(loader: Loader) {
  const stored = new Map<string, unknown>();
  const clear = vi.spyOn(stored, 'clear');
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const error = vi.fn();
  const context = {
    store: {
      clear: () => stored.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data),
    },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    config: { root: pathToFileURL(`${root}/`) },
    watcher,
    logger: { error },
  };
  await loader.load(context as unknown as LoaderContext);
  return { stored, clear, watcher, error };
}

const folder = './content';

describe.each([
  [
    'a folder',
    jsonFolder({ folder, file: 'lamps' }, schema),
    'lamps/oil.json',
    (lamp: object): unknown => lamp,
  ],
  ['a list', listFile({ folder, file: 'lamps.json' }, schema), 'lamps.json', (lamp: object) => [lamp]],
  [
    'one object',
    objectFile({ folder, file: 'lamp.json' }, 'oil', schema),
    'lamp.json',
    (lamp: object) => lamp,
  ],
])('%s of JSON', (_, loader, file, content) => {
  it('is read again when its file changes', async () => {
    const path = write(file, content({ id: 'oil', lamps: 1 }));
    const { stored, watcher } = await run(loader);
    expect(stored.get('oil')).toMatchObject({ lamps: 1 });
    write(file, content({ id: 'oil', lamps: 2 }));
    watcher.emit('change', path);
    await vi.waitFor(() => expect(stored.get('oil')).toMatchObject({ lamps: 2 }));
  });

  it('keeps what it had and says what is wrong when the change cannot be read', async () => {
    const path = write(file, content({ id: 'oil', lamps: 1 }));
    const { stored, watcher, error } = await run(loader);
    write(file, content({ id: 'oil', lamps: 'many' }));
    watcher.emit('change', path);
    await vi.waitFor(() => expect(error).toHaveBeenCalledWith(expect.stringContaining('lamps')));
    expect(stored.get('oil')).toMatchObject({ lamps: 1 });
  });

  it('does not care about other files', async () => {
    write(file, content({ id: 'oil', lamps: 1 }));
    const { stored, clear, watcher } = await run(loader);
    const path = write(file, content({ id: 'oil', lamps: 2 }));
    const [watched = ''] = file.split('/');
    watcher.emit('change', join(root, 'content', `${watched}-old`, 'oil.json'));
    watcher.emit('change', path);
    await vi.waitFor(() => expect(stored.get('oil')).toMatchObject({ lamps: 2 }));
    // Loads follow each other, so that one for the other file would have come first.
    expect(clear).toHaveBeenCalledTimes(2);
  });
});

describe('a folder of JSON', () => {
  it('notices files that come and go', async () => {
    const oil = write('lamps/oil.json', { id: 'oil', lamps: 1 });
    const { stored, watcher } = await run(jsonFolder({ folder, file: 'lamps' }, schema));
    watcher.emit('add', write('lamps/gas.json', { id: 'gas', lamps: 2 }));
    await vi.waitFor(() => expect([...stored.keys()]).toEqual(['gas', 'oil']));
    rmSync(oil);
    watcher.emit('unlink', oil);
    await vi.waitFor(() => expect([...stored.keys()]).toEqual(['gas']));
  });

  it('may be missing, and may come later', async () => {
    const { stored, watcher } = await run(jsonFolder({ folder, file: 'lamps' }, schema));
    expect(stored.size).toBe(0);
    watcher.emit('add', write('lamps/oil.json', { id: 'oil', lamps: 1 }));
    await vi.waitFor(() => expect(stored.size).toBe(1));
  });
});

describe('a list of JSON', () => {
  it('keeps the order of its file', async () => {
    write('lamps.json', [
      { id: 'oil', lamps: 1 },
      { id: 'gas', lamps: 2 },
    ]);
    const { stored } = await run(listFile({ folder, file: 'lamps.json' }, schema));
    expect([...stored]).toEqual([
      ['oil', { id: 'oil', lamps: 1, order: 0 }],
      ['gas', { id: 'gas', lamps: 2, order: 1 }],
    ]);
  });

  it('may be missing only where it is optional', async () => {
    const path = { folder, file: 'lamps.json' };
    await expect(run(listFile(path, schema, 'required'))).rejects.toThrow(ContentError);
    expect((await run(listFile(path, schema))).stored.size).toBe(0);
  });
});
