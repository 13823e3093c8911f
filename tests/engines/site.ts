import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtBase } from '../../scripts/run/build.mjs';
import { serve } from '../../scripts/server/serve.ts';
import { DIST } from '../../scripts/setup/project.mjs';

/** The built site at two addresses; at the second, browsers run no script of its pages. */
export interface Site {
  url: string;
  withoutScripts: string;
  /** Takes the first of them off the network, and brings it back. */
  cut: () => Promise<void>;
  mend: () => Promise<void>;
  close: () => Promise<void>;
}

/** Serves the built site. */
export async function serveSite(): Promise<Site> {
  const built = { root: DIST, base: builtBase() };
  let server = await serve({ ...built, port: 0 });
  const { url, port: first } = server;
  // In a sandbox that allows no scripts a browser treats a page as if scripts were off, `<noscript>` included.
  const policy = 'sandbox allow-same-origin allow-forms allow-popups';
  const second = createServer((request, response) => {
    void fetch(new URL(request.url ?? '', url)).then(async ({ status, headers, body }) => {
      response.writeHead(status, {
        'Content-Type': headers.get('Content-Type') ?? 'application/octet-stream',
        'Content-Security-Policy': policy,
      });
      for await (const part of body ?? []) response.write(part);
      response.end();
    });
  });
  await new Promise<void>((done) => second.listen(0, '127.0.0.1', done));
  const { port } = second.address() as AddressInfo;
  const withoutScripts = new URL(url);
  withoutScripts.port = String(port);
  return {
    url,
    withoutScripts: withoutScripts.href,
    cut: () => server.close(),
    mend: async () => {
      server = await serve({ ...built, port: first });
    },
    close: async () => {
      second.close();
      second.closeAllConnections();
      await server.close();
    },
  };
}
