import { h, type Node } from '../../../markup/node.ts';
import type { Datum } from '../../model/types.ts';
import {
  classNames,
  drawnOrigin,
  lightOf,
  lookOf,
  markAttributes,
  toBaseline,
  words,
  writeValue,
  type DrawingContext,
} from '../../parts/drawing-context.ts';
import { hatch } from '../../parts/hatch.ts';
import type { Box } from '../../parts/labels.ts';
import type { Shade } from '../../parts/shade.ts';
import { textWidth } from '../../parts/text.ts';

/** Smallest radius of a circle that can be seen. */
const least = 1.5;

/** Distance from a circle to a number beside it. */
export const besideGap = 4;

/** Whether a number of a width fits into a circle. */
export const fitsInside = (width: number, size: number, radius: number): boolean =>
  Math.hypot(width, size) / 2 < radius - 1;

/** A circle whose area is the value, its number in it or, where it is small, beside it. Zero is the number alone. */
export function circleCell(
  context: DrawingContext,
  datum: Datum,
  value: number,
  { x, y }: { x: number; y: number },
  radius: number,
): Node[] {
  const { size } = context;
  const text = writeValue(context, value, datum.origin);
  const light = lightOf(context, datum.series, datum.category);
  const baseline = y + toBaseline(size);
  if (value === 0) {
    const written = words(x, baseline, text, classNames('value', light), 'middle');
    return [{ ...written, attributes: { ...written.attributes, 'data-mark': datum.id } }];
  }
  const isHatched = drawnOrigin(context, datum) === 'derived';
  const mark = h('circle', {
    ...markAttributes(context, datum, [isHatched ? 'hatched' : 'bar']),
    fill: isHatched ? hatch(context, lookOf(context, datum).className) : null,
    cx: x,
    cy: y,
    r: Math.max(least, radius),
  });
  const width = textWidth(text, size);
  const isInside = fitsInside(width, size, radius);
  if (!isInside) return [mark, words(x + radius + besideGap, baseline, text, classNames('value', light))];
  const ground = { x: x - width / 2 - 2, y: y - size / 2, width: width + 4, height: size, rx: 3 };
  return [
    mark,
    ...(isHatched ? [h('rect', { class: classNames('ground', light), ...ground })] : []),
    words(x, baseline, text, classNames(isHatched ? 'on-ground' : 'inside', light), 'middle'),
  ];
}

/** Whether a number fits into a cell. */
export const hasRoom = ({ size }: DrawingContext, text: string, width: number): boolean =>
  textWidth(text, size) + 4 <= width;

/** A cell in the shade of its value, with its number where that fits. */
export function shadedCell(
  context: DrawingContext,
  datum: Datum,
  value: number,
  shade: Shade,
  box: Box,
): Node[] {
  const { size } = context;
  const cell = h('rect', {
    ...markAttributes(context, datum, ['area'], shade.className),
    'fill-opacity': String(shade.opacity),
    ...box,
  });
  const text = writeValue(context, value, datum.origin);
  if (!hasRoom(context, text, box.width)) return [cell];
  const light = lightOf(context, datum.series, datum.category);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 + toBaseline(size)];
  return [cell, words(x, y, text, classNames(shade.ground, light), 'middle')];
}
