import type { APIRoute, GetStaticPaths } from 'astro';
import { styledCitations } from '../../../exports/citation/styled.ts';
import type { Csl } from '../../../schemas/reference.ts';
import { getArticle } from '../../../site/article.ts';
import { toLocale } from '../../../site/locale.ts';
import { localePaths } from '../../../site/locale-paths.ts';

export const getStaticPaths = (async () => {
  const { references } = await getArticle();
  return (await localePaths()).flatMap(({ params }) =>
    references.map(({ id, csl }) => ({ params: { ...params, id }, props: { csl } })),
  );
}) satisfies GetStaticPaths;

/** A reference in every style, for the dialog that cites it. */
export const GET: APIRoute<{ csl: Csl }> = ({ params, props: { csl } }) =>
  Response.json(styledCitations(csl, toLocale(params['locale'])));
