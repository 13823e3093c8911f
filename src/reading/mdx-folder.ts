import { basename } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { languagesOf } from './article-languages.ts';
import { ContentError } from './content-error.ts';
import { checkData } from './content-file.ts';
import type { ContentPath } from './content-path.ts';

/**
 * MDX files of a folder below the content folder, their front matter checked; the file's name is the id.
 *
 * @throws ContentError where there is none
 */
export function mdxFolder({ folder, file: name }: ContentPath, schema: z.ZodType): Loader {
  const base = `${folder}/${name}`;
  const files = glob({
    base,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
  return {
    ...files,
    load: async (context) => {
      const parseData: LoaderContext['parseData'] = (entry) => {
        checkData(entry.data, `${name}/${entry.id}.mdx`, schema, languagesOf(folder, context));
        return context.parseData(entry);
      };
      await files.load({ ...context, parseData }).catch((error: unknown) => {
        throw asContentError(error, name);
      });
      if (context.store.keys().length === 0) {
        throw new ContentError([
          { file: `${name}/`, field: 'the folder', found: 'no .mdx file', expected: 'at least one' },
        ]);
      }
    },
  };
}

/** What Astro says of front matter that is no YAML as a content error, with its file; any other error as it is. */
function asContentError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('loc' in error)) return error;
  const { file, line } = error.loc as { file?: string; line?: number };
  if (!file) return error;
  return new ContentError([
    {
      file: `${folder}/${basename(file)}`,
      field: line === undefined ? 'front matter' : `line ${line}`,
      found: error.message,
      expected: 'front matter in YAML, such as number: "2.1"',
    },
  ]);
}
