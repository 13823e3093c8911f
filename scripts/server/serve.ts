/** Serves the built site: `npm start`, or `npm run preview` without a build. Any other static host would do as well. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { withoutCapitals } from '../hosting/capitals.ts';
import { filesBelow } from '../hosting/files.ts';
import { headerRules, headersOf } from '../hosting/headers.ts';
import { builtBase } from '../run/build.mjs';
import { DIST, Remedy, runMain } from '../setup/project.mjs';

/** A folder to serve. */
interface Site {
  root: string;
  /** Port to listen on, 0 for any free one. */
  port: number;
  /** How many ports to try, counting up. */
  tries?: number;
  /** Path under which the site was built, with a slash on either side. */
  base?: string;
}

const host = '127.0.0.1';

/**
 * Serves a folder as a static host does: index pages, `404.html`, types, headers, what is compressed.
 *
 * @returns `url` of the front page, the port taken, and how to stop
 * @throws Remedy where the folder is missing or no port is free
 */
export async function serve({ root, port, tries = 1, base = '/' }: Site): Promise<{
  url: string;
  port: number;
  close: () => Promise<void>;
}> {
  if (!existsSync(root)) {
    throw new Remedy(`Nothing to serve: there is no folder ${root}. \`npm run build\` makes dist/.`);
  }
  const built = filesBelow(root);
  const rules = headerRules(built);
  const capitals = withoutCapitals(built);
  // In its "dev" mode sirv reads each file anew, so that a new build shows without a restart.
  const files = sirv(root, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeaders(
        new Map(Object.entries(headersOf(path.replace(/(^|\/)index\.html$/, '$1'), rules))),
      );
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?', 1);
    if (base !== '/' && (path === '/' || `${path}/` === base)) return redirect(response, base);
    if (!path.startsWith(base)) return sendMissing(response, root);
    const below = path.slice(base.length - 1);
    if (!below.endsWith('/') && existsSync(join(root, below, 'index.html'))) {
      // Several slashes at the start would name another host.
      return redirect(response, `${path}/`.replace(/^\/+/, '/') + url.slice(path.length));
    }
    const meant = capitals.get(`${below.toLowerCase()}/`.replace(/\/+$/, '/'));
    if (meant && !existsSync(join(root, below))) {
      return redirect(response, base.slice(0, -1) + meant + url.slice(path.length));
    }
    // Named in full, since sirv takes `/index/` for the front page.
    request.url = (below.endsWith('/') ? `${below}index.html` : below) + url.slice(path.length);
    files(request, response, () => sendMissing(response, root));
  });
  const taken = await listen(server, port, tries);
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://${host}:${taken}${base}`, port: taken, close };
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address }).end();
}

function sendMissing(response: ServerResponse, root: string): void {
  const page = join(root, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** @returns the port taken */
async function listen(server: Server, port: number, tries: number): Promise<number> {
  for (let next = port; next < port + tries; next += 1) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((settle) => {
      server.once('error', settle).listen(next, host, () => {
        server.off('error', settle);
        settle(undefined);
      });
    });
    const address = server.address();
    if (!error && typeof address === 'object' && address) return address.port;
    if (error?.code !== 'EADDRINUSE') throw error ?? new Error('the server listens on no port');
  }
  const ports = tries === 1 ? `Port ${port} is` : `Ports ${port} to ${port + tries - 1} are`;
  throw new Remedy(`${ports} in use. Choose another with --port.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: process.env['PORT'] ?? '4321' },
        'strict-port': { type: 'boolean', default: false },
      },
    });
    const tries = values['strict-port'] ? 1 : 50;
    const { url, close } = await serve({ root: DIST, port: Number(values.port), tries, base: builtBase() });
    console.log(`\nReady: ${url}\nCtrl-C stops.`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
  });
}
