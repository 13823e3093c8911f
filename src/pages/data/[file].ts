import type { APIRoute, GetStaticPaths } from 'astro';
import { dataPackage } from '../../exports/tables/datapackage.ts';
import { tableFormats } from '../../exports/tables/table-formats.ts';
import { getArticle } from '../../site/article.ts';
import { getTables } from '../../site/tables.ts';
import { defaultLocale } from '../../text/language.ts';
import { absoluteUrl, pageUrl, publicUrl, sectionUrl } from '../../site/url.ts';

type File = Record<'type' | 'body', string>;

/** `/data/<id>.csv`, `/data/<id>.json` … for each table, and `/data/datapackage.json` for all. */
export const getStaticPaths = (async () => {
  const { meta, figures: numbers } = await getArticle();
  const { own, datasets } = await getTables();
  const tables = [...own, ...datasets];
  if (tables.length === 0) return [];
  const page = pageUrl('/data/');
  const addresses = {
    dataset: (id: string) => `${absoluteUrl(page)}#${id}`,
    figure: ({ section, sentence }: { section: string; sentence: string }) =>
      absoluteUrl(sectionUrl(section, defaultLocale, sentence)),
  };
  const files: Record<string, File> = {
    'datapackage.json': json(dataPackage(meta, tables, publicUrl(page))),
    ...Object.fromEntries(
      tables.flatMap((table) =>
        tableFormats.map(({ extension, type, write }): [string, File] => [
          `${table.id}.${extension}`,
          { type, body: write(table, { tables, figures: numbers, urls: addresses }) },
        ]),
      ),
    ),
  };
  return Object.entries(files).map(([file, props]) => ({ params: { file }, props }));
}) satisfies GetStaticPaths;

const json = (value: unknown): File => ({ type: 'application/json', body: JSON.stringify(value, null, 2) });

export const GET: APIRoute<File> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });
