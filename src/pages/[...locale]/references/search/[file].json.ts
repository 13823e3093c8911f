import type { APIRoute, GetStaticPaths } from 'astro';
import { localePaths, toLocale } from '../../../../site/locale.ts';
import { isLong, searchFiles } from '../../../../site/references.ts';

/** What a long list is searched by: its table, and its words by their first letters. A short list needs none. */
export const getStaticPaths = (async () => {
  if (!(await isLong())) return [];
  const files = await Promise.all(
    localePaths().map(async ({ params }) => {
      const { table, shards } = await searchFiles(toLocale(params.locale));
      return [
        { params: { ...params, file: 'table' }, props: { content: table as object } },
        ...[...shards].map(([name, shard]) => ({
          params: { ...params, file: `words-${name}` },
          props: { content: shard as object },
        })),
      ];
    }),
  );
  return files.flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: object }> = ({ props }) => Response.json(props.content);
