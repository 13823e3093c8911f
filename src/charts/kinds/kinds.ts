import { barChart } from './bars/bars.ts';
import { dotPlot } from './dots.ts';
import type { ChartKind } from './kind.ts';
import { lineChart } from './line.ts';
import { mapChart } from './map/map.ts';
import { matrixChart } from './matrix/matrix.ts';
import { slopeChart } from './slope.ts';
import { eventStrip } from './strip.ts';

/** Every type of chart, by the id that content uses. */
export const chartKinds = {
  line: lineChart,
  bars: barChart,
  slope: slopeChart,
  dots: dotPlot,
  map: mapChart,
  strip: eventStrip,
  matrix: matrixChart,
} satisfies Record<string, ChartKind>;

/** Types whose code comes when a page first needs them, by their ids. */
const later: Record<string, ChartKind> = {};

/** Makes types of charts known whose code has come. */
export const addKinds = (kinds: Readonly<Record<string, ChartKind>>): unknown => Object.assign(later, kinds);

/** The id of a type of chart. */
export type ChartType = keyof typeof chartKinds;

/** Types of charts by their ids: `chartKinds`, or more in a test. */
export type ChartKinds = Readonly<Record<string, ChartKind>>;

/**
 * What a view's type does.
 *
 * @throws where there is no such type
 */
export function kindOf({ type }: { type: string }, kinds: ChartKinds = chartKinds): ChartKind {
  const kind = kinds[type] ?? later[type];
  if (!kind) throw new Error(`found the type of chart "${type}", expected ${Object.keys(kinds).join(', ')}`);
  return kind;
}
