import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../hosting/files.ts';
import { rasterizer } from './rasterize.ts';

/** Makes a PNG of each preview that the pages have drawn, since no site shows an SVG of another's. */
export function previews(): AstroIntegration {
  return {
    name: 'previews',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = filesBelow(root).filter((file) => /(?:^|\/)preview\/.+\.svg$/.test(file));
        if (files.length === 0) return;
        const drawings = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
        const rasterize = await rasterizer([...new Set(drawings.join(''))].sort().join(''));
        for (const [index, file] of files.entries()) {
          await writeFile(join(root, file.replace(/svg$/, 'png')), rasterize(drawings[index] ?? ''));
          await rm(join(root, file));
        }
        logger.info(`${files.length} pictures`);
      },
    },
  };
}
