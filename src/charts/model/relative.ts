import { keyOf, timesOf } from './group.ts';
import type { Datum, Plotted } from './types.ts';
import { groupBy } from '../../text/group-by.ts';

/**
 * Values as percent of the whole that they are part of. A whole of zero has no parts: its shares are missing.
 *
 * @param isStack whether all series at one category and time are one whole
 */
export function toShares(rows: readonly Plotted[], isStack: boolean): Plotted[] {
  const whole = wholeOf(rows, isStack);
  const sums = new Map<string, number>();
  for (const [key, parts] of groupBy(rows, ({ datum }) => whole(datum))) sums.set(key, addUp(parts));
  return rows.map(({ datum, value }) => {
    const sum = sums.get(whole(datum)) ?? 0;
    return { datum, value: value === null || sum === 0 ? null : (value / sum) * 100 };
  });
}

/** What a value is a share of: its stack; without stacks the categories of its series; without categories all series. */
function wholeOf(rows: readonly Plotted[], isStack: boolean): (datum: Datum) => string {
  if (isStack) return ({ category, time }) => keyOf(category, time);
  const hasCategories = rows.some(({ datum }) => datum.category !== null);
  return ({ series, time }) => (hasCategories ? keyOf(series, time) : keyOf(time));
}

/** The sum of parts. Where several sources give the same part, it counts once, and another source before the article. */
function addUp(parts: readonly Plotted[]): number {
  const slots = groupBy(parts, ({ datum }) => keyOf(datum.series, datum.category, datum.column, datum.time));
  let sum = 0;
  for (const slot of slots.values()) {
    const known = slot.filter(({ value }) => value !== null);
    const counted = known.find(({ datum }) => datum.origin !== 'article') ?? known[0];
    sum += counted?.value ?? 0;
  }
  return sum;
}

/**
 * Values as an index: 100 at the first time at which the most lines have a value. A line is compared with its own source
 * only, so a line without a value at that time cannot be shown.
 */
export function toIndex(rows: readonly Plotted[]): { rows: Plotted[]; base: string | null; skipped: number } {
  const line = ({ datum }: Plotted): string =>
    keyOf(datum.series, datum.category, datum.source, datum.vintage);
  const usable = rows.filter(({ datum, value }) => datum.time !== null && value !== null && value > 0);
  let base: string | null = null;
  let most = 0;
  for (const time of timesOf(usable.map(({ datum }) => datum))) {
    const count = usable.filter(({ datum }) => datum.time === time && datum.origin !== 'article').length;
    if (count > most) [base, most] = [time, count];
  }
  const bases = new Map<string, number>();
  for (const row of usable) if (row.datum.time === base) bases.set(line(row), row.value ?? 0);
  const kept = rows.filter((row) => bases.has(line(row)));
  return {
    rows: kept.map((row) => ({
      datum: row.datum,
      value: row.value === null ? null : (row.value / (bases.get(line(row)) ?? 1)) * 100,
    })),
    base,
    skipped: rows.filter((row) => row.value !== null && !bases.has(line(row))).length,
  };
}
