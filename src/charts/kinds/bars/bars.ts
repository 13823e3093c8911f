import { h, type Node } from '../../../markup/node.ts';
import type { Drawing, PlacedMark } from '../../model/types.ts';
import { writeTick } from '../../parts/axis.ts';
import {
  classNames,
  lightOf,
  lineHeight,
  toBaseline,
  words,
  type DrawingContext,
} from '../../parts/drawing-context.ts';
import { finish, foot, head } from '../../parts/frame.ts';
import { legendOf } from '../../parts/key.ts';
import { tenth } from '../../parts/path.ts';
import { linearScale, type Scale } from '../../parts/scales.ts';
import { clip, textWidth } from '../../parts/text.ts';
import { sayExtremes } from '../../words/summary-parts.ts';
import { usualTable } from '../../words/table-shape.ts';
import type { ChartKind } from '../kind.ts';
import { barGroups, type BarGroup } from './bar-groups.ts';
import { drawLane, growsBack, tailOf, type BarLayout } from './bar-lane.ts';
import { stackUp } from './bar.ts';
import { drawColumns } from './columns.ts';

/** Values as lengths, by category or by time, side by side or stacked. */
export const barChart: ChartKind = {
  draw: drawBars,
  summarize: sayExtremes,
  table: usualTable,
  stacks: true,
};

/**
 * Horizontal bars: a row for each category, divided by series, or stacked where the view says so. Where values have
 * only a time, columns.
 */
function drawBars(context: DrawingContext): Drawing {
  const { shown } = context;
  const hasCategories = shown.rows.some(({ datum }) => datum.category !== null);
  const hasTimes = new Set(shown.rows.map(({ datum }) => datum.time)).size > 1;
  if (!hasCategories && hasTimes) return drawColumns(context);
  return drawRows(context, barGroups(context, 'category'));
}

function drawRows(context: DrawingContext, groups: BarGroup[]): Drawing {
  const { width, size, isNarrow, view } = context;
  const isStacked = view.stack !== 'none';
  const legend = legendOf(context, 'bar');
  const title = head(context, legend);
  const labels = groups.map(({ label }) => textWidth(label, size));
  const left = isNarrow ? 0 : Math.ceil(Math.min(width * 0.34, Math.max(0, ...labels)) + 10);
  const isSingle = groups.every(({ lanes }) => lanes.length <= 1);
  const bar = isSingle ? 18 : 13;
  const layout = layOut(context, groups, { left, isStacked, bar, pitch: isSingle ? 18 : size + 3 });
  const { scale, pitch } = layout;

  const hasTicks = isStacked && !isNarrow;
  const top = title.height + (hasTicks ? lineHeight(size) : 0);
  const between = isNarrow ? 10 : isSingle ? 8 : 12;
  const nodes: Node[] = [];
  const marks: PlacedMark[] = [];
  let y = top;
  const zeroLine = (from: number, to: number): Node =>
    h('path', { class: 'zero', d: `M${tenth(scale.at(0))},${tenth(from)}V${tenth(to)}` });
  for (const group of groups) {
    const height = group.lanes.length * pitch - (pitch - bar);
    const light = lightOf(
      context,
      group.id,
      ...group.lanes.flatMap(({ parts }) => parts.map((row) => row.datum.series)),
    );
    const name = (x: number, at: number, room: number): Node =>
      words(x, at, clip(group.label, room, size), classNames('category', light), isNarrow ? 'start' : 'end');
    if (isNarrow) {
      nodes.push(name(0, y + size, width));
      y += lineHeight(size) + 1;
    } else {
      nodes.push(name(left - 10, y + height / 2 + toBaseline(size), left - 10));
    }
    for (const lane of group.lanes) {
      const drawn = drawLane(context, lane, y, layout);
      nodes.push(...drawn.nodes);
      marks.push(...drawn.marks);
      y += pitch;
    }
    // In the narrow layout the line stops for the names above the bars.
    if (isNarrow) nodes.push(zeroLine(y - group.lanes.length * pitch - 1, y - pitch + bar + 1));
    y += between - (pitch - bar);
  }
  const bottom = y - between + 4;
  const below = foot(context, bottom, 'bar');
  const all = [
    ...title.nodes,
    hasTicks && upperAxis(context, scale, top, bottom),
    ...nodes,
    !isNarrow && zeroLine(top - 3, bottom),
    ...below.nodes,
  ];
  return finish(context, bottom + below.height + 4, all, marks, legend);
}

/** A scale that leaves room for the values written beyond the bars. */
function layOut(
  context: DrawingContext,
  groups: readonly BarGroup[],
  base: Omit<BarLayout, 'scale'> & { left: number },
): BarLayout {
  const lanes = groups.flatMap((group) => group.lanes);
  const segments = lanes.map(({ parts }) => stackUp(parts));
  const ends = segments.flatMap((parts) => parts.flatMap(({ from, to }) => [from, to]));
  const isNegative = ends.some((end) => end < 0);
  const written = lanes.map((lane) => ({
    ...tailOf(context, lane, base.isStacked),
    isBack: growsBack(lane),
  }));
  const room = (own: typeof written): number =>
    Math.max(0, ...own.map(({ text, note, isStrong }) => textWidth(text + note, context.size, isStrong) + 8));
  const before = isNegative ? room(written.filter(({ isBack }) => isBack)) : 0;
  const after = room(written.filter(({ isBack }) => !isBack));
  const isWhole = context.shown.mode === 'share' && base.isStacked;
  const scale = exactScale(ends, [base.left + before, context.width - after], isWhole);
  return { ...base, scale };
}

/** A scale that ends at the longest bar, not at a round number. */
function exactScale(ends: readonly number[], range: [number, number], isWhole: boolean): Scale {
  const scale = linearScale(isWhole ? [100, ...ends] : ends, range, 90);
  const [low, high] = [Math.min(0, ...ends), Math.max(isWhole ? 100 : 0, ...ends)];
  const length = high - low || 1;
  return {
    domain: [low, high],
    ticks: scale.ticks.filter((tick) => tick >= low && tick <= high),
    at: (value) => range[0] + ((value - low) / length) * (range[1] - range[0]),
  };
}

/** Ticks above the bars, for stacks, whose inner parts do not start at zero. */
const upperAxis = (context: DrawingContext, scale: Scale, top: number, bottom: number): Node =>
  h(
    'g',
    { class: 'value-axis' },
    scale.ticks.flatMap((tick) => {
      const text = writeTick(context, tick);
      const x = Math.min(scale.at(tick), context.width - textWidth(text, context.size) / 2);
      return [
        h('path', { class: 'grid', d: `M${tenth(scale.at(tick))},${top - 3}V${tenth(bottom)}` }),
        words(x, top - 8, text, 'tick', 'middle'),
      ];
    }),
  );
