import type { APIRoute, GetStaticPaths } from 'astro';
import { articleName } from '../../../article/charts/sources.ts';
import { measureFile } from '../../../article/measures/measure-file.ts';
import { getArticle } from '../../../site/article.ts';

/** `/data/explore/<id>.json` for each measure: its numbers by state and year, as `MeasureFile`. */
export const getStaticPaths = (async () => {
  const { measures } = await getArticle();
  return measures.map(({ id }) => ({ params: { measure: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const article = await getArticle();
  const measure = article.measures.find(({ id }) => id === params.measure);
  if (!measure) throw new Error(`found no measure "${params.measure}", expected one of measures.json`);
  const file = measureFile(measure, article);
  return Response.json(file.stated ? { ...file, article: articleName(article) } : file);
};
