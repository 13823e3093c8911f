import type { Node } from '../../markup/node.ts';
import { shownTimes } from '../model/group.ts';
import type { Datum, Drawing, PlacedMark } from '../model/types.ts';
import { tickGutter, timeAxis, timePositions, timeTicks, valueLines } from '../parts/axis.ts';
import { lineHeight, plotHeightOf, type DrawingContext } from '../parts/drawing-context.ts';
import { finish, foot, head, missingDash } from '../parts/frame.ts';
import { flow, legendOf } from '../parts/key.ts';
import { type Obstacles } from '../parts/labels.ts';
import { isKnown, type Known } from '../parts/line-segments.ts';
import { pointMark, pointReach } from '../parts/point.ts';
import { linearScale, logScale } from '../parts/scales.ts';
import { valueLabels, remarksOf } from '../parts/value-labels.ts';
import { vintageClass, vintageKey, vintageLabels, vintagesOf } from '../parts/vintage.ts';
import { sayExtremes } from '../words/summary-parts.ts';
import { usualDimensions, usualTable } from '../words/table-shape.ts';
import type { ChartKind } from './kind.ts';

/** Values through time that may be of several vintages. */
export const dotPlot: ChartKind = {
  draw: drawDots,
  summarize: sayExtremes,
  table: { ...usualTable, dimensions: (shown) => usualDimensions(shown, ['time', 'vintage']) },
};

type Point = [number, number];

/** Values by time, without lines, since each may be of another vintage: the later published, the darker. */
function drawDots(context: DrawingContext): Drawing {
  const { shown, width, size, isNarrow } = context;
  const rows = shown.rows.filter(({ datum }) => datum.time !== null);
  const known = rows.filter(isKnown);
  const vintages = vintagesOf(known);
  const legend = legendOf(context, 'dot');
  const title = head(context, legend);
  const radius = isNarrow ? 4 : 5;
  const key = flow(context, vintageKey(context, vintages, radius), 0, title.height - 6, width);
  const top = title.height + key.height + size / 2;
  const usual = isNarrow ? width * 0.8 : Math.min(400, Math.max(260, width * 0.44));
  const bottom = top + plotHeightOf(context, usual);
  const values = known.map(({ value }) => value);
  const range: Point = [bottom, top];
  const scale = shown.isLog ? logScale(values, range, 31) : linearScale(values, range, 62);
  const left = tickGutter(context, scale.ticks);
  const times = shownTimes(rows);
  const { at } = timePositions(times, [left + 24, width - 24]);

  const perYear = at('2001') - at('2000');
  const centres = swarm(known, radius, perYear * 0.45, [left, width], ({ datum, value }) => [
    at(datum.time ?? ''),
    scale.at(value),
  ]);
  const position = (row: Known): Point => centres.get(row.datum) ?? [0, 0];
  const marks: PlacedMark[] = [];
  const nodes: Node[] = [];
  let hasDashes = false;
  for (const row of rows) {
    if (isKnown(row)) {
      const [x, y] = position(row);
      nodes.push(dot(context, row, [x, y], radius, vintages));
      marks.push({ datum: row.datum, x, y });
    } else if (!known.some(({ datum }) => datum.time === row.datum.time)) {
      hasDashes = true;
      const [x, y] = [at(row.datum.time ?? ''), bottom - 7];
      nodes.push(missingDash(x, y, row.datum.id));
      marks.push({ datum: row.datum, x, y });
    }
  }
  const obstacles: Obstacles = {
    boxes: known.map((row) => {
      const reach = pointReach(row.datum.origin, radius);
      const [x, y] = position(row);
      return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
    }),
    points: [],
  };
  const bounds = { x: left, y: top - size, width: width - left, height: bottom - top + size };
  const labels = valueLabels(context, known, position, bounds, obstacles);
  const dated =
    vintages.length > 0 && !isNarrow ? vintageLabels(context, known, position, bounds, obstacles) : [];
  const ticks = timeTicks(context, times, at, [left - 8, width]);
  const end = bottom + lineHeight(size) + 10;
  const below = foot(context, end, 'dot', { hasDashes, remarks: remarksOf(context, labels.left) });
  const all = [
    ...title.nodes,
    ...key.nodes,
    valueLines(context, scale, left, width),
    timeAxis(context, ticks, at, bottom),
    ...nodes,
    ...labels.nodes,
    ...dated,
    ...below.nodes,
  ];
  return finish(context, end + below.height + 4, all, inOrder(marks), legend);
}

/** By time, then from above. */
const inOrder = (marks: PlacedMark[]): PlacedMark[] =>
  marks.sort((a, b) =>
    (a.datum.time ?? '') < (b.datum.time ?? '') ? -1 : a.datum.time === b.datum.time ? a.y - b.y : 1,
  );

/** A dot: its vintage in a shade of grey, where there are several. */
function dot(
  context: DrawingContext,
  { datum }: Known,
  [x, y]: Point,
  radius: number,
  vintages: readonly number[],
): Node {
  const node = pointMark(context, datum, x, y, radius);
  if (datum.origin !== 'context' || datum.vintage === null || vintages.length === 0) return node;
  const { attributes } = node;
  return {
    ...node,
    attributes: { ...attributes, class: `${attributes['class']} ${vintageClass(datum.vintage, vintages)}` },
  };
}

/** Moves dots of one time sideways where they would cover each other; the article's stay in their place. */
function swarm(
  rows: readonly Known[],
  radius: number,
  room: number,
  bounds: Point,
  wish: (row: Known) => Point,
): Map<Datum, Point> {
  const centres = new Map<Datum, Point>();
  const placed: { x: number; y: number; reach: number }[] = [];
  const rank = ({ datum }: Known): number => (datum.origin === 'article' ? 0 : 1);
  const sorted = rows.toSorted(
    (a, b) => rank(a) - rank(b) || wish(a)[0] - wish(b)[0] || wish(b)[1] - wish(a)[1],
  );
  const step = 2 * radius + 1;
  const shifts = [0, 1, -1, 1.5, -1.5, 2, -2, 3, -3]
    .map((times) => times * step)
    .filter((shift) => Math.abs(shift) <= Math.max(step * 1.5, room));
  for (const row of sorted) {
    const [x, y] = wish(row);
    const reach = pointReach(row.datum.origin, radius);
    const isIn = (shift: number): boolean => x + shift - reach >= bounds[0] && x + shift + reach <= bounds[1];
    const covered = (shift: number): number =>
      placed.reduce((sum, other) => {
        const gap = other.reach + reach - 1 - Math.hypot(other.x - x - shift, other.y - y);
        return sum + Math.max(0, gap);
      }, 0);
    const shift = shifts
      .filter(isIn)
      .reduce((best, each) => (covered(each) < covered(best) - 0.01 ? each : best), 0);
    placed.push({ x: x + shift, y, reach });
    centres.set(row.datum, [x + shift, y]);
  }
  return centres;
}
