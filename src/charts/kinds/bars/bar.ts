import { h, type Node } from '../../../markup/node.ts';
import type { Plotted } from '../../model/types.ts';
import { drawnOrigin, lookOf, markAttributes, type DrawingContext } from '../../parts/drawing-context.ts';
import { hatch } from '../../parts/hatch.ts';
import type { Box } from '../../parts/labels.ts';
import { tenth } from '../../parts/path.ts';

/** Part of a stack, from one value to another. */
export interface Segment {
  row: Plotted & { value: number };
  from: number;
  to: number;
}

/** Stacks values, those above zero in one direction, those below in the other. Missing values take no room. */
export function stackUp(parts: readonly Plotted[]): Segment[] {
  let above = 0;
  let below = 0;
  return parts.flatMap((row): Segment[] => {
    const { value } = row;
    if (value === null) return [];
    const from = value < 0 ? below : above;
    const to = from + value;
    if (value < 0) below = to;
    else above = to;
    return [{ row: { ...row, value }, from, to }];
  });
}

/** Thickness at which a zero is drawn, so that it can be seen and hit. */
const zero = 2;

/**
 * A bar: plain, hatched where it is computed, outlined where the article states it. A zero is a thin line.
 *
 * @param isAcross whether the bar grows to the side, not up
 */
export function barMark(context: DrawingContext, row: Plotted, box: Box, isAcross: boolean): Node[] {
  const { datum } = row;
  const look = lookOf(context, datum);
  const origin = drawnOrigin(context, datum);
  const isHatched = origin === 'derived';
  const isZero = row.value === 0;
  // The outline is inside the bar. Outside, it would make the bar longer than its value.
  const inset = origin === 'article' || isHatched ? 0.8 : 0;
  const shape = isZero ? thicken(box, isAcross) : shrink(box, inset);
  const bar = h('rect', {
    ...markAttributes(context, datum, [isHatched && !isZero ? 'hatched' : 'bar']),
    fill: isHatched && !isZero ? hatch(context, look.className) : null,
    ...shape,
  });
  const hasCore = look.isCored && !isHatched && (isAcross ? box.width : box.height) > 4;
  return hasCore ? [bar, core(shape, isAcross)] : [bar];
}

const thicken = (box: Box, isAcross: boolean): Box =>
  isAcross
    ? { ...box, x: Math.max(0, box.x - zero / 2), width: zero }
    : { ...box, y: box.y - zero / 2, height: zero };

const shrink = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0.4, width - 2 * by),
  height: Math.max(0.4, height - 2 * by),
});

/** The light core of the second side's bars. */
function core({ x, y, width, height }: Box, isAcross: boolean): Node {
  const d = isAcross
    ? `M${tenth(x + 1.5)},${tenth(y + height / 2)}h${tenth(width - 3)}`
    : `M${tenth(x + width / 2)},${tenth(y + 1.5)}v${tenth(height - 3)}`;
  return h('path', { class: 'bar-core', d });
}
