import { h, type Node } from '../../../markup/node.ts';
import { isYear } from '../../model/time.ts';
import type { Drawing, PlacedMark } from '../../model/types.ts';
import { tickGutter, timeTicks, valueLines } from '../../parts/axis.ts';
import {
  classNames,
  lightOf,
  lineHeight,
  plotHeightOf,
  words,
  writeValue,
  type DrawingContext,
} from '../../parts/drawing-context.ts';
import { finish, foot, head, missingDash } from '../../parts/frame.ts';
import { legendOf } from '../../parts/key.ts';
import { bands, linearScale } from '../../parts/scales.ts';
import { textWidth } from '../../parts/text.ts';
import { barGroups, type BarGroup } from './bar-groups.ts';
import { barMark, stackUp } from './bar.ts';

/** Vertical bars: a column for each time, divided by series, or stacked where the view says so. */
export function drawColumns(context: DrawingContext): Drawing {
  const { width, size, isNarrow, view, shown } = context;
  const groups = barGroups(context, 'time');
  const legend = legendOf(context, 'bar');
  const title = head(context, legend);
  const top = title.height + size / 2;
  const usual = isNarrow ? width * 0.75 : Math.min(380, Math.max(240, width * 0.42));
  const bottom = top + plotHeightOf(context, usual);
  const lanes = groups.flatMap((group) => group.lanes);
  const ends = lanes.flatMap(({ parts }) => stackUp(parts).flatMap(({ from, to }) => [from, to]));
  const isWhole = shown.mode === 'share' && view.stack !== 'none';
  const scale = linearScale(isWhole ? [100, ...ends] : ends, [bottom, top], 60);
  const left = tickGutter(context, scale.ticks);
  const times = allTimes(groups);
  const column = bands(times, [left, width], isNarrow ? 0.22 : 0.3);
  const most = Math.max(1, ...groups.map((group) => group.lanes.length));
  // If only a few columns are divided, the others keep their full width.
  const isDivided = groups.filter((group) => group.lanes.length === most).length * 2 > groups.length;

  const nodes: Node[] = [];
  const marks: PlacedMark[] = [];
  const tops: { text: string; x: number; y: number; room: number; light: string | false }[] = [];
  let hasDashes = false;
  for (const group of groups) {
    const lane = column.width / (isDivided ? most : group.lanes.length);
    const room = group.lanes.length > 1 ? lane : column.step;
    const start = column.at(group.id) + (column.width - lane * group.lanes.length) / 2;
    for (const [index, { parts }] of group.lanes.entries()) {
      const x = start + lane * index;
      const box = { x: x + 0.5, width: Math.max(1, lane - 1) };
      const segments = stackUp(parts);
      for (const { row, from, to } of segments) {
        const [high, low] = [scale.at(Math.max(from, to)), scale.at(Math.min(from, to))];
        const gap = segments.length > 1 && low - high > 3 ? 1 : 0;
        nodes.push(...barMark(context, row, { ...box, y: high + gap, height: low - high - gap }, false));
        marks.push({ datum: row.datum, x: x + lane / 2, y: to < from ? low : high });
      }
      const sum = segments.reduce((total, { row }) => total + row.value, 0);
      const [first] = segments;
      if (first && !isWhole) {
        const origin = segments.every(({ row }) => row.datum.origin === 'article') ? 'article' : 'context';
        const y = sum < 0 ? scale.at(sum) + size + 2 : scale.at(sum) - 5;
        const light = lightOf(context, ...parts.map(({ datum }) => datum.series));
        tops.push({ text: writeValue(context, sum, origin), x: x + lane / 2, y, room, light });
      }
      const missing = parts.find(({ value }) => value === null);
      if (missing && !first) {
        hasDashes = true;
        nodes.push(missingDash(x + lane / 2, scale.at(0) - 6, missing.datum.id));
        marks.push({ datum: missing.datum, x: x + lane / 2, y: scale.at(0) - 6 });
      }
    }
  }
  // Numbers are written if all of them fit; otherwise only zeros, which would look like gaps.
  const fits = tops.every(({ text, room, y }) => textWidth(text, size) <= room - 1 && y > title.height + 4);
  const middle = (time: string): number => column.at(time) + column.width / 2;
  const ticks = timeTicks(context, times, middle, [left - 8, width], [], size * 3.2);
  const end = bottom + lineHeight(size) + 10;
  const below = foot(context, end, 'bar', { hasDashes });
  const all = [
    ...title.nodes,
    valueLines(context, scale, left, width),
    ...nodes,
    ...(fits ? tops : tops.filter(({ text, room }) => text === '0' && textWidth(text, size) <= room - 1)).map(
      ({ text, x, y, light }) => words(x, y, text, classNames('value', light), 'middle'),
    ),
    h(
      'g',
      { class: 'time-axis' },
      ticks.map(({ text, x }) => words(x, bottom + 5 + size, text, 'tick', 'middle')),
    ),
    ...below.nodes,
  ];
  return finish(context, end + below.height + 4, all, marks, legend);
}

/** Every year from the first to the last, so that years without values stay visible; other times as they are. */
function allTimes(groups: readonly BarGroup[]): string[] {
  const times = groups.map(({ id }) => id);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || !times.every(isYear)) return times;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index),
  );
}
