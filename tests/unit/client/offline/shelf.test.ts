import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Shelf, withEach } from '../../../../src/client/offline/shelf.ts';
import { shortHash } from '../../../../scripts/offline/list.ts';

const root = 'https://lamp.example/oil/';

/** What a host has, by address. */
let host: Record<string, string> = {};
let asked: string[] = [];

/** The browser's caches, as far as a shelf uses them. */
const kept = new Map<string, Map<string, Response>>();
const caches = {
  keys: () => Promise.resolve([...kept.keys()]),
  open: (name: string) => {
    const cache = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, cache);
    return Promise.resolve({
      match: (url: string) => Promise.resolve(cache.get(url)?.clone()),
      put: (url: string, response: Response) => Promise.resolve(void cache.set(url, response)),
    });
  },
};

beforeEach(() => {
  host = {};
  asked = [];
  kept.clear();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url.slice(root.length));
    const text = host[url];
    return Promise.resolve(new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200 }));
  });
});

/** The shelf of a build with some texts, which the host has unless it is told otherwise. */
function shelfOf(id: string, texts: Record<string, string>): Shelf {
  for (const [path, text] of Object.entries(texts)) host[root + path] = text;
  return new Shelf(id, new Map(Object.entries(texts).map(([path, text]) => [path, shortHash(text)])), root);
}

const textOf = async (shelf: Shelf, path: string): Promise<string | undefined> =>
  (await shelf.find(path))?.text();

describe('a shelf', () => {
  it('keeps a file of its build, and asks for it once', async () => {
    const shelf = shelfOf('a', { 'read/': 'Lamps' });
    expect(await (await shelf.keep('read/')).text()).toBe('Lamps');
    expect(await (await shelf.keep('read/')).text()).toBe('Lamps');
    expect(asked).toEqual(['read/']);
  });

  it('takes a file for none of its build where its page is left while it loads', async () => {
    const shelf = shelfOf('a', { 'read/': 'Lamps' });
    const left = new ReadableStream({
      start: (body) => {
        body.enqueue(new TextEncoder().encode('Lam'));
        body.error(new DOMException('left', 'AbortError'));
      },
    });
    expect(await shelf.owns('read/', new Response(left))).toBe(false);
    expect(await shelf.owns('read/', new Response('Lamps'))).toBe(true);
  });

  it('keeps no file of another build, nor what is missing', async () => {
    const shelf = shelfOf('a', { 'read/': 'Lamps', 'notes/': 'Wicks' });
    host = { [`${root}read/`]: 'New lamps' };
    await expect(shelf.keep('read/')).rejects.toThrow('read/');
    await expect(shelf.keep('notes/')).rejects.toThrow('notes/');
    expect(await shelf.find('read/')).toBeUndefined();
  });

  it('takes over what has not changed since another build, and asks for the rest', async () => {
    const old = shelfOf('a', { 'read/': 'Lamps', 'notes/': 'Wicks' });
    await withEach(['read/', 'notes/'], (path) => old.keep(path));
    const shelf = shelfOf('b', { 'read/': 'New lamps', 'notes/': 'Wicks' });
    asked = [];
    await withEach(['read/', 'notes/'], (path) => shelf.keep(path));
    expect(asked).toEqual(['read/']);
    expect([await textOf(shelf, 'read/'), await textOf(old, 'read/')]).toEqual(['New lamps', 'Lamps']);
    expect(await shelf.others()).toEqual([old.name]);
  });

  it('knows nothing of other sites on the host', async () => {
    await new Shelf('a', new Map(), 'https://lamp.example/').put('x');
    expect(await shelfOf('b', {}).others()).toEqual([]);
  });

  it('keeps with a page the scripts that it names, and those that they name', async () => {
    const shelf = shelfOf('a', {
      'read/': '<script data-modules="/oil/_astro/a.1.js">',
      '_astro/a.1.js': 'import("./b.2.js")',
      '_astro/b.2.js': 'import("./a.1.js")',
      '_astro/c.3.js': '',
    });
    await shelf.keepWhole('read/');
    expect(asked).toEqual(['read/', '_astro/a.1.js', '_astro/b.2.js']);
  });
});

it('does something with each, six at a time', async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  await withEach(Array(20).keys(), async (item) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve));
    running--;
    done.push(item);
  });
  expect([most, done.length]).toEqual([6, 20]);
});
