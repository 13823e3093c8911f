import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentProblem } from './content-error.ts';
import { nameProblem } from './content-names.ts';

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
      const file = path + name;
      const onDisk = join(folder, file);
      const problem = (found: string): void =>
        void problems.push({ file, field: 'the file', found, expected: 'a file that can be read, or none' });
      try {
        const stats = statSync(onDisk, { throwIfNoEntry: false });
        if (!stats) problem('a broken link');
        else if (stats.isDirectory()) {
          const misplaced = nameProblem(`${file}/`);
          if (misplaced) problems.push(misplaced);
          else walk(`${file}/`);
        } else if (stats.isFile()) files.set(file, readFileSync(onDisk));
        else problem('no file');
      } catch (error) {
        problem(error instanceof Error ? error.message : String(error));
      }
    }
  };
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory() && readdirSync(folder).length > 0) walk('');
  else {
    const found = stats ? (stats.isDirectory() ? 'an empty folder' : 'a file') : 'nothing of that name';
    const expected = 'a folder with article.json, references.json and sections/; CONTENT_DIR says which';
    problems.push({ file: folder, field: 'the content folder', found, expected });
  }
  return { files, problems };
}
