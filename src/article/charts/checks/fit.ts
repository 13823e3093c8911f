import { keyOf, timesOf } from '../../../charts/model/group.ts';
import type { ViewData } from '../../../schemas/chart.ts';
import type { PlaceData } from '../../../schemas/place.ts';
import { needsOf, type Dimension } from '../kind-needs.ts';
import type { Report } from '../report.ts';
import type { Value } from '../value.ts';

/** What each dimension is called in the content, and where it comes from. */
const fields: Record<Dimension, string> = { time: '"time"', category: '"category"', column: '"column"' };

/**
 * Values suit the type of their view: each stands at what the type draws by, at nothing that it does not draw, and in a
 * place of its own; otherwise marks would be missing, or lie on each other.
 */
export function checkFit(
  view: ViewData,
  values: readonly Value[],
  places: readonly PlaceData[],
  report: Report,
): void {
  const { needs = [], takes = [], needsMap, timesShown } = needsOf(view);
  const type = `a view of type "${view.type}"`;
  for (const dimension of needs) {
    const without = values.filter((value) => value[dimension] === null);
    if (without.length === 0) continue;
    const found = `${count(without.length, values.length)} without ${fields[dimension]} in ${type}`;
    report(found, `values with ${needs.map((each) => fields[each]).join(' and ')}, or another type`);
    return;
  }
  for (const dimension of Object.keys(fields) as Dimension[]) {
    if (needs.includes(dimension) || takes.includes(dimension)) continue;
    const having = values.filter((value) => value[dimension] !== null);
    if (having.length === 0) continue;
    const found = `${count(having.length, values.length)} with ${fields[dimension]} in ${type}, which does not draw by it`;
    report(found, 'values without, or another type');
    return;
  }
  if (needsMap) {
    const states = new Set(places.map(({ id }) => id));
    const others = values.flatMap(({ category }) => category?.id ?? []).filter((id) => !states.has(id));
    if (others.length > 0) {
      const found = `${[...new Set(others)].join(', ')}, not on the map, in ${type}`;
      report(found, 'categories that are entries of places.json, or another type');
      return;
    }
  }
  const times = timesOf(values);
  if (timesShown !== undefined && !view.controls.includes('time') && times.length !== timesShown) {
    report(`values at ${times.join(', ') || 'no time'} in ${type}`, `values at ${timesShown} times`);
    return;
  }
  checkSlots(values, report);
}

const count = (some: number, all: number): string =>
  some === all ? `all ${all} values` : `${some} of ${all} values`;

/** No two values of one source stand at the same place. */
function checkSlots(values: readonly Value[], report: Report): void {
  const slots = Map.groupBy(values, ({ series, category, column, time, vintage, origin, source }) =>
    keyOf(
      series,
      category?.id ?? null,
      column?.id ?? null,
      time,
      ...(origin === 'article' ? ['article'] : [source.id, vintage]),
    ),
  );
  for (const [first, ...others] of slots.values()) {
    if (!first || others.length === 0) continue;
    const { series, category, column, time } = first;
    const at = [series, category?.name, column?.name, time].filter(Boolean).join(', ');
    report(
      `${others.length + 1} values at one place: ${at}`,
      'a "category", "column" or "time" that tells them apart, or a "where" that finds one of them',
    );
    return;
  }
}
