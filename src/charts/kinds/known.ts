import { barChart } from './bars/bars.ts';
import type { ChartKind } from './kind.ts';
import { lineChart } from './line.ts';
import { mapChart } from './map/map.ts';
import { slopeChart } from './slope.ts';

/** Types of charts by their ids: `knownKinds`, or others in a test. */
export type ChartKinds = Readonly<Record<string, ChartKind>>;

/** The types whose code is at hand: those that all pages with charts draw, and those that have been added. */
const known: Record<string, ChartKind> = {
  line: lineChart,
  bars: barChart,
  slope: slopeChart,
  map: mapChart,
};

export const knownKinds: ChartKinds = known;

/** Makes types of charts known whose code has come. */
export const addKinds = (kinds: ChartKinds): unknown => Object.assign(known, kinds);

/**
 * What a view's type does.
 *
 * @throws where there is no such type
 */
export function kindOf({ type }: { type: string }, kinds: ChartKinds = known): ChartKind {
  const kind = kinds[type] ?? known[type];
  if (!kind) throw new Error(`found the type of chart "${type}", expected ${Object.keys(kinds).join(', ')}`);
  return kind;
}
