import { datasetSource } from '../article/charts/sources.ts';
import { unitTexts } from '../article/figures/units.ts';
import { regionMap } from '../article/map/region-map.ts';
import { measureGrid } from '../article/measures/measure-grid.ts';
import type { Article } from '../article/model/model.ts';
import type { Catalogue, CatalogueMeasure } from '../explore/catalogue.ts';
import type { Grid } from '../explore/model/grid.ts';
import { initialState, writeExplore } from '../explore/state.ts';
import type { ExploreWords } from '../explore/words.ts';
import { strings } from '../strings/index.ts';
import type { Locale } from '../text/language.ts';
import { pageUrl } from './url.ts';

/** Whether there is anything to explore: numbers by state and year that are offered. */
export const isExplorable = ({ measures }: Pick<Article, 'measures'>): boolean =>
  measures.some(({ offered }) => offered !== undefined);

/** What the explorer offers, in one language. */
export function exploreCatalogue(article: Article, locale: Locale): Catalogue {
  const { places, groups } = article;
  const named = places
    .map(({ id, name }) => [id, name[locale]] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, locale));
  const { width, height, shapes } = regionMap(places);
  return {
    measures: article.measures.flatMap((measure) => asOffered(article, measure, locale)),
    groups: groups.map(({ id, label, inTitle, places: own }) => ({
      id,
      label: label[locale],
      inTitle: inTitle?.[locale] ?? null,
      places: own,
    })),
    places: Object.fromEntries(named),
    map: { width, height, shapes },
  };
}

function asOffered(
  article: Article,
  measure: Article['measures'][number],
  locale: Locale,
): CatalogueMeasure | [] {
  const { id, offered, countings, by, base, years, period, caution, categories } = measure;
  const dataset = article.datasets.find((each) => each.id === measure.dataset);
  if (!offered || !dataset) return [];
  const mirror = mirrorOf(article, measure);
  const source = datasetSource(dataset, locale);
  return {
    id,
    label: measure.label[locale],
    title: offered.title[locale],
    reporter: measure.reporter[locale],
    about: [measure.description[locale], caution?.[locale], source.caution].filter(Boolean).join(' '),
    unit: measure.unit ?? 'count',
    ...(categories && { categories: Object.values(categories).map((label) => label[locale]) }),
    ...(mirror && { mirror: { measure: mirror.measure, title: mirror.title[locale] } }),
    countings,
    by,
    base: base ?? article.measures.find((each) => each.id === by.constant)?.base ?? null,
    years: period ? { from: period.to, to: period.to } : years,
    ...(period && { period }),
    start: offered.start,
    source: source.name,
    vintage: source.vintage,
    table: `${pageUrl('/data/', locale)}#${dataset.id}`,
  };
}

/** What the other side reports of the same: as the measure says, or as the first that names it says. */
function mirrorOf(
  { measures }: Article,
  { id, mirror }: Article['measures'][number],
): Article['measures'][number]['mirror'] {
  const other = measures.find((each) => each.mirror?.measure === id);
  return mirror ?? (other?.mirror && { measure: other.id, title: other.mirror.title });
}

/** The address at which the explorer shows a measure of one state; null for one that is not offered. */
export function exploreUrl(article: Article, measure: string, place: string, locale: Locale): string | null {
  const catalogue = exploreCatalogue(article, locale);
  if (catalogue.measures.every(({ id }) => id !== measure)) return null;
  const state = { ...initialState(catalogue, measure), places: [place] };
  return `${pageUrl('/explore/', locale)}?${writeExplore(state, catalogue)}`;
}

/** The numbers of a measure. */
export function gridOf(article: Article, id: string): Grid {
  const measure = article.measures.find((each) => each.id === id);
  const dataset = article.datasets.find((each) => each.id === measure?.dataset);
  if (!measure || !dataset) throw new Error(`found no measure "${id}", expected one of measures.json`);
  return measureGrid(
    measure,
    dataset,
    article.places.map((place) => place.id),
  );
}

/** The words of the explorer in a language, with those of the units that it uses. */
export function exploreWords(locale: Locale): ExploreWords {
  const { charts, quantities } = strings(locale);
  const { percent, usd, count, ordinal, multiple, index } = quantities.units;
  const sized = (id: 'usd-million' | 'usd-billion'): ExploreWords['units'][typeof id] => {
    const { sizes } = unitTexts(id, locale);
    return { ...quantities.units[id], ...(sizes && { sizes }) };
  };
  const [million, billion] = [sized('usd-million'), sized('usd-billion')];
  const units = {
    percent,
    usd,
    count,
    ordinal,
    multiple,
    index,
    'usd-million': million,
    'usd-billion': billion,
  };
  return { ...charts.explore.words, units };
}
