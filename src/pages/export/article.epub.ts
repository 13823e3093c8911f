import type { APIRoute } from 'astro';
import { standalone } from '../../charts/small/standalone.ts';
import { drawWhole } from '../../charts/small/whole-drawing.ts';
import { bookFiles, epub } from '../../exports/epub/epub.ts';
import { plainStyles } from '../../charts/small/plain-styles.ts';
import { getArticle } from '../../site/article.ts';
import { chartTexts } from '../../site/chart-texts.ts';
import { getCharts } from '../../site/charts.ts';
import { toLocale } from '../../site/locale.ts';
import { zip } from '../../site/zip.ts';
import { strings } from '../../strings/index.ts';
import drawing from '../../styles/drawing.css?raw';
import whole from '../../styles/drawing-whole.css?raw';
import file from '../../styles/figure-file.css?raw';
import tokens from '../../styles/tokens.css?raw';

const styles = plainStyles([tokens, drawing, whole, file].join('\n'));

/** The article as a book, with the charts of this edition. Our own words are in its language where we have them. */
export const GET: APIRoute = async () => {
  const article = await getArticle();
  const locale = toLocale(article.meta.lang);
  const t = strings(locale);
  const charts = (await getCharts(locale)).flatMap(({ chart }) => {
    const drawn = drawWhole(chart, 640, chartTexts(locale));
    const named = drawn && { title: chart.title, summary: drawn.summary };
    return named ? [{ id: chart.id, ...named, svg: standalone(drawn.root, named, styles) }] : [];
  });
  const texts = {
    lang: locale,
    contents: t.reading.contents,
    charts: t.site.nav.charts,
    pages: t.about.pagesTitle,
  };
  return new Response(new Uint8Array(zip(bookFiles(article, charts, texts))), {
    headers: { 'Content-Type': epub.type },
  });
};
