import { shownTimes } from '../model/group.ts';
import { finish, foot, head } from '../parts/frame.ts';
import { legendOf, lineShapes } from '../parts/key.ts';
import { dodge } from '../parts/labels.ts';
import { h } from '../../markup/node.ts';
import { pathOf } from '../parts/path.ts';
import { pointMark } from '../parts/point.ts';
import { linearScale, logScale } from '../parts/scales.ts';
import {
  classes,
  lightOf,
  lineHeight,
  lookOf,
  plotHeightOf,
  toBaseline,
  words,
  writeValue,
  type Stage,
} from '../parts/drawing-context.ts';
import { clip, textWidth } from '../parts/text.ts';
import { tracksOf, type Known, type Track } from '../parts/line-segments.ts';
import type { Node } from '../../markup/node.ts';
import type { Drawing, PlacedMark } from '../model/types.ts';

/** A track's values at the two times. */
interface Slope {
  track: Track;
  first: Known[];
  last: Known[];
}

/** The first and the last time side by side, and what changed between: a line where both values have one source. */
export function drawSlope(stage: Stage): Drawing {
  const { shown, width, size, isNarrow, state, texts } = stage;
  const times = shownTimes(shown.rows);
  const [from, to] = [times[0] ?? '', times.at(-1) ?? ''];
  const tracks = tracksOf(stage);
  const legend = legendOf(stage, 'line');
  const title = head(stage, null);
  const slopes = tracks.map((track): Slope => {
    const all = [...track.runs.flat(), ...track.points];
    const at = (time: string): Known[] => all.filter(({ datum }) => datum.time === time);
    return { track, first: at(from), last: at(to) };
  });
  const line = lineHeight(size);
  const rows = slopes.flatMap(({ first, last }) => [...first, ...last]);
  const values = rows.map(({ value }) => value);
  const plotHeight = Math.max(plotHeightOf(stage, isNarrow ? 300 : 340), slopes.length * (line + 1));
  const top = title.height + line + 8;
  const range: [number, number] = [top + plotHeight, top];
  const scale = state.scale === 'log' ? logScale(values, range, 50) : linearScale(values, range, 50);

  const names = slopes.map(({ track }) => textWidth(track.label, size, true));
  const numbers = rows.map(({ datum, value }) => textWidth(writeValue(stage, value, datum.origin), size));
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
    nodes.push(
      h('path', { class: 'grid', d: `M${Math.round(x * 10) / 10},${top}V${Math.ceil(top + plotHeight)}` }),
    );
  for (const slope of slopes) nodes.push(...slopeLine(stage, slope, left, right, scale.at));
  const marks: PlacedMark[] = [];
  for (const slope of slopes) {
    for (const { x, rows } of sides) {
      for (const row of rows(slope)) {
        nodes.push(pointMark(stage, row.datum, x, scale.at(row.value), 4));
        marks.push({ datum: row.datum, x, y: scale.at(row.value) });
      }
    }
  }
  for (const { x, rows, isLeft } of sides) {
    const room = isLeft && isNarrow ? 0 : nameRoom;
    nodes.push(
      ...sideLabels(stage, slopes, rows, x, isLeft, room, scale.at, [
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
  const below = foot(stage, bottom, 'line');
  return finish(stage, bottom + below.height + 4, [...title.nodes, ...nodes, ...below.nodes], marks, legend);
}

/** A line joins two values of one source and vintage, nothing else. */
function slopeLine(
  stage: Stage,
  { track: { series, category }, first, last }: Slope,
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
  const look = lookOf(stage, { series: series.id });
  return pair.map(({ start, end }) => {
    const d = pathOf([
      [left, at(start.value)],
      [right, at(end.value)],
    ]);
    const names = classes('track', look.className, lightOf(stage, series.id, category));
    return h(
      'g',
      { class: names, 'data-series': series.id },
      lineShapes(look, d, start.datum.origin === 'derived'),
    );
  });
}

function sideLabels(
  stage: Stage,
  slopes: readonly Slope[],
  rowsOf: (slope: Slope) => Known[],
  x: number,
  isLeft: boolean,
  nameRoom: number,
  at: (value: number) => number,
  bounds: [number, number],
): Node[] {
  const { size } = stage;
  const named = slopes.flatMap((slope) => rowsOf(slope).map((row) => ({ track: slope.track, row })));
  const wishes = named.map(({ row }) => ({ at: at(row.value), height: lineHeight(size), weight: row.value }));
  const middles = dodge(wishes, ...bounds);
  const sign = isLeft ? -1 : 1;
  return named.flatMap(({ track, row }, index) => {
    const middle = middles[index] ?? null;
    if (middle === null) return [];
    const y = at(row.value);
    const { className } = lookOf(stage, row.datum);
    const light = lightOf(stage, track.series.id, track.category);
    const number = writeValue(stage, row.value, row.datum.origin);
    const name = clip(track.label, nameRoom - 6, size, true);
    const text = h(
      'text',
      {
        class: classes('value', light),
        x: x + sign * 12,
        y: middle + toBaseline(size),
        'text-anchor': isLeft ? 'end' : null,
      },
      name === ''
        ? [number]
        : isLeft
          ? [h('tspan', { class: classes('name', className) }, [name]), ` ${number}`]
          : [`${number} `, h('tspan', { class: classes('name', className) }, [name])],
    );
    const isFar = Math.abs(middle - y) > 5;
    const leader = pathOf([
      [x + sign * 5, y],
      [x + sign * 10, middle],
    ]);
    return isFar ? [h('path', { class: 'leader', d: leader }), text] : [text];
  });
}
