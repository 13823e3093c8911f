import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { deferModules, type Imported } from './starter.ts';

/** Lets the starter of each built page import its modules, after the first paint. In `astro dev` they are scripts. */
export function starter(): AstroIntegration {
  const imports = new Map<string, Imported>();
  let base = '';
  return {
    name: 'starter',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base.replace(/\/$/, '');
        updateConfig({
          vite: {
            build: {
              // Every module is a file, which the starter can import.
              assetsInlineLimit: (file: string) => (file.endsWith('.js') ? false : undefined),
            },
            plugins: [
              {
                name: 'starter-imports',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle: (_, bundle) => {
                  for (const output of Object.values(bundle)) {
                    if (output.type !== 'chunk') continue;
                    const { fileName, code, imports: files } = output;
                    imports.set(fileName, { files, isAll: /^(import\s*"[^"]+";?\s*)+$/.test(code) });
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.html'),
        );
        for (const page of pages) {
          const path = join(root, page);
          await writeFile(path, deferModules(await readFile(path, 'utf8'), imports, base));
        }
      },
    },
  };
}
