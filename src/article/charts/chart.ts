import { kindOf } from '../../charts/kinds/kinds.ts';
import type { Chart, ChartSource, ChartView, Datum } from '../../charts/model/types.ts';
import type { Query, ViewData } from '../../schemas/chart.ts';
import type { Locale } from '../../text/language.ts';
import { derivedValues } from './derive.ts';
import { figureValues } from './figures.ts';
import { modelValues } from './counts.ts';
import { countValues, datasetValues } from './rows.ts';
import { checkTypes, checkView } from './rules.ts';
import { toId } from './sources.ts';
import { report, type ChartContext, type ChartUrls, type Value } from './value.ts';
import { ContentError } from '../../reading/content-error.ts';
import { regionMap } from '../places/map.ts';
import type { Article, ChartSpec } from '../model/model.ts';
import { unitTexts } from '../figures/units.ts';

/**
 * Resolves a chart of the content to what is drawn, in one language: runs the queries of each view, computes what is
 * derived, and says of every value where it comes from.
 *
 * @param urls addresses that values lead to
 * @throws ContentError where a query names what does not exist, units differ, a value has no source, or a view would
 *   join or add what does not belong together (see `chart-rules.ts` and `chart-derive.ts`)
 */
export function resolveChart(spec: ChartSpec, article: Article, locale: Locale, urls: ChartUrls): Chart {
  const context: ChartContext = { spec, article, locale, urls, problems: [], names: {} };
  for (const section of spec.sections) {
    if (!article.sections.some(({ id }) => id === section)) {
      report(context, 'sections', `"${section}", which does not exist`, 'the id of a section');
    }
  }
  checkTypes(context);
  if (context.problems.length > 0) throw new ContentError(context.problems);
  const sources = new Map<string, ChartSource>();
  const views = spec.views.map((view) => resolveView(context, view, sources));
  if (context.problems.length > 0) throw new ContentError(context.problems);
  return {
    id: spec.id,
    title: spec.title[locale],
    subtitle: spec.subtitle[locale],
    notes: spec.notes.map((note) => note[locale]),
    views,
    sources: [...sources.values()],
  };
}

function resolveView(context: ChartContext, view: ViewData, sources: Map<string, ChartSource>): ChartView {
  const { locale, article } = context;
  context.names = {};
  const { scales, needsMap } = kindOf(view);
  const all: Value[] = [];
  for (const [index, query] of view.data.entries()) {
    all.push(...runQuery(context, `views › ${view.id} › data[${index}]`, view, query, all));
  }
  checkSeries(context, view, all);
  const drawn = new Set(view.series.map(({ id }) => id));
  const values = all.filter(({ series }) => drawn.has(series));
  checkView(context, view, values);
  for (const { source } of values) sources.set(source.id, source);
  const data = withIds(values);
  const times = timesOf(view, data);
  checkChoices(context, view, data, times);
  const used = new Set(data.flatMap(({ category, column }) => [category, column]));
  return {
    id: view.id,
    label: view.label[locale],
    type: view.type,
    unit: unitOf(view, locale),
    series: view.series.map(({ id, label, side, points }) => ({ id, label: label[locale], side, points })),
    data,
    stack: view.stack,
    sort: view.sort,
    controls: view.controls,
    scales,
    shown: view.shown ?? view.series.map(({ id }) => id),
    times,
    until: view.until,
    time: view.time ?? times.at(-1) ?? null,
    names: Object.fromEntries(Object.entries(context.names).filter(([id]) => used.has(id))),
    annotations: view.annotations.map(({ series, time, category, text }) => ({
      series,
      time: time ?? null,
      category: category ?? null,
      text: text[locale],
    })),
    map: needsMap ? regionMap(article.places) : null,
  };
}

function runQuery(
  context: ChartContext,
  at: string,
  view: ViewData,
  query: Query,
  known: readonly Value[],
): Value[] {
  if ('dataset' in query) return datasetValues(context, at, view, query);
  if ('count' in query) return countValues(context, at, query);
  if ('figures' in query) return figureValues(context, at, view, query);
  if ('derive' in query) return derivedValues(context, at, view, query, known);
  return modelValues(context, at, view, query);
}

/** A view's unit; a count says what is counted. */
function unitOf(view: ViewData, locale: Locale): ChartView['unit'] {
  const unit = unitTexts(view.unit, locale);
  if (!view.counted) return unit;
  const counted = view.counted[locale];
  return { ...unit, suffix: `${unit.suffix} ${counted}`, axis: counted };
}

/** Every value belongs to a series of the view and is in its unit; every series has values. */
function checkSeries(context: ChartContext, view: ViewData, values: readonly Value[]): void {
  const at = `views › ${view.id}`;
  const units = new Map<string, string>([
    ...view.series.map(({ id }) => [id, view.unit] as const),
    ...view.inputs.map(({ id, unit }) => [id, unit ?? view.unit] as const),
  ]);
  for (const [series, own] of Map.groupBy(values, (value) => value.series)) {
    const unit = units.get(series);
    if (unit === undefined) {
      report(context, at, `values of a series "${series}"`, `one of ${[...units.keys()].join(', ')}`);
      continue;
    }
    const others = new Set(own.map((value) => value.unit).filter((each) => each !== unit));
    if (others.size > 0) {
      report(context, `${at} › ${series}`, `values in ${[...others].join(' and ')}`, unit);
    }
  }
  for (const id of units.keys()) {
    if (!values.some(({ series }) => series === id)) {
      report(context, at, `the series "${id}" without values`, 'a query that fills it');
    }
  }
}

/** Values with their ids: what they stand at, whether the article states them, and more where that is not enough. */
function withIds(values: readonly Value[]): Datum[] {
  const plain = values.map(({ series, category, column, time, origin }) =>
    toId([series, category, column, time, origin === 'article' ? origin : null].filter(Boolean).join(' ')),
  );
  const taken = new Map<string, number>();
  return values.map(({ source, unit: _unit, topic: _topic, ...value }, index) => {
    const id = plain[index] ?? '';
    const isShared = plain.filter((other) => other === id).length > 1;
    const full = isShared && value.vintage !== null ? `${id}-v${value.vintage}` : id;
    const count = (taken.get(full) ?? 0) + 1;
    taken.set(full, count);
    return { id: count === 1 ? full : `${full}-${count}`, ...value, source: source.id };
  });
}

/** The times among which a reader chooses; with `until`, every year from the first to the last. */
function timesOf(view: ViewData, data: readonly Datum[]): string[] {
  if (!view.controls.includes('time')) return [];
  const times = [...new Set(data.map(({ time }) => time).filter((time) => time !== null))].toSorted();
  if (!view.until) return times;
  const [first, last] = [times[0], times.at(-1)].map((time) => Number(time?.slice(0, 4)));
  if (first === undefined || last === undefined || Number.isNaN(first)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** What a view shows at first, and what it remarks on, exists. */
function checkChoices(
  context: ChartContext,
  view: ViewData,
  data: readonly Datum[],
  times: readonly string[],
): void {
  const at = `views › ${view.id}`;
  const series = view.series.map(({ id }) => id);
  for (const id of view.shown ?? []) {
    if (!series.includes(id)) report(context, `${at} › shown`, `"${id}"`, `one of ${series.join(', ')}`);
  }
  if (view.time !== undefined && !times.includes(view.time)) {
    report(context, `${at} › time`, `"${view.time}"`, `one of ${times.join(', ') || 'no times at all'}`);
  }
  for (const annotation of view.annotations) {
    const isThere = data.some(
      (datum) =>
        datum.series === annotation.series &&
        (annotation.time === undefined || datum.time === annotation.time) &&
        (annotation.category === undefined || datum.category === annotation.category),
    );
    if (!isThere) {
      const { series: id, time, category } = annotation;
      const found = JSON.stringify({ series: id, time, category });
      report(context, `${at} › annotations`, `${found}, where no value stands`, 'a value of the view');
    }
  }
}
