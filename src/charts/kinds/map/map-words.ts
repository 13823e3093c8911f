import { place, type Box, type Obstacles } from '../../parts/labels.ts';
import {
  classes,
  lightOf,
  lineHeight,
  nameOf,
  words,
  writeValue,
  type Stage,
} from '../../parts/drawing-context.ts';
import { clip, textWidth } from '../../parts/text.ts';
import { startOf } from '../../model/time.ts';
import type { Node } from '../../../markup/node.ts';
import type { MapShape } from '../../model/types.ts';
import type { Plotted } from '../../model/types.ts';
import { isDated } from '../../model/visible.ts';

/** A shape as it is drawn, with its centre in the drawing. */
export interface Place {
  shape: MapShape & { id: string };
  x: number;
  y: number;
  rows: Plotted[];
}

/** Names, with values, of what is picked or in the light and of what the article states. */
export function placeNames(stage: Stage, places: readonly Place[], dot: number, bounds: Box): Node[] {
  const { size, state } = stage;
  const obstacles: Obstacles = {
    boxes: places
      .filter(({ shape }) => shape.small)
      .map(({ x, y }) => ({ x: x - dot, y: y - dot, width: 2 * dot, height: 2 * dot })),
    points: [],
  };
  return places.flatMap(({ shape, x, y, rows }) => {
    const stated = rows.find(({ datum, value }) => datum.origin === 'article' && value !== null);
    const isMeant = state.picked.includes(shape.id) || state.highlight === shape.id;
    if (!isMeant && (!stated || isDated(stage.view))) return [];
    const row = stated ?? rows.find(({ value }) => value !== null);
    const name = nameOf(stage, shape.id);
    const number = row ? valueText(stage, row) : '';
    // Where the name does not fit, the number alone is better than nothing.
    for (const text of [`${name} ${number}`.trim(), number, clip(name, 110, size, true)]) {
      if (text === '') continue;
      const room = { width: textWidth(text, size, true), height: lineHeight(size) };
      const onShape = { x, y: y + room.height / 2 };
      const box =
        (shape.small ? null : place(onShape, room, [0], bounds, obstacles, [[0, -1]])) ??
        place({ x, y }, room, [dot + 2, 18, 30], bounds, obstacles);
      if (!box) continue;
      const names = classes('tag strong', lightOf(stage, shape.id));
      return [words(box.x + box.width / 2, box.y + size, text, names, 'middle')];
    }
    return [];
  });
}

/** A value as it stands in words on the map, or beside it: a number or a date; empty where there is none. */
function valueText(stage: Stage, { datum, value }: Plotted): string {
  if (isDated(stage.view)) return datum.time === null ? '' : stage.texts.time(datum.time);
  return value === null ? '' : writeValue(stage, value, datum.origin);
}

/**
 * The names with the highest values, or the latest dates, in the space beside the map, as many as there is room for.
 * Nothing where a map shows several series.
 */
export function sideList(stage: Stage, box: Box): Node[] {
  const { shown, size } = stage;
  const line = lineHeight(size) + 1;
  const room = Math.floor(box.height / line);
  if (shown.series.length !== 1 || box.width < 140 || room < 3) return [];
  const weight = ({ datum, value }: Plotted): number =>
    isDated(stage.view) ? startOf(datum.time ?? '0') : (value ?? -Infinity);
  const known = shown.rows.filter(({ datum, value }) => value !== null && datum.category !== null);
  const listed = known.toSorted((a, b) => weight(b) - weight(a)).slice(0, room);
  const width = Math.min(box.width, 240);
  return listed.flatMap((row, index) => {
    const { category, series } = row.datum;
    const y = box.y + line * (index + 0.75);
    const number = valueText(stage, row);
    const left = width - textWidth(number, size) - 10;
    const light = lightOf(stage, series, category);
    return [
      words(box.x, y, clip(nameOf(stage, category ?? ''), left, size), classes('list', light)),
      words(box.x + width, y, number, classes('list', light), 'end'),
    ];
  });
}
