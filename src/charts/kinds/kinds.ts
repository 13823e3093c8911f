import { barChart } from './bars/bars.ts';
import { dotPlot } from './dots.ts';
import type { ChartKind } from './kind.ts';
import { addKinds } from './known.ts';
import { lineChart } from './line.ts';
import { mapChart } from './map/map.ts';
import { matrixChart } from './matrix/matrix.ts';
import { slopeChart } from './slope.ts';
import { eventStrip } from './strip.ts';

/** Every type of chart, by the id that content uses; who imports this can draw them all. */
export const chartKinds = {
  line: lineChart,
  bars: barChart,
  slope: slopeChart,
  dots: dotPlot,
  map: mapChart,
  strip: eventStrip,
  matrix: matrixChart,
} satisfies Record<string, ChartKind>;

/** The id of a type of chart. */
export type ChartType = keyof typeof chartKinds;

addKinds(chartKinds);

export { kindOf } from './known.ts';
