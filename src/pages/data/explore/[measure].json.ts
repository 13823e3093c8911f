import type { APIRoute, GetStaticPaths } from 'astro';
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
  return Response.json(measureFile(measure, article));
};
