/** Serves the built site: `node scripts/server/serve.mjs [--port 4321] [--base /path/] [--root dist]`. */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isFile, locate, normalBase } from './address.mjs';
import { builtBase } from '../run/build.mjs';
import { contentType } from './content-type.mjs';
import { chooseEncoding, encode } from './encoding.mjs';
import { DIST, Remedy, runMain } from '../setup/project.mjs';

/** Smaller bodies fit one packet as they are. */
const SMALLEST_TO_COMPRESS = 1024;

/**
 * Serves a folder of static files as a static host would: directory indexes, `404.html`, ETags, compression.
 *
 * @param {object} options
 * @param {string} options.root the folder
 * @param {number} [options.port] 0 for any free one
 * @param {number} [options.tries] how many ports to try, counting up
 * @param {string} [options.base] path under which the site was built
 * @param {string} [options.host]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} url is where the front page is
 * @throws {Remedy} where the folder is missing or no port is free
 */
export async function serve({ root, port = 4321, tries = 1, base = '/', host = '127.0.0.1' }) {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Remedy(`Nothing to serve: there is no folder ${root}. \`npm run build\` makes dist/.`);
  }
  const site = { root: realpathSync(root), base: normalBase(base), files: new Map() };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const used = await listen(server, port, tries, host);
  const close = () =>
    new Promise((done) => {
      server.close(() => done(undefined));
      server.closeAllConnections();
    });
  return { url: `http://${host}:${used}${site.base}`, port: used, close };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} tries
 * @param {string} host
 * @returns {Promise<number>} the port taken
 */
async function listen(server, port, tries, host) {
  for (let next = port; next < port + tries; next += 1) {
    /** @type {NodeJS.ErrnoException | undefined} */
    const error = await new Promise((settle) => {
      server.once('error', settle);
      server.listen(next, host, () => {
        server.off('error', settle);
        settle(undefined);
      });
    });
    const address = server.address();
    if (!error && typeof address === 'object' && address) return address.port;
    if (error?.code !== 'EADDRINUSE') throw error;
  }
  const ports = tries === 1 ? `Port ${port} is` : `Ports ${port} to ${port + tries - 1} are`;
  throw new Remedy(`${ports} in use. Choose another with --port.`);
}

/**
 * @typedef {{ root: string, base: string, files: Map<string, StoredFile> }} Site
 * @typedef {{ state: string, body: Buffer, etag: string, type: string, isText: boolean, encoded: Map<string, Promise<Buffer>> }} StoredFile
 */

/**
 * @param {Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(site, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/'] = (request.url ?? '/').split('?', 1);
  const found = locate(site, pathname);
  if ('redirect' in found) {
    const query = (request.url ?? '').slice(pathname.length);
    response.writeHead(301, { Location: found.redirect + query }).end();
    return;
  }
  if (found.file) await send(site, request, response, found.file, 200);
  else {
    const page = join(site.root, '404.html');
    if (isFile(page)) await send(site, request, response, page, 404);
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  }
}

/**
 * @param {Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {200 | 404} status
 */
async function send(site, request, response, path, status) {
  const file = load(site, path);
  const isWorth = file.isText && file.body.length >= SMALLEST_TO_COMPRESS;
  const encoding = isWorth ? chooseEncoding(String(request.headers['accept-encoding'] ?? '')) : 'identity';
  const etag = encoding === 'identity' ? `"${file.etag}"` : `"${file.etag}-${encoding}"`;
  response.setHeader('ETag', etag);
  response.setHeader(
    'Cache-Control',
    isHashed(site, path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (isWorth) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  const body = await encoded(file, encoding);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { 'Content-Type': file.type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * A file from memory, read again where it has changed on disk.
 *
 * @param {Site} site
 * @param {string} path
 * @returns {StoredFile}
 */
function load({ files }, path) {
  const { size, mtimeMs } = statSync(path);
  const state = `${size}-${mtimeMs}`;
  const kept = files.get(path);
  if (kept?.state === state) return kept;
  const body = readFileSync(path);
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const file = { state, body, etag, ...contentType(path), encoded: new Map() };
  files.set(path, file);
  return file;
}

/**
 * @param {StoredFile} file
 * @param {'br' | 'gzip' | 'identity'} encoding
 * @returns {Promise<Buffer>} the body, compressed once and kept
 */
async function encoded(file, encoding) {
  if (encoding === 'identity') return file.body;
  const body = file.encoded.get(encoding) ?? encode(file.body, encoding);
  file.encoded.set(encoding, body);
  return body;
}

/**
 * Whether a file's name holds a hash of what is in it, so that it never changes.
 *
 * @param {Site} site
 * @param {string} path
 */
const isHashed = ({ root }, path) => path.startsWith(join(root, '_astro') + sep);

/**
 * Whether the client has this version already (RFC 9110, 13.1.2).
 *
 * @param {string | undefined} header If-None-Match
 * @param {string} etag
 */
function isKnown(header, etag) {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, base: { type: 'string' }, root: { type: 'string' } },
    });
    const { url } = await serve({
      root: resolve(values.root ?? DIST),
      port: Number(values.port ?? process.env.PORT ?? 4321),
      base: values.base ?? builtBase(),
    });
    console.log(url);
  });
}
