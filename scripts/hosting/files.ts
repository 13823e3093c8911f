import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files in a folder and those below it, as `read/index.html`, sorted. */
export const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
