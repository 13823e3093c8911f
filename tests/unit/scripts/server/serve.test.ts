import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../../../scripts/hosting/compress.ts';
import { serve } from '../../../../scripts/server/serve.ts';

const longText = 'The same words again and again. '.repeat(20_000);
const files: Record<string, string> = {
  'site/index.html': '<h1>Front</h1>',
  'site/404.html': '<h1>Nothing here</h1>',
  'site/icon.svg': '<svg/>',
  'site/index/index.html': '<h1>Names</h1>',
  'site/long/index.html': longText,
  'site/places/NOR/index.html': '<h1>Norway</h1>',
  'site/un sitio/índice.md': '# Índice',
  'site/_astro/page.abc123.css': 'body{}',
  'site/empty/readme.txt': 'no index here',
  'secret.txt': 'not to be served',
};

/** Types that a file of each ending is to have. */
const types = {
  html: 'text/html;charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  epub: 'application/epub+zip',
  woff2: 'font/woff2',
  png: 'image/png',
  wasm: 'application/wasm',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pagefind: 'application/octet-stream',
};
for (const extension of Object.keys(types)) files[`site/types/a.${extension}`] = 'x';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request as it is written, without the tidying that fetch does to paths and encodings. */
function get(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
let based: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const root = join(folder, 'site');
  await compress(join(root, 'long/index.html'));
  symlinkSync(join(root, 'loop'), join(root, 'loop'));
  site = await serve({ root, port: 0 });
  based = await serve({ root, port: 0, base: '/repo/' });
});

afterAll(async () => {
  await Promise.all([site.close(), based.close()]);
  rmSync(folder, { recursive: true });
});

describe('addresses', () => {
  it('gives the page of a folder that is called index', async () => {
    expect((await get(site.port, '/index/')).body.toString()).toBe('<h1>Names</h1>');
    expect((await get(site.port, '/')).body.toString()).toBe('<h1>Front</h1>');
  });

  it('serves the index of a folder', async () => {
    const { status, body } = await get(site.port, '/');
    expect([status, body.toString()]).toEqual([200, '<h1>Front</h1>']);
  });

  it('leads a folder without its slash to the one with it, and keeps the query', async () => {
    const { status, headers } = await get(site.port, '/long?q=a?b');
    expect([status, headers['location']]).toEqual([301, '/long/?q=a?b']);
  });

  it.each(['/places/nor/', '/places/nor', '/Places/Nor/'])(
    'leads %s to the page that has its capitals elsewhere, and keeps the query',
    async (path) => {
      const { status, headers } = await get(site.port, `${path}?q=a`);
      expect([status, headers['location']]).toEqual([301, '/places/NOR/?q=a']);
      expect((await get(based.port, `/repo${path}`)).headers['location']).toBe('/repo/places/NOR/');
    },
  );

  it('serves the page itself by its own capitals', async () => {
    expect((await get(site.port, '/places/NOR/')).body.toString()).toBe('<h1>Norway</h1>');
    expect((await get(site.port, '/places/NOR')).headers['location']).toBe('/places/NOR/');
  });

  it('never leads to another host', async () => {
    const { headers } = await get(site.port, '//long');
    expect(headers['location']).toBe('/long/');
  });

  it('decodes names with spaces and accents', async () => {
    const { status, body } = await get(site.port, encodeURI('/un sitio/índice.md'));
    expect([status, body.toString()]).toEqual([200, '# Índice']);
  });

  it.each([
    '/none',
    '/none/',
    '/empty/',
    '/%E0%A4%A',
    '/%',
    '/%00',
    '/loop',
    '/loop/',
    `/${'a'.repeat(5000)}`,
  ])('answers what is not there with 404.html and status 404: %s', async (path) => {
    const { status, body } = await get(site.port, path);
    expect([status, body.toString()]).toEqual([404, '<h1>Nothing here</h1>']);
  });

  it('finds no folder in a file', async () => {
    expect((await get(site.port, '/icon.svg/')).status).toBe(404);
  });

  it.each(['/../secret.txt', '/long/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
    'serves nothing outside its folder: %s',
    async (path) => {
      const { status, body } = await get(site.port, path);
      expect(status).toBe(404);
      expect(body.toString()).not.toContain('not to be served');
    },
  );

  it('serves under a base path and leads to it', async () => {
    expect(based.url).toBe(`http://127.0.0.1:${based.port}/repo/`);
    expect((await get(based.port, '/repo/')).body.toString()).toBe('<h1>Front</h1>');
    expect((await get(based.port, '/')).headers['location']).toBe('/repo/');
    expect((await get(based.port, '/repo')).headers['location']).toBe('/repo/');
    expect((await get(based.port, '/repo/long')).headers['location']).toBe('/repo/long/');
    expect((await get(based.port, '/long/')).status).toBe(404);
  });
});

it.each(Object.entries(types))('serves .%s as %s', async (extension, type) => {
  const { headers, body } = await get(site.port, `/types/a.${extension}`);
  expect(headers['content-type']).toBe(type);
  expect(body.toString()).toBe('x');
});

describe('compression', () => {
  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('sends what is compressed as %s where the client takes it', async (encoding, accepted, decode) => {
    const { headers, body } = await get(site.port, '/long/', { 'Accept-Encoding': accepted });
    expect([headers['content-encoding'], headers['vary']]).toEqual([encoding, 'Accept-Encoding']);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(decode(body).toString()).toBe(longText);
    expect(body.length).toBeLessThan(longText.length / 100);
  });

  it.each(['identity', ''])('sends "%s" the words as they are', async (accepted) => {
    const { headers, body } = await get(site.port, '/long/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe(String(longText.length));
    expect(body.toString()).toBe(longText);
  });

  it('sends what nothing was compressed of as it is', async () => {
    const { headers } = await get(site.port, '/types/a.pf_meta', { 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('caching', () => {
  it('answers a known version with 304 and no body', async () => {
    const { headers } = await get(site.port, '/long/', { 'Accept-Encoding': 'br' });
    const again = await get(site.port, '/long/', {
      'Accept-Encoding': 'br',
      'If-None-Match': String(headers['etag']),
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('sends a file anew once another has taken its place', async () => {
    const path = join(folder, 'site', 'changing.txt');
    writeFileSync(path, 'before');
    const { headers } = await get(site.port, '/changing.txt');
    writeFileSync(`${path}.new`, 'afterwards');
    renameSync(`${path}.new`, path);
    const again = await get(site.port, '/changing.txt', { 'If-None-Match': String(headers['etag']) });
    expect([again.status, again.body.toString()]).toEqual([200, 'afterwards']);
  });

  it('lets only files with a hash in their name be kept for good', async () => {
    const asset = await get(site.port, '/_astro/page.abc123.css');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get(site.port, '/')).headers['cache-control']).toBe('no-cache');
  });
});

describe('ports', () => {
  it('takes the next port where one is in use, and says so where it may not', async () => {
    const root = join(folder, 'site');
    const next = await serve({ root, port: site.port, tries: 20 });
    expect(next.port).toBeGreaterThan(site.port);
    await next.close();
    await expect(serve({ root, port: site.port })).rejects.toThrow(`Port ${site.port} is in use`);
  });

  it('says what to do where there is nothing to serve', async () => {
    await expect(serve({ root: join(folder, 'none'), port: 0 })).rejects.toThrow('npm run build');
  });
});
