import { resolveChart } from '../article/charts/chart.ts';
import { explorableOf } from '../article/charts/explorable.ts';
import type { ChartSpec } from '../article/model/model.ts';
import { chartTexts } from './chart-texts.ts';
import { drawFigure, type FigureDrawing } from '../charts/small/figure-drawing.ts';
import type { Chart } from '../charts/model/types.ts';
import type { Explorable } from '../explore/from-chart.ts';
import type { Locale } from '../text/language.ts';
import { getArticle } from './article.ts';
import { sectionUrl } from './url.ts';

/** A chart in one language, and what the content says of it. */
export interface SiteChart {
  spec: ChartSpec;
  chart: Chart;
  /** What of its views the explorer can show as well, by ids of views. */
  explorables: Readonly<Record<string, Explorable>>;
}

const resolved = new Map<Locale, Promise<SiteChart[]>>();

/** The charts of the explorer in a language, in their order; resolved once for the whole site. */
export function getCharts(locale: Locale): Promise<SiteChart[]> {
  const known = resolved.get(locale);
  if (known) return known;
  const charts = resolveAll(locale);
  resolved.set(locale, charts);
  return charts;
}

async function resolveAll(locale: Locale): Promise<SiteChart[]> {
  const article = await getArticle();
  const urls = {
    sentence: (section: string, fragment: string): string => sectionUrl(section, locale, fragment),
  };
  return article.charts.map((spec) => {
    const chart = resolveChart(spec, article, locale, urls);
    const found = spec.views.flatMap((view, index): [string, Explorable][] => {
      const explorable = explorableOf(view, chart.views[index]?.data ?? [], article);
      return explorable ? [[view.id, explorable]] : [];
    });
    return { spec, chart, explorables: Object.fromEntries(found) };
  });
}

/** The chart that stands small in a section, after the paragraph that states most of its values. */
export interface SectionChart extends SiteChart {
  /** Paragraph id: `p2`. */
  paragraph: string;
  /** Numbers that the section states. */
  figures: ReadonlySet<string>;
  /** Further charts that belong to the section. */
  others: SiteChart[];
}

/** What a section shows of the charts; null where it has none. */
export async function sectionChart(section: string, locale: Locale): Promise<SectionChart | null> {
  const { figures, sections } = await getArticle();
  const own = (await getCharts(locale)).filter(({ spec }) => spec.sections.includes(section));
  const last = sections.find(({ id }) => id === section)?.paragraphs.at(-1)?.id;
  if (own.length === 0 || last === undefined) return null;
  const stated = own.map(({ chart }) => {
    const plotted = new Set(chart.views[0]?.data.map(({ figure }) => figure));
    return figures.filter((figure) => figure.section === section && plotted.has(figure.id));
  });
  const best = stated.reduce((a, b, index) => (b.length > (stated[a]?.length ?? 0) ? index : a), 0);
  const shown = own[best];
  if (!shown) return null;
  const counts = new Map<string, number>();
  for (const { paragraph } of stated[best] ?? []) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  const [paragraph = last] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const here = new Set(figures.filter((figure) => figure.section === section).map(({ id }) => id));
  return { ...shown, paragraph, figures: here, others: own.filter((each) => each !== shown) };
}

/** A number of the article in the first chart that plots it, drawn small; null where none does. */
export async function figureDrawing(figure: string, locale: Locale): Promise<FigureDrawing | null> {
  for (const { chart } of await getCharts(locale)) {
    const drawing = drawFigure(chart, figure, chartTexts(locale));
    if (drawing) return drawing;
  }
  return null;
}
