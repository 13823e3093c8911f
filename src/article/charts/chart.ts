import { timesOf } from '../../charts/model/group.ts';
import type { Chart, ChartView } from '../../charts/model/types.ts';
import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import type { ViewData } from '../../schemas/chart.ts';
import type { Locale } from '../../text/language.ts';
import { unitTexts } from '../figures/units.ts';
import type { Article, ChartSpec } from '../model/model.ts';
import { regionMap } from '../map/region-map.ts';
import { namesOf } from './categories.ts';
import { dataOf } from './data.ts';
import { checkFit } from './checks/fit.ts';
import { needsOf } from './kind-needs.ts';
import { queryValues } from './queries.ts';
import type { ChartUrls, Scope } from './query.ts';
import { checkYears } from './checks/query-years.ts';
import { reportTo, within, type Report } from './report.ts';
import { checkRules, checkType } from './checks/rules.ts';
import { sourcesOf } from './sources.ts';
import type { Value } from './value.ts';
import { checkChoices, checkSeries } from './checks/view-checks.ts';
import { checkDistinct, checkOffers, checkParts } from './checks/view-parts.ts';
import { yearOf, yearsBetween } from './years.ts';

/**
 * Resolves a chart of the content to what is drawn, in one language: runs the queries of each view, computes what is
 * derived, and says of every value where it comes from.
 *
 * @param urls addresses that values lead to
 * @throws ContentError where a query names what does not exist, units differ, a value has no source, or a view would
 *   join or add what does not belong together (see `checks/` and `derived-query.ts`)
 */
export function resolveChart(spec: ChartSpec, article: Article, locale: Locale, urls: ChartUrls): Chart {
  const problems: ContentProblem[] = [];
  const report = reportTo(problems, `charts/${spec.id}.json`);
  for (const section of spec.sections) {
    if (!article.sections.some(({ id }) => id === section)) {
      report(`"${section}", which does not exist`, 'the id of a section', 'sections');
    }
  }
  const twice = spec.sections.filter((id, index) => spec.sections.indexOf(id) < index);
  if (twice.length > 0) report(`"${twice.join('", "')}" twice`, 'each once', 'sections');
  checkDistinct(spec.views, 'views', report);
  for (const view of spec.views) {
    const own = within(report, `views › ${view.id}`);
    checkType(view, own);
    checkParts(view, own);
    checkYears(view, article, own);
  }
  if (problems.length > 0) throw new ContentError(problems);
  const views = spec.views.map((view) => {
    const scope = { article, view, locale, urls };
    return { view, values: viewValues(scope, within(report, `views › ${view.id}`)) };
  });
  if (problems.length > 0) throw new ContentError(problems);
  return {
    id: spec.id,
    title: spec.title[locale],
    subtitle: spec.subtitle[locale],
    notes: spec.notes.map((note) => note[locale]),
    views: views.map(({ view, values }) => chartView(view, values, article, locale)),
    sources: sourcesOf(views.flatMap(({ values }) => values)),
  };
}

/** The values that a view draws; what is wrong with them is reported. */
function viewValues(scope: Omit<Scope, 'known'>, report: Report): Value[] {
  const { view } = scope;
  const all: Value[] = [];
  for (const [index, query] of view.data.entries()) {
    all.push(...queryValues(query, { ...scope, known: all }, within(report, `data[${index}]`)));
  }
  checkSeries(view, all, report);
  const drawn = new Set(view.series.map(({ id }) => id));
  const values = all.filter(({ series }) => drawn.has(series));
  checkFit(view, values, scope.article.places, report);
  checkOffers(view, values, all, report);
  checkRules(view, values, report);
  checkChoices(view, values, choiceOfTimes(view, values), report);
  return values;
}

function chartView(view: ViewData, values: readonly Value[], { places }: Article, locale: Locale): ChartView {
  const { scales, needsMap } = needsOf(view);
  const times = choiceOfTimes(view, values);
  return {
    id: view.id,
    label: view.label[locale],
    type: view.type,
    unit: unitOf(view, locale),
    series: view.series.map(({ id, label, side, points }) => ({ id, label: label[locale], side, points })),
    data: dataOf(values),
    stack: view.stack,
    sort: view.sort,
    controls: view.controls,
    scales,
    shown: view.shown ?? view.series.map(({ id }) => id),
    ...(view.lead && { lead: view.lead }),
    times,
    until: view.until,
    time: view.time ?? times.at(-1) ?? null,
    names: namesOf(values),
    annotations: view.annotations.map(({ series, time, category, text }) => ({
      series,
      time: time ?? null,
      category: category ?? null,
      text: text[locale],
    })),
    map: needsMap ? regionMap(places) : null,
  };
}

/** A view's unit; a count says what is counted. */
function unitOf(view: ViewData, locale: Locale): ChartView['unit'] {
  const unit = unitTexts(view.unit, locale);
  if (!view.counted) return unit;
  const counted = view.counted[locale];
  return { ...unit, suffix: `${unit.suffix} ${counted}`, axis: counted };
}

/** The times among which a reader chooses; with `until`, every year from the first to the last. */
function choiceOfTimes(view: ViewData, values: readonly Value[]): string[] {
  if (!view.controls.includes('time')) return [];
  const times = timesOf(values);
  const [first, last] = [times[0], times.at(-1)];
  if (!view.until || first === undefined || last === undefined) return times;
  return yearsBetween({ from: yearOf(first), to: yearOf(last) });
}
