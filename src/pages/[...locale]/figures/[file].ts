import type { APIRoute, GetStaticPaths } from 'astro';
import { standalone } from '../../../charts/small/standalone.ts';
import { figureDrawing } from '../../../site/charts.ts';
import { toLocale } from '../../../site/locale.ts';
import { localePaths } from '../../../site/locale-paths.ts';
import { getArticle } from '../../../site/article.ts';
import drawing from '../../../styles/drawing.css?raw';
import whole from '../../../styles/drawing-whole.css?raw';
import file from '../../../styles/figure-file.css?raw';
import tokens from '../../../styles/tokens.css?raw';

const styles = [tokens, drawing, whole, file].join('\n');

/** `/figures/<id>.svg`: each number of the article that a chart plots, in that chart, for its card. */
export const getStaticPaths = (async () => {
  const { figures } = await getArticle();
  const files = await Promise.all(
    (await localePaths()).flatMap(({ params }) =>
      figures.map(async ({ id }) => {
        const drawn = await figureDrawing(id, toLocale(params.locale));
        if (!drawn) return [];
        const body = standalone(drawn.root, drawn, styles);
        return [{ params: { ...params, file: `${id}.svg` }, props: { body } }];
      }),
    ),
  );
  return files.flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
