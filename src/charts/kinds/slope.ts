import { h, type Node } from '../../markup/node.ts';
import { shownTimes } from '../model/group.ts';
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
import { finish, foot, head } from '../parts/frame.ts';
import { legendOf, lineShapes } from '../parts/key.ts';
import { dodge } from '../parts/labels.ts';
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
  scales: ['linear', 'log'],
  needs: ['time'],
  takes: ['category'],
  timesShown: 2,
  showsFirstTime: true,
  joins: true,
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

  const names = slopes.map(({ line }) => textWidth(line.label, size, true));
  const numbers = rows.map(({ datum, value }) => textWidth(writeValue(context, value, datum.origin), size));
  const numberRoom = Math.max(0, ...numbers) + 14;
  // Narrow: names stand at the right alone.
  const most = Math.min(width * (isNarrow ? 0.4 : 0.27), width - 2 * numberRoom - 90);
  const nameRoom = Math.min(most, Math.max(0, ...names) + 8);
  const left = isNarrow ? numberRoom : numberRoom + nameRoom;
  const right = width - numberRoom - nameRoom;
  const sides = [
    { x: left, rows: (slope: Slope) => slope.first, isLeft: true },
    { x: right, rows: (slope: Slope) => slope.last, isLeft: false },
  ];

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
  for (const { x, rows, isLeft } of sides) {
    const room = isLeft && isNarrow ? 0 : nameRoom;
    nodes.push(
      ...sideLabels(context, slopes, rows, x, isLeft, room, scale.at, [
        top - line / 2,
        top + plotHeight + line / 2,
      ]),
    );
  }
  nodes.push(
    words(left, title.height + size, texts.time(from), 'tick strong', isNarrow ? 'start' : 'middle'),
    ...(to === from ? [] : [words(right, title.height + size, texts.time(to), 'tick strong', 'middle')]),
  );
  const bottom = top + plotHeight + line / 2 + 4;
  const below = foot(context, bottom, 'line');
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

function sideLabels(
  context: DrawingContext,
  slopes: readonly Slope[],
  rowsOf: (slope: Slope) => Known[],
  x: number,
  isLeft: boolean,
  nameRoom: number,
  at: (value: number) => number,
  bounds: [number, number],
): Node[] {
  const { size } = context;
  const named = slopes.flatMap((slope) => rowsOf(slope).map((row) => ({ line: slope.line, row })));
  const wishes = named.map(({ row }) => ({ at: at(row.value), height: lineHeight(size), weight: row.value }));
  const middles = dodge(wishes, ...bounds);
  const sign = isLeft ? -1 : 1;
  return named.flatMap(({ line, row }, index) => {
    const middle = middles[index] ?? null;
    if (middle === null) return [];
    const y = at(row.value);
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
    const distance = Math.abs(middle - y);
    // The long ones of a crowd of grey lines would be a beam that leads to no name.
    const isLed = distance > 5 && (distance < 90 || !line.series.isQuiet);
    const leader = pathOf([
      [x + sign * 5, y],
      [x + sign * 10, middle],
    ]);
    return isLed ? [h('path', { class: 'leader', d: leader }), text] : [text];
  });
}
