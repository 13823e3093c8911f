import { h, type Node } from '../../markup/node.ts';

/** The box of a sketch: a drawing as small as a thumb, without words. */
export const box = { width: 120, height: 72 };

/** A sketch of some shapes. */
export const sketch = (shapes: Node[], { width, height } = box): Node =>
  h(
    'svg',
    {
      class: 'sketch',
      viewBox: `-2 -2 ${width + 4} ${height + 4}`,
      preserveAspectRatio: 'xMinYMid',
      'aria-hidden': 'true',
    },
    shapes,
  );

/** Points as path data in whole units. */
export const points = (all: readonly (readonly [number, number])[]): string =>
  all.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)},${Math.round(y)}`).join('');

/** Dots as path data: lines without length, which round ends make visible. */
export const dots = (all: readonly (readonly [number, number])[]): string =>
  all.map(([x, y]) => `M${Math.round(x)},${Math.round(y)}h0`).join('');
