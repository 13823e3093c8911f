import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../hosting/files.ts';
import { trimDrawingStyles } from './drawing-styles.ts';
import { trimEntities } from './entities.ts';
import { trimPolicy } from './policy.ts';

/** Leaves out of each built page what it does not need: hashes of its policy, rules for drawings, entities. */
export function trim(): AstroIntegration {
  return {
    name: 'trim',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = filesBelow(root).filter((name) => name.endsWith('.html'));
        for (const page of pages) {
          const path = join(root, page);
          await writeFile(path, trimEntities(trimDrawingStyles(trimPolicy(await readFile(path, 'utf8')))));
        }
      },
    },
  };
}
