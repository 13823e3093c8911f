import { articleCsl } from '../exports/citation/article-csl.ts';
import { chartCsl } from '../exports/citation/chart-csl.ts';
import { formatText } from '../exports/citation/style.ts';
import { strings } from '../strings/index.ts';
import type { Locale } from '../text/language.ts';
import { getArticle } from './article.ts';

/** How files of charts cite the article, and a chart of this site with `{title}` and `{address}` in it; with their names. */
export async function chartCitations(locale: Locale): Promise<{
  citation: string;
  chartCitation: string;
  texts: { chart: string; article: string; cite: string };
}> {
  const { meta } = await getArticle();
  const { chart, article, column } = strings(locale).charts.cite;
  return {
    citation: formatText(articleCsl(meta), locale),
    chartCitation: formatText(chartCsl({ title: '{title}', url: '{address}' }, meta, locale), locale),
    texts: { chart, article, cite: column },
  };
}
