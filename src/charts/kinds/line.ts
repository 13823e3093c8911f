import { h, type Node } from '../../markup/node.ts';
import { shownTimes } from '../model/group.ts';
import type { Drawing, PlacedMark } from '../model/types.ts';
import { tickGutter, timeAxis, timePositions, timeTicks, valueLines, valueScale } from '../parts/axis.ts';
import {
  classNames,
  drawnOrigin,
  lightOf,
  lineHeight,
  lookOf,
  markAttributes,
  plotHeightOf,
  toBaseline,
  words,
  type DrawingContext,
} from '../parts/drawing-context.ts';
import { finish, foot, head } from '../parts/frame.ts';
import { legendOf, lineShapes } from '../parts/key.ts';
import { dodge, sample, type Box, type Obstacles } from '../parts/labels.ts';
import { isKnown, linesOf, type Known, type Line } from '../parts/line-segments.ts';
import { pathOf } from '../parts/path.ts';
import { pointMark, pointReach } from '../parts/point.ts';
import { textWidth, wrap } from '../parts/text.ts';
import { remarksOf, valueLabels } from '../parts/value-labels.ts';
import { sayChanges } from '../words/summary-parts.ts';
import { usualTable } from '../words/table-shape.ts';
import type { ChartKind } from './kind.ts';

/** Values through time, joined by lines. */
export const lineChart: ChartKind = {
  draw: drawLine,
  summarize: sayChanges,
  table: usualTable,
  followsTime: true,
};

type Point = [number, number];

/** Lines through time, broken where a value is missing or the source changes; the article's values ringed on top. */
function drawLine(context: DrawingContext): Drawing {
  const { shown, width, size, isNarrow } = context;
  const lines = linesOf(context);
  const legend = legendOf(context, 'line');
  const usual = isNarrow ? width * 0.82 : Math.min(420, Math.max(270, width * 0.46));
  const plotHeight = plotHeightOf(context, usual);
  const hasNames = !isNarrow && lines.length > 1 && lines.length * 2 * lineHeight(size) <= plotHeight;
  const title = head(context, hasNames ? null : legend);
  const top = title.height + size / 2;
  const bottom = top + plotHeight;

  const values = shown.rows.map(({ value }) => value).filter((value) => value !== null);
  const space = isNarrow ? 60 : 62;
  const range: Point = [bottom, top];
  const scale = valueScale(context, values, range, space, space / 2);
  const widest = Math.max(...lines.map(({ label }) => textWidth(label, size, true)));
  const gutter = hasNames ? Math.min(width * 0.3, widest + 14) : 0;
  const left = tickGutter(context, scale.ticks);
  const right = width - gutter;
  const times = shownTimes(shown.rows);
  const { at } = timePositions(times, [left + 9, right - 9]);
  const position = ({ datum, value }: Known): Point => [at(datum.time ?? ''), scale.at(value)];

  const isDense = (right - left) / times.length < 40;
  const radius = isDense ? 2.2 : 4;
  // Lines with a core are drawn first: where another coincides with them, it fills the core.
  const isCored = ({ series }: Line): boolean => lookOf(context, { series: series.id }).isCored;
  const strokes = [...lines.filter(isCored), ...lines.filter((line) => !isCored(line))].map((line) =>
    drawSegments(context, line, position),
  );
  const known = shown.rows.filter(isKnown).filter(({ datum }) => datum.time !== null);
  const joined = new Set(
    lines.flatMap(({ segments }) => segments.filter((segment) => segment.length > 1).flat()),
  );
  const points = known.map((row) => {
    const [x, y] = position(row);
    // The points of a dense line are small: they only show where values are.
    return isDense && joined.has(row)
      ? h('circle', { ...markAttributes(context, row.datum, ['quiet']), cx: x, cy: y, r: radius })
      : pointMark(context, row.datum, x, y, row.datum.origin === 'article' ? 4.5 : 4);
  });
  const isArticle = (index: number): boolean => known[index]?.datum.origin === 'article';
  const article = known.filter(({ datum }) => datum.origin === 'article');

  const obstacles: Obstacles = {
    boxes: known.map((row) => around(position(row), pointReach(row.datum.origin, radius))),
    points: lines.flatMap(({ segments }) => segments.flatMap((segment) => sample(segment.map(position)))),
  };
  const bounds = { x: left, y: top - size, width: right - left, height: plotHeight + size };
  const labels = valueLabels(context, known, position, bounds, obstacles);
  const remarks = remarksOf(context, labels.left);
  const ticks = timeTicks(
    context,
    times,
    at,
    [left - 8, width],
    article.map(({ datum }) => datum.time ?? ''),
  );
  const end = bottom + lineHeight(size) + 10;
  const below = foot(context, end, 'line', { remarks });
  const nodes = [
    ...title.nodes,
    valueLines(context, scale, left, right),
    timeAxis(context, ticks, at, bottom),
    ...strokes,
    ...points.filter((_, index) => !isArticle(index)),
    ...points.filter((_, index) => isArticle(index)),
    ...labels.nodes,
    ...(hasNames ? lineNames(context, lines, position, right, [top - size, bottom + size / 2]) : []),
    ...below.nodes,
  ];
  return finish(context, end + below.height + 4, nodes, placed(lines, position), legend);
}

const around = ([x, y]: Point, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

function drawSegments(
  context: DrawingContext,
  { series, category, segments }: Line,
  position: (row: Known) => Point,
): Node {
  const look = lookOf(context, { series: series.id });
  const shapes = segments.flatMap((segment) => {
    const [first, second] = segment;
    if (!first || !second) return [];
    return lineShapes(look, pathOf(segment.map(position)), drawnOrigin(context, first.datum) === 'derived');
  });
  const light = lightOf(context, series.id, category);
  return h('g', { class: classNames('track', look.className, light), 'data-series': series.id }, shapes);
}

/** The names of the lines at their ends, moved apart where they would touch. */
function lineNames(
  context: DrawingContext,
  lines: readonly Line[],
  position: (row: Known) => Point,
  right: number,
  bounds: Point,
): Node[] {
  const { size, width } = context;
  const ends = lines.map(({ segments, points }) => {
    const last = segments.at(-1)?.at(-1) ?? points.at(-1);
    return last ? position(last) : null;
  });
  const named = lines.flatMap((line, index) => {
    const end = ends[index];
    return end ? [{ line, end }] : [];
  });
  const line = lineHeight(size);
  const labels = named.map(({ line }) => wrap(line.label, width - right - 6, size, 2, true));
  const wishes = named.map(({ end: [, at] }, index) => ({
    at,
    height: line * (labels[index]?.length ?? 1),
    weight: -at,
  }));
  const middles = dodge(wishes, ...bounds);
  return named.flatMap(({ line: { series, category }, end: [x, y] }, index) => {
    const middle = middles[index] ?? null;
    const lines = labels[index] ?? [];
    if (middle === null) return [];
    const { className } = lookOf(context, { series: series.id });
    const names = classNames('name', className, lightOf(context, series.id, category));
    const isFar = Math.abs(middle - y) > 5 || right - x > 20;
    const leader: Point[] = [
      [x + 6, y],
      [right - 2, middle],
      [right + 3, middle],
    ];
    const first = middle + toBaseline(size) - (line * (lines.length - 1)) / 2;
    return [
      ...(isFar ? [h('path', { class: 'leader', d: pathOf(leader) })] : []),
      h(
        'g',
        { 'data-series': series.id },
        lines.map((text, row) => words(right + 6, first + line * row, text, names)),
      ),
    ];
  });
}

/** Marks in the order of reading: series after series, each through time. */
const placed = (lines: readonly Line[], position: (row: Known) => Point): PlacedMark[] =>
  lines.flatMap(({ segments, points }) =>
    [...segments.flat(), ...points]
      .map((row) => ({ datum: row.datum, x: position(row)[0], y: position(row)[1] }))
      .sort((a, b) => a.x - b.x),
  );
