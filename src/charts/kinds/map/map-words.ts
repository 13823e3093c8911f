import type { Node } from '../../../markup/node.ts';
import { isDated } from '../../model/dated.ts';
import { startOf } from '../../model/time.ts';
import type { MapShape, Plotted } from '../../model/types.ts';
import {
  classNames,
  lightOf,
  lineHeight,
  nameOf,
  words,
  writeValue,
  type DrawingContext,
} from '../../parts/drawing-context.ts';
import type { Block } from '../../parts/frame.ts';
import { place, type Box, type Obstacles } from '../../parts/labels.ts';
import { besideNumber, textWidth } from '../../parts/text.ts';

/** A shape as it is drawn, with its centre in the drawing. */
export interface Place {
  shape: MapShape & { id: string };
  x: number;
  y: number;
  rows: Plotted[];
}

/** Names, with values, of what is picked or highlighted and of what the article states. */
export function placeNames(
  context: DrawingContext,
  places: readonly Place[],
  dot: number,
  bounds: Box,
): Node[] {
  const { size, state } = context;
  const obstacles: Obstacles = {
    boxes: places
      .filter(({ shape }) => shape.small)
      .map(({ x, y }) => ({ x: x - dot, y: y - dot, width: 2 * dot, height: 2 * dot })),
    points: [],
  };
  return places.flatMap(({ shape, x, y, rows }) => {
    const stated = rows.find(({ datum, value }) => datum.origin === 'article' && value !== null);
    const isMeant = state.picked.includes(shape.id) || state.highlight === shape.id;
    if (!isMeant && (!stated || isDated(context.view))) return [];
    const row = stated ?? rows.find(({ value }) => value !== null);
    const name = nameOf(context, shape.id);
    const number = row ? valueText(context, row) : '';
    // Where the name does not fit, the number alone is better than nothing.
    for (const text of [`${name} ${number}`.trim(), number, name]) {
      if (text === '') continue;
      const room = { width: textWidth(text, size, true), height: lineHeight(size) };
      const onShape = { x, y: y + room.height / 2 };
      const box =
        (shape.small ? null : place(onShape, room, [0], bounds, obstacles, [[0, -1]])) ??
        place({ x, y }, room, [dot + 2, 18, 30], bounds, obstacles);
      if (!box) continue;
      const names = classNames('tag strong', lightOf(context, shape.id));
      return [words(box.x + box.width / 2, box.y + size, text, names, 'middle')];
    }
    return [];
  });
}

/** A value in words, on the map or beside it: a number or a date; empty where there is none. */
function valueText(context: DrawingContext, { datum, value }: Plotted): string {
  if (isDated(context.view)) return datum.time === null ? '' : context.texts.time(datum.time);
  return value === null ? '' : writeValue(context, value, datum.origin);
}

/**
 * The names with their values, the highest or the latest first, beside the map: all of them, however far down that leads.
 * Nothing where a map shows several series.
 *
 * @param sign -1 where the lowest come first
 */
export function sideList(context: DrawingContext, x: number, top: number, space: number, sign = 1): Block {
  const { shown, size } = context;
  if (shown.series.length !== 1 || space < 140) return { nodes: [], height: 0 };
  const line = lineHeight(size) + 1;
  const weight = ({ datum, value }: Plotted): number =>
    isDated(context.view) ? startOf(datum.time ?? '0') : (value ?? 0) * sign;
  const known = shown.rows.filter(({ datum, value }) => value !== null && datum.category !== null);
  const width = Math.min(space, 240);
  let end = 0;
  const nodes = known
    .toSorted((a, b) => weight(b) - weight(a))
    .flatMap((row) => {
      const { category, series } = row.datum;
      const number = valueText(context, row);
      const { lines, at } = besideNumber(nameOf(context, category ?? ''), number, width, size);
      const names = classNames('list', lightOf(context, series, category));
      const y = top + line * (end + 0.75);
      end += Math.max(lines.length, at + 1);
      return [
        ...lines.map((text, index) => words(x, y + line * index, text, names)),
        words(x + width, y + line * at, number, names, 'end'),
      ];
    });
  return { nodes, height: end * line };
}
