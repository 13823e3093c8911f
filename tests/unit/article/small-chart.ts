import type { z } from 'zod';
import { resolveChart } from '../../../src/article/charts/chart.ts';
import type { Article, ChartSpec, Dataset, Figure } from '../../../src/article/model/model.ts';
import type { Chart, ChartView, Datum } from '../../../src/charts/model/types.ts';
import { chartSchema } from '../../../src/schemas/chart.ts';
import type { Locale } from '../../../src/text/language.ts';
import { smallArticle } from './small-article.ts';
import { both, smallDataset, smallPlaces } from './small-dataset.ts';

type ChartInput = z.input<typeof chartSchema>;

/** What a test says of its view; the rest is filled in. */
export type SmallView = Partial<ChartInput['views'][number]>;

/** What a test says of the article around its view. */
export interface Around {
  datasets?: Dataset[];
  figures?: Figure[];
  article?: Article;
  locale?: Locale;
}

/** A series by its id. */
export const series = (id: string, more: { points?: boolean } = {}) => ({ id, label: both(id), ...more });

/** A query of one column of the made-up table of ships. */
export const ships = (value: string, id: string = value, more: object = {}) => ({
  dataset: 'ships',
  value,
  series: { id },
  category: 'place',
  time: 'year',
  ...more,
});

/** A table of ships that has a topic, so that its values can be added. */
export const tradeShips = (more: Parameters<typeof smallDataset>[0] = {}): Dataset =>
  smallDataset({ topic: 'trade', ...more });

/** A made-up chart of one view. */
export const chartSpec = (view: SmallView, more: Partial<ChartInput> = {}): ChartSpec => ({
  id: 'harbour',
  ...chartSchema.parse({
    order: 1,
    title: both('Ships pass'),
    subtitle: both('Ships by place'),
    views: [{ id: 'main', label: both('Ships'), type: 'bars', unit: 'count', series: [], data: [], ...view }],
    ...more,
  }),
});

/** A made-up chart, resolved. */
export function resolve(spec: ChartSpec, around: Around = {}): Chart {
  const { datasets = [tradeShips()], figures = [], article = smallArticle({}), locale = 'en' } = around;
  return resolveChart(spec, { ...article, datasets, figures, places: smallPlaces }, locale, {
    sentence: (section, fragment) => `/${section}#${fragment}`,
  });
}

/** A view of a made-up chart, resolved. */
export function resolveView(view: SmallView, around: Around = {}): ChartView {
  const [resolved] = resolve(chartSpec(view), around).views;
  if (!resolved) throw new Error('no view');
  return resolved;
}

/** Values by their ids. */
export const valuesOf = (data: readonly Datum[]): Record<string, number | null> =>
  Object.fromEntries(data.map(({ id, value }) => [id, value]));
