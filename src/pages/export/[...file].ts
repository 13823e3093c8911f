import type { APIRoute, GetStaticPaths } from 'astro';
import { exportFiles, type ExportFile } from '../../exports/formats/export-files.ts';
import { exportFormats } from '../../exports/formats/formats.ts';
import { getArticle } from '../../site/article.ts';
import { publicUrl, pageUrl } from '../../site/url.ts';

export const getStaticPaths = (async () => {
  const files = exportFiles(await getArticle(), publicUrl(pageUrl('/')), exportFormats);
  return files.map(({ name, ...file }) => ({ params: { file: name }, props: file }));
}) satisfies GetStaticPaths;

/** The article and its references as files for other programs. */
export const GET: APIRoute<Omit<ExportFile, 'name'>> = ({ props: { type, write } }) =>
  new Response(write(), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
