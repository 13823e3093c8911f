import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalBase } from '../../../../scripts/server/address.mjs';
import { serve } from '../../../../scripts/server/serve.mjs';

const longText = 'The same words again and again. '.repeat(200);
const files: Record<string, string> = {
  'site/index.html': '<h1>Front</h1>',
  'site/404.html': '<h1>Nothing here</h1>',
  'site/long/index.html': longText,
  'site/un sitio/índice.md': '# Índice',
  'site/_astro/page.abc123.css': 'body{}',
  'site/pagefind/en.pf_meta': longText,
  'site/pagefind/a.pagefind': longText,
  'site/empty/readme.txt': 'no index here',
  'secret.txt': 'not to be served',
};
for (const name of [
  'a.json',
  'a.csl.json',
  'a.svg',
  'a.woff2',
  'a.wasm',
  'a.csv',
  'a.bib',
  'a.ris',
  'a.xml',
  'a.js',
]) {
  files[`site/types/${name}`] = 'x';
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request as it is written, without the tidying that fetch does to paths and encodings. */
function get(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
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
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
  const root = join(folder, 'site');
  site = await serve({ root, port: 0 });
  based = await serve({ root, port: 0, base: 'repo' });
});

afterAll(async () => {
  await Promise.all([site.close(), based.close()]);
  rmSync(folder, { recursive: true });
});

describe('addresses', () => {
  it('serves the index of a folder', async () => {
    const { status, headers, body } = await get(site.port, '/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe('<h1>Front</h1>');
  });

  it('leads a folder without its slash to the one with it, and keeps the query', async () => {
    const { status, headers } = await get(site.port, '/long?q=a?b');
    expect(status).toBe(301);
    expect(headers['location']).toBe('/long/?q=a?b');
  });

  it('never leads to another host', async () => {
    const { headers } = await get(site.port, '//long');
    expect(headers['location'] ?? '/').not.toMatch(/^\/\//);
  });

  it('decodes names with spaces and accents', async () => {
    const { status, body } = await get(site.port, encodeURI('/un sitio/índice.md'));
    expect(status).toBe(200);
    expect(body.toString()).toBe('# Índice');
  });

  it('answers what is not there with 404.html and status 404', async () => {
    for (const path of ['/none', '/none/', '/empty/', '/index.html/', '/%E0%A4%A', '/%00']) {
      const { status, body } = await get(site.port, path);
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString()).toBe('<h1>Nothing here</h1>');
    }
  });

  it('serves nothing outside its folder', async () => {
    const paths = [
      '/../secret.txt',
      '/long/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/link.txt',
    ];
    for (const path of paths) {
      const { status, body } = await get(site.port, path);
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString()).not.toContain('not to be served');
    }
  });

  it('serves under a base path and leads to it', async () => {
    expect(based.url).toBe(`http://127.0.0.1:${based.port}/repo/`);
    expect((await get(based.port, '/repo/')).body.toString()).toBe('<h1>Front</h1>');
    expect((await get(based.port, '/')).headers['location']).toBe('/repo/');
    expect((await get(based.port, '/repo')).headers['location']).toBe('/repo/');
    expect((await get(based.port, '/repo/long')).headers['location']).toBe('/repo/long/');
    expect((await get(based.port, '/long/')).status).toBe(404);
  });

  it('writes base paths with a slash on either side', () => {
    expect(['', '/', 'repo', '/repo', '/repo/', 'a/b/'].map(normalBase)).toEqual([
      '/',
      '/',
      '/repo/',
      '/repo/',
      '/repo/',
      '/a/b/',
    ]);
  });
});

describe('types', () => {
  it.each([
    ['a.json', 'application/json; charset=utf-8'],
    ['a.csl.json', 'application/json; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.wasm', 'application/wasm'],
    ['a.csv', 'text/csv; charset=utf-8'],
    ['a.bib', 'application/x-bibtex; charset=utf-8'],
    ['a.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['a.xml', 'application/xml; charset=utf-8'],
    ['a.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s', async (name, type) => {
    expect((await get(site.port, `/types/${name}`)).headers['content-type']).toBe(type);
  });

  it('serves the chunks of a search index as bytes, uncompressed', async () => {
    for (const name of ['en.pf_meta', 'a.pagefind']) {
      const { headers } = await get(site.port, `/pagefind/${name}`, { 'Accept-Encoding': 'br' });
      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['content-encoding']).toBeUndefined();
    }
  });
});

describe('compression', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
  ])('answers Accept-Encoding "%s" with %s', async (accepted, encoding) => {
    const { headers, body } = await get(site.port, '/long/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['content-length']).toBe(String(body.length));
    const decoded = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
    expect(decoded.toString()).toBe(longText);
    expect(body.length).toBeLessThan(longText.length / 10);
  });

  it.each([['identity'], ['br;q=0'], ['']])('sends "%s" the words as they are', async (accepted) => {
    const { headers, body } = await get(site.port, '/long/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(longText);
  });
});

describe('caching', () => {
  it('answers a known version with 304 and no body', async () => {
    const first = await get(site.port, '/long/', { 'Accept-Encoding': 'br' });
    const etag = String(first.headers['etag']);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(site.port, '/long/', { 'Accept-Encoding': 'br', 'If-None-Match': known });
      expect([known, again.status, again.body.length]).toEqual([known, 304, 0]);
      expect(again.headers['etag']).toBe(etag);
    }
  });

  it('gives each encoding a version of its own', async () => {
    const plain = await get(site.port, '/long/');
    const again = await get(site.port, '/long/', {
      'Accept-Encoding': 'br',
      'If-None-Match': String(plain.headers['etag']),
    });
    expect(again.status).toBe(200);
  });

  it('sends a file anew once it has changed', async () => {
    const path = join(folder, 'site', 'changing.txt');
    writeFileSync(path, 'before');
    const { headers } = await get(site.port, '/changing.txt');
    writeFileSync(path, 'afterwards');
    const again = await get(site.port, '/changing.txt', { 'If-None-Match': String(headers['etag']) });
    expect([again.status, again.body.toString()]).toEqual([200, 'afterwards']);
  });

  it('lets only files with a hash in their name be kept for good', async () => {
    const asset = await get(site.port, '/_astro/page.abc123.css');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get(site.port, '/')).headers['cache-control']).toBe('no-cache');
  });
});

describe('methods and ports', () => {
  it('answers HEAD with the headers of GET and no body', async () => {
    const full = await get(site.port, '/long/');
    const head = await get(site.port, '/long/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const name of ['content-length', 'content-type', 'etag'])
      expect(head.headers[name]).toBe(full.headers[name]);
  });

  it('refuses other methods', async () => {
    const { status, headers } = await get(site.port, '/', {}, 'POST');
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

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
