import type { ViewData } from '../../../schemas/chart.ts';
import type { Report } from '../report.ts';
import type { Value } from '../value.ts';

/** Every value belongs to a series of the view and is in its unit; every series has values. */
export function checkSeries(view: ViewData, values: readonly Value[], report: Report): void {
  const units = new Map<string, string>([
    ...view.series.map(({ id }) => [id, view.unit] as const),
    ...view.inputs.map(({ id, unit }) => [id, unit ?? view.unit] as const),
  ]);
  for (const [series, own] of Map.groupBy(values, (value) => value.series)) {
    const unit = units.get(series);
    if (unit === undefined) {
      report(`values of a series "${series}"`, `one of ${[...units.keys()].join(', ')}`);
      continue;
    }
    const others = new Set(own.map((value) => value.unit).filter((each) => each !== unit));
    if (others.size > 0) report(`values in ${[...others].join(' and ')}`, unit, series);
  }
  for (const id of units.keys()) {
    if (!values.some(({ series, value }) => series === id && value !== null)) {
      report(`the series "${id}" without values`, 'a query that fills it');
    }
  }
}

/** What a view shows at first, and what it remarks on, exists. */
export function checkChoices(
  view: ViewData,
  values: readonly Value[],
  times: readonly string[],
  report: Report,
): void {
  const series = view.series.map(({ id }) => id);
  for (const id of view.shown ?? []) {
    if (!series.includes(id)) report(`"${id}"`, `one of ${series.join(', ')}`, 'shown');
  }
  const known = new Set([...series, ...values.flatMap(({ category }) => category?.id ?? [])]);
  for (const id of view.lead ?? []) {
    if (!known.has(id)) report(`"${id}"`, `a series or a category: ${[...known].join(', ')}`, 'lead');
  }
  if (view.time !== undefined && !times.includes(view.time)) {
    report(`"${view.time}"`, `one of ${times.join(', ') || 'no times at all'}`, 'time');
  }
  for (const { series: id, time, category } of view.annotations) {
    const isThere = values.some(
      (value) =>
        value.series === id &&
        (time === undefined || value.time === time) &&
        (category === undefined || value.category?.id === category),
    );
    if (!isThere) {
      const found = JSON.stringify({ series: id, time, category });
      report(`${found}, where no value stands`, 'a value of the view', 'annotations');
    }
  }
}
