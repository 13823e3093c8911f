import { h, type Node } from '../../markup/node.ts';
import type { Datum, Origin } from '../model/types.ts';
import { drawnOrigin, lookOf, markAttributes, type DrawingContext } from './drawing-context.ts';
import { hatch } from './hatch.ts';
import { symbolPath, type Look } from './palette.ts';

/** Distance from a point of the article to its ring. */
const ringGap = 3.5;

/** The radius of the room that a point takes. */
export const pointReach = (origin: Origin, radius: number): number =>
  radius + (origin === 'article' ? ringGap + 1 : 1);

/** A point that stands for a value: plain, hatched where it is computed, in a ring where the article states it. */
export function pointMark(context: DrawingContext, datum: Datum, x: number, y: number, radius: number): Node {
  const origin = drawnOrigin(context, datum);
  const shape = pointShape(context, lookOf(context, datum), origin, x, y, radius);
  const attributes = markAttributes(context, datum);
  if (origin === 'article') return h('g', attributes, [ring(x, y, radius), shape]);
  return { ...shape, attributes: merge(shape.attributes, attributes) };
}

const ring = (x: number, y: number, radius: number): Node =>
  h('circle', { class: 'ring', cx: x, cy: y, r: radius + ringGap });

const merge = (
  own: Record<string, string | number>,
  mark: Record<string, string>,
): Record<string, string | number> => ({ ...own, ...mark, class: `${mark['class']} ${own['class']}` });

/** The shape of a point alone, also for keys. */
export function pointShape(
  context: DrawingContext,
  look: Look,
  origin: Origin,
  x: number,
  y: number,
  radius: number,
): Node {
  const isHatched = origin === 'derived';
  const attributes = {
    class: isHatched ? 'hatched' : look.isCored ? 'cored' : 'point',
    fill: isHatched ? hatch(context, look.className) : null,
  };
  if (look.symbol === 0) return h('circle', { ...attributes, cx: x, cy: y, r: radius });
  return h('path', { ...attributes, d: symbolPath(look.symbol, x, y, radius) });
}

/** A point in its ring, for keys. */
export const ringedShape = (
  context: DrawingContext,
  look: Look,
  x: number,
  y: number,
  radius: number,
): Node => h('g', {}, [ring(x, y, radius), pointShape(context, look, 'article', x, y, radius)]);
