import type { Datum } from '../../charts/model/types.ts';
import type { Explorable, ExplorableSeries } from '../../explore/from-chart.ts';
import type { Form } from '../../explore/form.ts';
import { count } from '../../explore/model/count.ts';
import type { Counting } from '../../explore/model/counting.ts';
import { valueAt } from '../../explore/model/grid.ts';
import type { ViewData } from '../../schemas/chart.ts';
import { measureGrid, placeColumn } from '../measures/measure-grid.ts';
import type { Measure } from '../model/measure.ts';
import type { Article } from '../model/model.ts';

/** The forms of the explorer that draw what these types of chart do. */
const forms: Readonly<Record<string, Form>> = {
  line: 'line',
  bars: 'bars',
  dots: 'bars',
  slope: 'slope',
  map: 'map',
};

/** What a series is made of: columns of a dataset by state. */
interface Origin {
  dataset: string;
  columns: readonly string[];
  combine: 'sum' | 'difference' | undefined;
  isShare: boolean;
}

/**
 * What of a view the explorer can show as well: each series whose query takes the columns of a measure, if all its values
 * are the measure's.
 *
 * @param data the values that the view's queries gave
 * @returns null where it can show none
 */
export function explorableOf(
  view: ViewData,
  data: readonly Datum[],
  article: Pick<Article, 'datasets' | 'measures' | 'places'>,
): Explorable | null {
  const form = forms[view.type];
  const origins = originsOf(view, article.datasets);
  const found = view.series.flatMap(({ id }): [string, ExplorableSeries][] => {
    const origin = origins.get(id);
    const own = data.filter(({ series, origin: from }) => series === id && from !== 'article');
    const measure = origin && article.measures.find((each) => isMade(each, origin));
    if (!measure || own.length === 0) return [];
    const counting = origin.isShare ? 'region-share' : (measure.countings[0] ?? 'plain');
    return hasSame(measure, counting, view, own, article) ? [[id, { measure: measure.id, counting }]] : [];
  });
  return form === undefined || found.length === 0 ? null : { form, series: Object.fromEntries(found) };
}

/** The columns behind each series, inputs of formulas among them. */
function originsOf({ data }: ViewData, datasets: Article['datasets']): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const query of data) {
    if ('dataset' in query && 'id' in query.series) {
      const dataset = datasets.find(({ id }) => id === query.dataset);
      if (!dataset || placeColumn(dataset)?.name !== query.category) continue;
      const columns = [query.value];
      origins.set(query.series.id, { dataset: dataset.id, columns, combine: undefined, isShare: false });
    }
    if (!('derive' in query)) continue;
    const [first, second] = query.of.map((id) => origins.get(id));
    const { derive } = query;
    if (derive === 'share' && first) origins.set(query.series.id, { ...first, isShare: true });
    if ((derive !== 'sum' && derive !== 'difference') || query.of.length !== 2) continue;
    if (!first || first.dataset !== second?.dataset) continue;
    const columns = [...first.columns, ...second.columns];
    origins.set(query.series.id, { ...first, columns, combine: derive });
  }
  return origins;
}

const isMade = (measure: Measure, { dataset, columns, combine }: Origin): boolean =>
  measure.offered !== undefined &&
  measure.unit !== null &&
  measure.dataset === dataset &&
  measure.combine === combine &&
  measure.columns.join() === columns.join();

/** Whether the measure has each value that a series has: a query may choose rows, or compute shares of another whole. */
function hasSame(
  measure: Measure,
  counting: Counting,
  view: ViewData,
  data: readonly Datum[],
  { datasets, places }: Pick<Article, 'datasets' | 'places'>,
): boolean {
  const dataset = datasets.find(({ id }) => id === measure.dataset);
  if (!dataset || !measure.countings.includes(counting)) return false;
  const ids = places.map(({ id }) => id);
  const grid = count(measureGrid(measure, dataset, ids), counting, measure.countings[0] ?? 'plain', {});
  const per = view.unit === 'usd-billion' ? 1000 : 1;
  return data.every(({ category, time, value }) => {
    if (category === null || !ids.includes(category)) return false;
    const its = valueAt(grid, category, time === null ? measure.years.to : Number(time));
    return value === null ? its === null : its !== null && isNear(its, value * per);
  });
}

/** Equal to the eye: a published whole has what the sum of its parts lacks where one of these is not reported. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 2e-3 * Math.abs(a);
