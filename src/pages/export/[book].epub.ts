import type { APIRoute, GetStaticPaths } from 'astro';
import type { Translation } from '../../article/model/translation.ts';
import { plainStyles } from '../../charts/small/plain-styles.ts';
import { standalone } from '../../charts/small/standalone.ts';
import { drawWhole } from '../../charts/small/whole-drawing.ts';
import { bookFiles, epub } from '../../exports/epub/epub.ts';
import { translationNote } from '../../exports/formats/translation-note.ts';
import { getArticle } from '../../site/article.ts';
import { chartTexts } from '../../site/chart-texts.ts';
import { getCharts } from '../../site/charts.ts';
import { toLocale } from '../../site/locale.ts';
import { zip } from '../../site/files/zip.ts';
import { strings } from '../../strings/index.ts';
import drawing from '../../styles/drawing.css?raw';
import whole from '../../styles/drawing-whole.css?raw';
import file from '../../styles/figure-file.css?raw';
import tokens from '../../styles/tokens.css?raw';

const styles = plainStyles([tokens, drawing, whole, file].join('\n'));

interface Props {
  /** Stands in the book in turn with the article's words. */
  translation?: Translation;
}

/** The article's words alone, and with each translation. */
export const getStaticPaths = (async () => {
  const { translations } = await getArticle();
  return [
    { params: { book: 'article' }, props: {} },
    ...translations.map((translation) => ({
      params: { book: `article.${translation.lang}` },
      props: { translation },
    })),
  ];
}) satisfies GetStaticPaths;

/** The article as a book, with the charts of this edition. Our own words are in its language where we have them. */
export const GET: APIRoute<Props> = async ({ props: { translation } }) => {
  const article = await getArticle();
  const locale = toLocale(translation?.lang ?? article.meta.lang);
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
  const translated = translation && { translation, note: translationNote(article, translation) };
  return new Response(new Uint8Array(zip(bookFiles(article, charts, texts, translated))), {
    headers: { 'Content-Type': epub.type },
  });
};
