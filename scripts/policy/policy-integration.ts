import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../hosting/files.ts';
import { trimPolicy } from './policy.ts';

/** Leaves in each built page only those hashes of its security policy that it needs. */
export function trimmedPolicy(): AstroIntegration {
  return {
    name: 'trimmed-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = filesBelow(root).filter((name) => name.endsWith('.html'));
        for (const page of pages) {
          const path = join(root, page);
          await writeFile(path, trimPolicy(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
