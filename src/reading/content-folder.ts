import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentProblem } from './content-error.ts';

/** A content folder as it is on disk. */
export interface ContentFolder {
  /** The bytes of its files, by their paths in it: `notes.json`, `sections/1-method.mdx`. */
  files: ReadonlyMap<string, Uint8Array>;
  /** What cannot be read at all. */
  problems: ContentProblem[];
}

/** Reads every file of a content folder; what is no file, or cannot be read, is a problem. */
export function readContentFolder(folder: string): ContentFolder {
  const files = new Map<string, Uint8Array>();
  const problems: ContentProblem[] = [];
  const walk = (path: string): void => {
    for (const name of readdirSync(join(folder, path)).sort()) {
      const file = path === '' ? name : `${path}/${name}`;
      const stats = statSync(join(folder, file), { throwIfNoEntry: false });
      if (!stats) {
        problems.push({ file, field: 'the file', found: 'a broken link', expected: 'a file, or nothing' });
      } else if (stats.isDirectory()) walk(file);
      else files.set(file, readFileSync(join(folder, file)));
    }
  };
  walk('');
  return { files, problems };
}
