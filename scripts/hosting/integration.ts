import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nginxMap, redirectsFile, withoutCapitals } from './capitals.ts';
import { compress, isText } from './compress.ts';
import { headerRules, headersFile } from './headers.ts';
import { filesBelow } from './files.ts';
import { sitemap } from './sitemap.ts';
import { securityText } from './security.ts';

/** Adds to the built site what hosts can use: headers, redirects, text compressed in advance, and whom to write to about a hole. */
export function hosting(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        if (site !== undefined) {
          // Addresses of a sitemap have a host.
          const pages = filesBelow(root)
            .filter((file) => file.endsWith('.html'))
            .map(async (file) => ({ file, html: await readFile(join(root, file), 'utf8') }));
          await writeFile(
            join(root, 'sitemap.xml'),
            sitemap(await Promise.all(pages), new URL(base, site).href),
          );
        }
        const files = filesBelow(root);
        await Promise.all(files.filter(isText).map((file) => compress(join(root, file))));
        await writeFile(join(root, '_headers'), headersFile(headerRules(files), base));
        const capitals = withoutCapitals(files);
        await writeFile(join(root, '_redirects'), redirectsFile(capitals, base));
        await writeFile(join(root, '_redirects.conf'), nginxMap(capitals, base));
        const contact = process.env['SECURITY_CONTACT'];
        if (!contact) return;
        await mkdir(join(root, '.well-known'), { recursive: true });
        await writeFile(join(root, '.well-known', 'security.txt'), securityText(contact, Date.now()));
      },
    },
  };
}
