import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../hosting/files.ts';
import { trimEntities } from './entities.ts';
import { trimPolicy } from './policy.ts';
import { codeReached } from './reached.ts';
import { trimStyles } from './styles.ts';

/** Leaves out of each built page what it does not need: hashes of its policy, rules for what it has not, entities. */
export function trim(): AstroIntegration {
  return {
    name: 'trim',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = filesBelow(root);
        const read = (name: string): Promise<string> => readFile(join(root, name), 'utf8');
        const scripts = files.filter((name) => name.startsWith('_astro/') && name.endsWith('.js'));
        const code = new Map(
          await Promise.all(
            scripts.map(async (name) => [name.slice('_astro/'.length), await read(name)] as const),
          ),
        );
        for (const page of files.filter((name) => name.endsWith('.html'))) {
          const html = trimPolicy(await read(page));
          await writeFile(join(root, page), trimEntities(trimStyles(html, codeReached(html, code))));
        }
      },
    },
  };
}
