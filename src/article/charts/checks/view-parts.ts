import { kindOf } from '../../../charts/kinds/kinds.ts';
import { categoriesOf, timesOf } from '../../../charts/model/group.ts';
import type { ViewData } from '../../../schemas/chart.ts';
import { locales, type Localized } from '../../../text/language.ts';
import type { Report } from '../report.ts';
import type { Value } from '../value.ts';

/** What bears an id, a label, or both. */
type Labelled = readonly { id: string; label: Localized }[];

/** No two of a kind have the same id, or the same label in a language: readers could not tell them apart. */
export function checkDistinct(list: Labelled, field: string, report: Report): void {
  const ids = list.map(({ id }) => id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) < index))) {
    report(`the id "${id}" twice`, 'an id for each', field);
  }
  for (const locale of locales) {
    const labels = list.map(({ label }) => label[locale]).filter((label) => label !== undefined);
    for (const label of new Set(labels.filter((each, index) => labels.indexOf(each) < index))) {
      report(`the label "${label}" twice`, 'a label for each', `${field} › label.${locale}`);
    }
  }
}

/** The parts of a view are each told apart, used, and asked for once. */
export function checkParts(view: ViewData, report: Report): void {
  const { series, inputs, categories, data, controls, shown, unit, counted, until } = view;
  checkDistinct(series, 'series', report);
  const ids = series.map(({ id }) => id);
  for (const [index, { id }] of inputs.entries()) {
    const isTaken = ids.includes(id) || inputs.findIndex((input) => input.id === id) < index;
    if (isTaken) report(`the id "${id}" twice`, 'an id for each', 'inputs');
  }
  checkDistinct(categories, 'categories', report);
  const once = (values: readonly string[], field: string): void => {
    const twice = values.filter((value, index) => values.indexOf(value) < index);
    if (twice.length > 0) report(`"${twice.join('", "')}" twice`, 'each once', field);
  };
  once(controls, 'controls');
  once(shown ?? [], 'shown');
  if (shown?.length === 0) report('no series', 'one at least, or no such field for all', 'shown');
  if (counted && unit !== 'count') {
    report(`something counted, in the unit "${unit}"`, 'no such field, or the unit "count"', 'counted');
  }
  if (until && !controls.includes('time')) report('true', '"time" among the controls', 'until');
  const used = new Set(data.flatMap((query) => ('derive' in query ? query.of : [])));
  for (const { id } of inputs) {
    if (!used.has(id))
      report(`"${id}", which no formula uses`, 'a "derive" with it, or no such input', 'inputs');
  }
  for (const [index, query] of data.entries()) {
    if ('figures' in query) once(query.figures, `data[${index}] › figures`);
  }
}

/** What a control needs to change something. */
const controlNeeds: Record<
  ViewData['controls'][number],
  (view: ViewData, values: readonly Value[]) => string | null
> = {
  series: ({ series }) => (series.length > 1 ? null : 'several series'),
  measure: ({ series }) => (series.length > 1 ? null : 'several series'),
  scale: () => null,
  share: (view) => (kindOf(view).stacks === true ? null : 'a type that stacks'),
  time: (_, values) => (timesOf(values).length > 1 ? null : 'values at several times'),
  category: (_, values) =>
    categoriesOf(values.map(({ category }) => ({ category: category?.id ?? null }))).length > 1
      ? null
      : 'several categories',
};

/** Readers are offered what changes something, and every category that the view names has a value. */
export function checkOffers(
  view: ViewData,
  values: readonly Value[],
  all: readonly Value[],
  report: Report,
): void {
  for (const control of view.controls) {
    const wanted = controlNeeds[control](view, values);
    if (wanted !== null) report(`"${control}" in a view of type "${view.type}"`, wanted, 'controls');
  }
  if (view.controls.includes('series') && view.controls.includes('measure')) {
    report('"series" and "measure"', 'one of them: several series, or one at a time', 'controls');
  }
  const taken = new Set(all.flatMap(({ category, column }) => [category?.id, column?.id]));
  for (const { id } of view.categories) {
    if (!taken.has(id)) report(`"${id}" without values`, 'a query that places one there', 'categories');
  }
}
