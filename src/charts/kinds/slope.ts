import { h, type Node } from '../../markup/node.ts';
import { shownTimes } from '../model/group.ts';
import { isRank } from '../model/rank.ts';
import type { Drawing, PlacedMark } from '../model/types.ts';
import {
  classNames,
  drawnOrigin,
  lightOf,
  lineHeight,
  lookOf,
  plotHeightOf,
  toBaseline,
  words,
  writeValue,
  type DrawingContext,
} from '../parts/drawing-context.ts';
import { valueScale } from '../parts/axis.ts';
import { finish, foot, head, unnamedRemark } from '../parts/frame.ts';
import { legendOf, lineShapes } from '../parts/key.ts';
import { dodgeNear } from '../parts/labels.ts';
import { linesOf, type Known, type Line } from '../parts/line-segments.ts';
import { pathOf, tenth } from '../parts/path.ts';
import { pointMark } from '../parts/point.ts';
import { clip, textWidth } from '../parts/text.ts';
import { sayChanges } from '../words/summary-parts.ts';
import { usualTable } from '../words/table-shape.ts';
import type { ChartKind } from './kind.ts';

/** Two times side by side, and what changed between. */
export const slopeChart: ChartKind = {
  draw: drawSlope,
  summarize: sayChanges,
  table: usualTable,
  showsFirstTime: true,
};

/** The values of a line at the two times. */
interface Slope {
  line: Line;
  first: Known[];
  last: Known[];
}

/** The first and the last time side by side, with a line between two values of the same source. */
function drawSlope(context: DrawingContext): Drawing {
  const { shown, width, size, isNarrow, texts } = context;
  const times = shownTimes(shown.rows);
  const [from, to] = [times[0] ?? '', times.at(-1) ?? ''];
  const lines = linesOf(context);
  const legend = legendOf(context, 'line');
  const title = head(context, null);
  const slopes = lines.map((line): Slope => {
    const all = [...line.segments.flat(), ...line.points];
    const at = (time: string): Known[] => all.filter(({ datum }) => datum.time === time);
    return { line, first: at(from), last: at(to) };
  });
  const line = lineHeight(size);
  const rows = slopes.flatMap(({ first, last }) => [...first, ...last]);
  const values = rows.map(({ value }) => value);
  const plotHeight = Math.max(plotHeightOf(context, isNarrow ? 300 : 340), slopes.length * (line + 1));
  const top = title.height + line + 8;
  const range: [number, number] = [top + plotHeight, top];
  const scale = valueScale(context, values, range, 50);

  const bounds: [number, number] = [top - line / 2, top + plotHeight + line / 2];
  const starts = labelled(context, slopes, (slope) => slope.first, scale.at, bounds);
  const ends = labelled(context, slopes, (slope) => slope.last, scale.at, bounds);
  const numbers = rows.map(({ datum, value }) => textWidth(writeValue(context, value, datum.origin), size));
  const numberRoom = Math.max(0, ...numbers) + 14;
  // Narrow: names stand at the right alone.
  const most = Math.min(width * (isNarrow ? 0.4 : 0.27), width - 2 * numberRoom - 90);
  const roomOf = (labels: readonly Label[]): number =>
    Math.min(most, Math.max(0, ...labels.map(({ line }) => textWidth(line.label, size, true))) + 8);
  const leftRoom = isNarrow ? 0 : roomOf(starts);
  const rightRoom = roomOf(ends);
  const left = numberRoom + leftRoom;
  const right = width - numberRoom - rightRoom;
  const sides = [
    { x: left, rows: (slope: Slope) => slope.first },
    { x: right, rows: (slope: Slope) => slope.last },
  ];
  const named = new Set([...(isNarrow ? [] : starts), ...ends].map(({ line }) => line));
  const unnamed = lines.filter((each) => !named.has(each)).map(({ label }) => label);

  const nodes: Node[] = [];
  for (const { x } of sides)
    nodes.push(h('path', { class: 'grid', d: `M${tenth(x)},${top}V${Math.ceil(top + plotHeight)}` }));
  for (const slope of slopes) nodes.push(...slopeLine(context, slope, left, right, scale.at));
  const marks: PlacedMark[] = [];
  for (const slope of slopes) {
    for (const { x, rows } of sides) {
      for (const row of rows(slope)) {
        nodes.push(pointMark(context, row.datum, x, scale.at(row.value), 4));
        marks.push({ datum: row.datum, x, y: scale.at(row.value) });
      }
    }
  }
  nodes.push(
    ...starts.flatMap((label) => drawLabel(context, label, left, true, leftRoom)),
    ...ends.flatMap((label) => drawLabel(context, label, right, false, rightRoom)),
  );
  nodes.push(
    words(left, title.height + size, texts.time(from), 'tick strong', isNarrow ? 'start' : 'middle'),
    ...(to === from ? [] : [words(right, title.height + size, texts.time(to), 'tick strong', 'middle')]),
  );
  const bottom = top + plotHeight + line / 2 + 4;
  const below = foot(context, bottom, 'line', { remarks: unnamedRemark(texts, unnamed) });
  return finish(
    context,
    bottom + below.height + 4,
    [...title.nodes, ...nodes, ...below.nodes],
    marks,
    legend,
  );
}

/** Lines between two values of the same source and vintage. */
function slopeLine(
  context: DrawingContext,
  { line: { series, category }, first, last }: Slope,
  left: number,
  right: number,
  at: (value: number) => number,
): Node[] {
  const pair = first.flatMap((start) => {
    const end = last.find(
      ({ datum }) =>
        datum.source === start.datum.source && datum.vintage === start.datum.vintage && datum !== start.datum,
    );
    return end ? [{ start, end }] : [];
  });
  const look = lookOf(context, { series: series.id });
  return pair.map(({ start, end }) => {
    const d = pathOf([
      [left, at(start.value)],
      [right, at(end.value)],
    ]);
    const names = classNames('track', look.className, lightOf(context, series.id, category));
    return h(
      'g',
      { class: names, 'data-series': series.id },
      lineShapes(look, d, drawnOrigin(context, start.datum) === 'derived'),
    );
  });
}

/** A value that has a label, and the middle of that. */
interface Label {
  line: Line;
  row: Known;
  y: number;
  middle: number;
}

/**
 * The values of one side that are labelled, none farther from its point than a line leads the eye: what is highlighted
 * first, then what has a colour of its own, then the largest or the best.
 */
function labelled(
  context: DrawingContext,
  slopes: readonly Slope[],
  rowsOf: (slope: Slope) => Known[],
  at: (value: number) => number,
  bounds: [number, number],
): Label[] {
  const height = lineHeight(context.size);
  const all = slopes.flatMap(({ line, ...slope }) =>
    rowsOf({ line, ...slope }).map((row) => ({ line, row, y: at(row.value) })),
  );
  const weightOf = ({ line: { series, category }, row: { value } }: (typeof all)[number]): number => {
    if (lightOf(context, series.id, category) === 'lit') return Infinity;
    const size = isRank(context.view) ? -value : Math.abs(value);
    return series.isQuiet ? size : size + 1e15;
  };
  const wishes = all.map((each) => ({ at: each.y, height, weight: weightOf(each) }));
  const middles = dodgeNear(wishes, ...bounds, height * 5);
  return all.flatMap((each, index) => {
    const middle = middles[index] ?? null;
    return middle === null ? [] : { ...each, middle };
  });
}

/** A number and its name beside the point that they stand for; where they had to move, a line leads to them. */
function drawLabel(
  context: DrawingContext,
  { line, row, y, middle }: Label,
  x: number,
  isLeft: boolean,
  nameRoom: number,
): Node[] {
  const { size } = context;
  const sign = isLeft ? -1 : 1;
  const { className } = lookOf(context, row.datum);
  const light = lightOf(context, line.series.id, line.category);
  const number = writeValue(context, row.value, row.datum.origin);
  const name = clip(line.label, nameRoom - 6, size, true);
  const text = h(
    'text',
    {
      class: classNames('value', light),
      x: x + sign * 12,
      y: middle + toBaseline(size),
      'text-anchor': isLeft ? 'end' : null,
    },
    name === ''
      ? [number]
      : isLeft
        ? [h('tspan', { class: classNames('name', className) }, [name]), ` ${number}`]
        : [`${number} `, h('tspan', { class: classNames('name', className) }, [name])],
  );
  const leader = pathOf([
    [x + sign * 5, y],
    [x + sign * 10, middle],
  ]);
  return Math.abs(middle - y) > 5 ? [h('path', { class: 'leader', d: leader }), text] : [text];
}
