import { h, type Node } from '../../markup/node.ts';
import { groupBy } from '../../text/group-by.ts';
import { shownTimes } from '../../charts/model/group.ts';
import { isRank } from '../../charts/model/rank.ts';
import type { ChartSeries, Drawing, PlacedMark } from '../../charts/model/types.ts';
import { timePositions, timeTicks, valueLines, valueScale, writeTick } from '../../charts/parts/axis.ts';
import {
  classNames,
  lightOf,
  lineHeight,
  lookOf,
  words,
  writeValue,
  type DrawingContext,
} from '../../charts/parts/drawing-context.ts';
import { finish, head } from '../../charts/parts/frame.ts';
import { lineShapes } from '../../charts/parts/key.ts';
import { isKnown, linesOf, type Known, type Line } from '../../charts/parts/line-segments.ts';
import { pathOf } from '../../charts/parts/path.ts';
import type { Scale } from '../../charts/parts/scales.ts';
import { clip, textWidth, wrap } from '../../charts/parts/text.ts';
import { rankScale } from './rank-scale.ts';

/** How panels are laid out and what else they show. */
export interface PanelLayout {
  /** Each has a scale of its own. */
  isOwn: boolean;
  /** How wide a panel is at least, in pixels. */
  least: number;
  /** The series that are drawn as lines. */
  series: readonly ChartSeries[];
  /** What is said under the name of a panel; one line of each as long as the longest. */
  said?: (category: string) => string;
  /** What is drawn beneath the lines. */
  beneath?: (lines: readonly Line[], position: (row: Known) => Point) => Node[];
}

export type Point = [number, number];

/** A panel's place, and what is in it. */
interface Panel {
  category: string;
  lines: Line[];
  x: number;
  y: number;
}

const gap = 18;

/** A small panel for each category, with its lines through time. */
export function drawPanels(given: DrawingContext, layout: PanelLayout): Drawing {
  const context = isRank(given.view) ? { ...given, scale: rankScale } : given;
  const { shown, width, size, isNarrow } = context;
  const { series, isOwn, least } = layout;
  const ids = new Set(series.map(({ id }) => id));
  const byCategory = groupBy(
    linesOf(context).filter((each) => ids.has(each.series.id)),
    ({ category }) => category ?? '',
  );
  const legend = series.map((each) => ({ series: each, shape: 'line' as const }));
  const title = head(context, legend);
  const line = lineHeight(size);
  const count = byCategory.size;
  const columns = Math.max(1, Math.min(count, Math.floor((width + gap) / (least + gap))));
  const share = (width - gap * (columns - 1)) / columns;
  const height = Math.round(Math.min(isNarrow ? 200 : 300, Math.max(64, share * 0.46)));

  const values = (lines: readonly Line[]): number[] =>
    lines.flatMap((each) => knownOf(each).map(({ value }) => value));
  const all = values([...byCategory.values()].flat());
  const space = Math.max(26, Math.min(60, height / 2.5));
  const scaleOf = (lines: readonly Line[]): Scale =>
    valueScale(context, isOwn ? values(lines) : all, [height, 0], space);
  const scales = new Map([...byCategory].map(([category, lines]) => [category, scaleOf(lines)]));
  const written = [...scales.values()].flatMap(({ ticks }) => ticks.map((tick) => writeTick(context, tick)));
  const numbers = Math.ceil(Math.max(0, ...written.map((text) => textWidth(text, size)))) + 8;
  // A scale that all have is written once a row, before the first panel.
  const [margin, left] = isOwn ? [0, numbers] : [numbers, 0];
  const room = (width - margin - gap * (columns - 1)) / columns;
  const said = new Map(
    [...byCategory.keys()].map((category) => [
      category,
      wrap(layout.said?.(category) ?? '', room, size).filter(Boolean),
    ]),
  );
  const saidLines = Math.max(0, ...[...said.values()].map(({ length }) => length));
  const above = line * (1 + saidLines) + size / 2 + 4;
  const step = above + height + line + 22;
  const times = shownTimes(shown.rows);
  const { at } = timePositions(times, [left + 3, room - 3]);
  const ticks = timeTicks(context, times, at, [left, room]);

  const marks: PlacedMark[] = [];
  const nodes = [...byCategory].map(([category, lines], index): Node => {
    const panel: Panel = {
      category,
      lines,
      x: margin + (index % columns) * (room + gap),
      y: title.height + Math.floor(index / columns) * step,
    };
    const scale = scales.get(category) ?? scaleOf(lines);
    const { x, y } = panel;
    const top = y + above;
    const position = ({ datum, value }: Known): Point => [x + at(datum.time ?? ''), top + scale.at(value)];
    const known = lines.flatMap(knownOf);
    marks.push(
      ...known.map((row) => {
        const [cx, cy] = position(row);
        return { datum: row.datum, x: cx, y: cy };
      }),
    );
    return h('g', { class: 'panel-plot' }, [
      ...headOf(context, panel, room, times),
      ...(said.get(category) ?? []).map((text, row) =>
        words(x, y + size + line * (row + 1), text, classNames('soft', lightOf(context, category))),
      ),
      valueLines(
        context,
        { ...scale, at: (value) => top + scale.at(value) },
        x + left,
        x + room,
        isOwn || index % columns === 0,
      ),
      ...(known.length === 0
        ? [words(x + left + 4, top + height / 2, context.texts.missing, 'missing')]
        : (layout.beneath?.(lines, position) ?? [])),
      ...lines.flatMap((each) => [
        drawTrack(context, each, position),
        drawDots(context, each, position, room > 300 ? 4.4 : 2.6),
      ]),
      ...ticks.map((tick) => words(x + tick.x, top + height + size + 5, tick.text, 'tick', 'middle')),
    ]);
  });
  const rows = Math.ceil(count / columns);
  return finish(context, title.height + rows * step, [...title.nodes, ...nodes], marks, legend);
}

/** The values of a line that are there, in the order of time. */
const knownOf = ({ segments, points }: Line): Known[] => [...segments.flat(), ...points].filter(isKnown);

/** The name of a panel and, of a single line, its last value, with its time where that is not the last of all. */
function headOf(
  context: DrawingContext,
  { category, lines, x, y }: Panel,
  room: number,
  times: readonly string[],
): Node[] {
  const { size, view, texts } = context;
  const light = lightOf(context, category);
  const last = lines.length === 1 && lines[0] ? knownOf(lines[0]).at(-1) : undefined;
  const time = last?.datum.time ?? '';
  const when = last && time !== times.at(-1) ? ` (${texts.time(time)})` : '';
  const number = last ? `${writeValue(context, last.value)}${when}` : '';
  const taken = number === '' ? 0 : textWidth(number, size) + 10;
  return [
    h('g', { 'data-series': category }, [
      words(
        x,
        y + size,
        clip(view.names[category] ?? category, room - taken, size, true),
        classNames('strong', light),
      ),
    ]),
    ...(number === '' ? [] : [words(x + room, y + size, number, classNames('soft', light), 'end')]),
  ];
}

function drawTrack(
  context: DrawingContext,
  { series, category, segments }: Line,
  position: (row: Known) => Point,
): Node {
  const look = lookOf(context, { series: series.id });
  const shapes = segments
    .filter((segment) => segment.length > 1)
    .flatMap((segment) => lineShapes(look, pathOf(segment.map(position)), false));
  return h(
    'g',
    { class: classNames('track', look.className, lightOf(context, series.id, category)) },
    shapes,
  );
}

/** Where a line has values, in one path: an element for each would take a slow telephone its time. */
function drawDots(context: DrawingContext, line: Line, position: (row: Known) => Point, size: number): Node {
  const { series, category } = line;
  const { className } = lookOf(context, { series: series.id });
  return h('path', {
    class: classNames('dots', className, lightOf(context, series.id, category)),
    'stroke-width': size,
    d: knownOf(line)
      .map((row) => `${pathOf([position(row)])}h0`)
      .join(''),
  });
}
