import { keyOf } from '../model/group.ts';
import { startOf } from '../model/time.ts';
import type { ChartSeries, Plotted } from '../model/types.ts';
import { nameOf, type DrawingContext } from './drawing-context.ts';
import { groupBy } from '../../text/group-by.ts';

/** A value with its number. */
export type Known = Plotted & { value: number };

/** A series through time, or one category of it. */
export interface Line {
  series: ChartSeries;
  category: string | null;
  label: string;
  /** Values that are joined: of one source and one vintage, with nothing missing between. */
  segments: Known[][];
  /** Values that nothing joins: the article's, and those of series of points. */
  points: Known[];
}

/** The lines of what is shown, each split where it must not go on. */
export function linesOf(context: DrawingContext): Line[] {
  const { shown } = context;
  return shown.series.flatMap((series) => {
    const own = shown.rows.filter(({ datum }) => datum.series === series.id && datum.time !== null);
    const groups = [...groupBy(own, ({ datum }) => keyOf(datum.category)).values()];
    return groups.map((rows): Line => {
      const category = rows[0]?.datum.category ?? null;
      const isAlone = ({ datum }: Plotted): boolean => series.points === true || datum.origin === 'article';
      const joined = groupBy(
        rows.filter((row) => !isAlone(row)),
        ({ datum }) => keyOf(datum.source, datum.vintage, datum.origin),
      );
      return {
        series,
        category,
        label: labelOf(context, series, category),
        segments: [...joined.values()].flatMap(splitSegments),
        points: rows.filter(isAlone).filter(isKnown).sort(byTime),
      };
    });
  });
}

function labelOf(context: DrawingContext, series: ChartSeries, category: string | null): string {
  if (category === null) return series.label;
  const name = nameOf(context, category);
  return context.shown.series.length > 1 ? `${name}, ${series.label}` : name;
}

/** Whether a value is not missing. */
export const isKnown = (row: Plotted): row is Known => row.value !== null;

const timeOf = ({ datum }: Plotted): number => startOf(datum.time ?? '');
const byTime = (a: Plotted, b: Plotted): number => timeOf(a) - timeOf(b);

/** Splits a line at missing values, and where a whole step of time has no value. */
function splitSegments(rows: readonly Plotted[]): Known[][] {
  const sorted = rows.toSorted(byTime);
  const steps = sorted.slice(1).map((row, index) => timeOf(row) - timeOf(sorted[index] ?? row));
  const step = Math.min(...steps.filter((each) => each > 0));
  const segments: Known[][] = [];
  let before: Plotted | null = null;
  for (const row of sorted) {
    if (isKnown(row)) {
      const goesOn = before && isKnown(before) && timeOf(row) - timeOf(before) < step * 2 - 1e-6;
      if (goesOn) segments.at(-1)?.push(row);
      else segments.push([row]);
    }
    before = row;
  }
  return segments;
}
