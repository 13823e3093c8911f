import type { APIRoute, GetStaticPaths } from 'astro';
import { plainStyles } from '../../../charts/small/plain-styles.ts';
import { drawWhole } from '../../../charts/small/whole-drawing.ts';
import { largest, previewSvg, type Preview } from '../../../exports/preview/preview.ts';
import { getArticle } from '../../../site/article.ts';
import { chartTexts } from '../../../site/chart-texts.ts';
import { getCharts } from '../../../site/charts.ts';
import { localePaths } from '../../../site/locale-paths.ts';
import { toLocale } from '../../../site/locale.ts';
import { sectionTitle } from '../../../site/section-title.ts';
import { publicUrl } from '../../../site/url.ts';
import type { Locale } from '../../../text/language.ts';
import drawing from '../../../styles/drawing.css?raw';
import whole from '../../../styles/drawing-whole.css?raw';
import file from '../../../styles/figure-file.css?raw';
import preview from '../../../styles/preview.css?raw';
import tokens from '../../../styles/tokens.css?raw';

const styles = plainStyles([tokens, drawing, whole, file, preview].join('\n'));

/** Widths in which a chart is laid out; the one that fills a preview best is taken. */
const widths = [480, 560, 640, 760, 900];

/** A preview is seen small, among others. */
const mostCategories = 9;

/**
 * `/preview/article.svg`, `/preview/sections/<id>.svg`, `/preview/charts/<id>.svg`: what is shown where someone shares a page, as
 * drawn; the build makes a PNG of each. A site that has no host yet can't say where they are, and has none.
 */
export const getStaticPaths = (async () => {
  if (publicUrl('/') === null) return [];
  const all = (await localePaths()).map(async ({ params }) => {
    const previews = await previewsOf(toLocale(params.locale));
    return previews.map(([name, preview]) => ({ params: { ...params, name }, props: { preview } }));
  });
  return (await Promise.all(all)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ preview: Preview }> = ({ props }) =>
  new Response(previewSvg(props.preview, styles), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });

async function previewsOf(locale: Locale): Promise<[string, Preview][]> {
  const article = await getArticle();
  const { meta, sections } = article;
  const { journal, year } = meta.published;
  const below = `${meta.authors.map(({ printed }) => printed).join(', ')} · ${journal}, ${year}`;
  const above = meta.shortTitle[locale];
  return [
    ['article', { above, below, title: meta.title[locale] ?? meta.title[meta.lang] ?? above }],
    ...sections.map((section): [string, Preview] => [
      `sections/${section.id}`,
      { above, below, title: `${section.number} ${sectionTitle(article, section, locale).title}` },
    ]),
    ...(await getCharts(locale)).map(({ chart }): [string, Preview] => {
      const drawings = widths.flatMap((width) => {
        const drawn = drawWhole(chart, width, chartTexts(locale), mostCategories);
        return drawn ? [{ ...drawn, width }] : [];
      });
      const drawing = largest(drawings);
      return [`charts/${chart.id}`, { above, below, title: chart.title, ...(drawing && { drawing }) }];
    }),
  ];
}
