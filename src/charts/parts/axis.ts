import { h, type Node } from '../../markup/node.ts';
import { startOf } from '../model/time.ts';
import { toBaseline, words, writeValue, type DrawingContext } from './drawing-context.ts';
import { tenth } from './path.ts';
import { linearScale, logScale, timeScale, type Scale } from './scales.ts';
import { textWidth } from './text.ts';

/**
 * The scale of values along an axis from below: linear or logarithmic, as chosen, or the drawing's own.
 *
 * @param space pixels that each tick needs
 */
export function valueScale(
  { shown, scale }: DrawingContext,
  values: readonly number[],
  range: [number, number],
  space: number,
  logSpace = space,
): Scale {
  if (scale) return scale(values, range, space);
  return shown.isLog ? logScale(values, range, logSpace) : linearScale(values, range, space);
}

/** Width of the widest tick of a value axis, with its gap to the plot. */
export const tickGutter = (context: DrawingContext, ticks: readonly number[]): number =>
  Math.ceil(Math.max(0, ...ticks.map((tick) => textWidth(writeTick(context, tick), context.size)))) + 8;

/** A tick's number, never shortened: ticks are round. */
export function writeTick(context: DrawingContext, tick: number): string {
  if (context.shown.mode === 'share') return writeValue(context, tick);
  return context.texts.number(Number(tick.toPrecision(12)));
}

/** Horizontal lines at the ticks, with their numbers at the left of the plot. */
export function valueLines(
  context: DrawingContext,
  scale: Scale,
  left: number,
  right: number,
  isWritten = true,
): Node {
  return h(
    'g',
    { class: 'value-axis' },
    scale.ticks.flatMap((tick) => {
      const y = scale.at(tick);
      return [
        h('path', { class: tick === 0 ? 'zero' : 'grid', d: `M${left},${tenth(y)}H${tenth(right)}` }),
        ...(isWritten
          ? [words(left - 8, y + toBaseline(context.size), writeTick(context, tick), 'tick', 'end')]
          : []),
      ];
    }),
  );
}

/** Positions of times between two ends. */
export function timePositions(
  times: readonly string[],
  range: [number, number],
): { at: (time: string) => number; domain: [number, number] } {
  const scale = timeScale(times.map(startOf), range);
  return { at: (time) => scale.at(startOf(time)), domain: scale.domain };
}

/** A label of a time axis, with its place. */
export interface TimeTick {
  time: string;
  text: string;
  x: number;
}

/**
 * Times to write under a plot, so that none touches another: first the last and the first, then the preferred ones
 * (of the article's own values), then as many round years as fit.
 */
export function timeTicks(
  context: DrawingContext,
  times: readonly string[],
  at: (time: string) => number,
  bounds: [number, number],
  preferred: readonly string[] = [],
  space = context.size * 4.6,
): TimeTick[] {
  const { size, texts } = context;
  const ticks: (TimeTick & { from: number; to: number })[] = [];
  const add = (time: string | undefined): void => {
    if (time === undefined || ticks.some((tick) => tick.time === time)) return;
    const text = texts.time(time);
    const half = textWidth(text, size) / 2;
    // A label at an edge moves in rather than out of the drawing.
    const x = Math.min(bounds[1] - half, Math.max(bounds[0] + half, at(time)));
    const [from, to] = [x - half - 6, x + half + 6];
    if (ticks.every((tick) => to <= tick.from || from >= tick.to)) ticks.push({ time, text, x, from, to });
  };
  const [first, last] = [times[0], times.at(-1)];
  for (const time of [last, first, ...preferred]) add(time);
  const between = roundTimes(times, at, space);
  for (const time of between.times) {
    // Skip round years close to a year that is written already.
    if (ticks.every((tick) => Math.abs(at(tick.time) - at(time)) > between.step * 0.55)) add(time);
  }
  return ticks.sort((a, b) => a.x - b.x);
}

/** Years that are multiples of a step, or all times where these are few. */
function roundTimes(
  times: readonly string[],
  at: (time: string) => number,
  space: number,
): { times: string[]; step: number } {
  const [from, to] = [times[0], times.at(-1)].map((time) => startOf(time ?? ''));
  if (from === undefined || to === undefined || times.length < 7) return { times: [...times], step: 0 };
  const start = Math.ceil(from);
  const perYear = Math.abs(at(String(start + 1)) - at(String(start)));
  const step = [1, 2, 5, 10, 20, 50].find((each) => each * perYear >= space) ?? 100;
  const round = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - round) / step) + 1);
  return {
    times: Array.from({ length: count }, (_, index) => String(round + index * step)),
    step: step * perYear,
  };
}

/** The labels of a time axis under a plot. */
export const timeAxis = (
  context: DrawingContext,
  ticks: readonly TimeTick[],
  at: (time: string) => number,
  y: number,
): Node =>
  h(
    'g',
    { class: 'time-axis' },
    ticks.flatMap(({ time, text, x }) => [
      h('path', { class: 'tick-mark', d: `M${tenth(at(time))},${tenth(y)}v5` }),
      words(x, y + 7 + context.size, text, 'tick', 'middle'),
    ]),
  );
