import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../hosting/files.ts';
import { rasterizer } from './rasterize.ts';

/** Width of the icon in pixels: twice that of the largest tab. */
const iconWidth = 64;

/**
 * Makes PNGs of drawings: of each preview that the pages have drawn, since no site shows an SVG of another's, and of the
 * icon, since Chrome sets up a page for an SVG icon within the reader's page, at each step of its address.
 */
export function previews(): AstroIntegration {
  return {
    name: 'previews',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = filesBelow(root).filter((file) => /(?:^|\/)preview\/.+\.svg$/.test(file));
        const drawings = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
        const rasterize = await rasterizer([...new Set(drawings.join(''))].sort().join(''));
        for (const [index, file] of files.entries()) {
          await writeFile(join(root, file.replace(/svg$/, 'png')), rasterize(drawings[index] ?? ''));
          await rm(join(root, file));
        }
        const icon = await readFile(join(root, 'icon.svg'), 'utf8');
        await writeFile(join(root, 'icon.png'), rasterize(icon, iconWidth));
        logger.info(`${files.length} pictures, 1 icon`);
      },
    },
  };
}
