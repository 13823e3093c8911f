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
import { besideNumber, textWidth, wrap } from '../../charts/parts/text.ts';
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

/** What stands above a panel: its name, a number at the end of one line, and how many lines all take. */
interface Heading {
  lines: string[];
  number: string;
  at: number;
  height: number;
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
  const times = shownTimes(shown.rows);
  // Names in several lines make all panels of their row higher.
  const headings = [...byCategory].map(([category, lines]) =>
    headingOf(context, category, lines, room, times),
  );
  const rowTops = [title.height];
  const aboveOf: number[] = [];
  for (let index = 0; index < count; index += columns) {
    const heads = Math.max(...headings.slice(index, index + columns).map((heading) => heading.height));
    const above = line * (heads + saidLines) + size / 2 + 4;
    aboveOf.push(above);
    rowTops.push((rowTops.at(-1) ?? 0) + above + height + line + 22);
  }
  const { at } = timePositions(times, [left + 3, room - 3]);
  const ticks = timeTicks(context, times, at, [left, room]);

  const marks: PlacedMark[] = [];
  const nodes = [...byCategory].map(([category, lines], index): Node => {
    const row = Math.floor(index / columns);
    const [x, y] = [margin + (index % columns) * (room + gap), rowTops[row] ?? 0];
    const scale = scales.get(category) ?? scaleOf(lines);
    const heading = headings[index] ?? { lines: [], number: '', at: 0, height: 0 };
    const top = y + (aboveOf[row] ?? 0);
    const position = ({ datum, value }: Known): Point => [x + at(datum.time ?? ''), top + scale.at(value)];
    const known = lines.flatMap(knownOf);
    marks.push(
      ...known.map((row) => {
        const [cx, cy] = position(row);
        return { datum: row.datum, x: cx, y: cy };
      }),
    );
    return h('g', { class: 'panel-plot' }, [
      ...drawHeading(context, category, heading, x, y, room),
      ...(said.get(category) ?? []).map((text, row) =>
        words(
          x,
          y + size + line * (row + heading.height),
          text,
          classNames('soft', lightOf(context, category)),
        ),
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
  return finish(context, rowTops.at(-1) ?? 0, [...title.nodes, ...nodes], marks, legend);
}

/** The values of a line that are there, in the order of time. */
const knownOf = ({ segments, points }: Line): Known[] => [...segments.flat(), ...points].filter(isKnown);

/** The name of a panel and, of a single line, its last value, with its time where that is not the last of all. */
function headingOf(
  context: DrawingContext,
  category: string,
  lines: readonly Line[],
  room: number,
  times: readonly string[],
): Heading {
  const { size, view, texts } = context;
  const last = lines.length === 1 && lines[0] ? knownOf(lines[0]).at(-1) : undefined;
  const time = last?.datum.time ?? '';
  const when = last && time !== times.at(-1) ? ` (${texts.time(time)})` : '';
  const number = last ? `${writeValue(context, last.value)}${when}` : '';
  const placed = besideNumber(view.names[category] ?? category, number, room, size, true);
  return { ...placed, number, height: Math.max(placed.lines.length, placed.at + 1) };
}

function drawHeading(
  context: DrawingContext,
  category: string,
  { lines, number, at }: Heading,
  x: number,
  y: number,
  room: number,
): Node[] {
  const { size } = context;
  const light = lightOf(context, category);
  const baseline = (row: number): number => y + size + lineHeight(size) * row;
  const names = lines.map((text, row) => words(x, baseline(row), text, classNames('strong', light)));
  return [
    h('g', { 'data-series': category }, names),
    ...(number === '' ? [] : [words(x + room, baseline(at), number, classNames('soft', light), 'end')]),
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
