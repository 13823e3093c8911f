import type { APIRoute, GetStaticPaths } from 'astro';
import { articleCsl } from '../../exports/article-csl.ts';
import { bibliographyFormats, type BibliographyFormat } from '../../exports/bibliography.ts';
import type { Csl } from '../../schemas/reference.ts';
import { getArticle } from '../../site.ts';

/** `/export/article.bib` …, `/export/references.bib` …, `/export/references/<id>.bib` … */
export const getStaticPaths = (async () => {
  const { meta, references } = await getArticle();
  const files: { name: string; items: Csl[] }[] = [
    { name: 'article', items: [articleCsl(meta)] },
    { name: 'references', items: references.map(({ csl }) => csl) },
    ...references.map(({ id, csl }) => ({ name: `references/${id}`, items: [csl] })),
  ];
  return files.flatMap(({ name, items }) =>
    (Object.keys(bibliographyFormats) as BibliographyFormat[]).map((format) => ({
      params: { file: `${name}.${format}` },
      props: { items, format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ items: Csl[]; format: BibliographyFormat }> = ({ props }) => {
  const { type, make } = bibliographyFormats[props.format];
  return new Response(make(props.items), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
