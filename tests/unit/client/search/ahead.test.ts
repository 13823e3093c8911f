import { beforeEach, describe, expect, it, vi } from 'vitest';

const folder = 'https://example.org/pagefind/es/';
let asked: string[] = [];
let list: string = '';

/** The module takes the `fetch` that there is when it is loaded. */
async function begin(): Promise<void> {
  vi.resetModules();
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address.replace(folder, ''));
    return Promise.resolve(new Response(address.endsWith('ahead.json') ? list : address));
  });
  const { fetchAhead } = await import('../../../../src/client/search/ahead.ts');
  fetchAhead(folder, 'en');
}

describe('what an index needs first', () => {
  beforeEach(() => {
    asked = [];
    list = '["a.pf_meta", "filter/b.pf_filter"]';
  });

  it('is on its way before anything asks for it', async () => {
    await begin();
    expect(asked).toEqual(['pagefind-entry.json', 'wasm.en.pagefind', 'ahead.json']);
    await vi.waitFor(() => expect(asked.slice(3)).toEqual(['a.pf_meta', 'filter/b.pf_filter']));
  });

  it('is handed out to whoever asks, and asked for only once', async () => {
    await begin();
    const meta = await fetch(`${folder}a.pf_meta`);
    const entry = await fetch(`${folder}pagefind-entry.json?ts=123`);
    expect([await meta.text(), await entry.text()]).toEqual([
      `${folder}a.pf_meta`,
      `${folder}pagefind-entry.json`,
    ]);
    expect(asked).toHaveLength(5);
  });

  it('is asked for anew the second time, since an answer can be read once', async () => {
    await begin();
    await fetch(`${folder}a.pf_meta`);
    await fetch(`${folder}a.pf_meta`);
    expect(asked.filter((name) => name === 'a.pf_meta')).toHaveLength(2);
  });

  it('comes one after another where there is no list', async () => {
    list = '<h1>Not found</h1>';
    await begin();
    const meta = await fetch(`${folder}a.pf_meta`);
    expect(await meta.text()).toBe(`${folder}a.pf_meta`);
    expect(asked.at(-1)).toBe('a.pf_meta');
  });
});
