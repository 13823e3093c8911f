import { h, type Node } from '../../markup/node.ts';
import { dots, points, sketch } from './box.ts';

/** As small as a cell of a table. */
const box = { width: 96, height: 20 };

/**
 * Sketches how a value goes through the years, on a scale of its own that has zero, with a dot at the last value. Years
 * without a value part the line.
 *
 * @param values a year and its value each, in order
 * @param isRank whether the lowest is the best: it is at the top, and the scale has no zero
 * @returns null where there are no two values
 */
export function sketchTrend(
  values: readonly (readonly [year: number, value: number | null])[],
  isRank = false,
): Node | null {
  const known = values.flatMap(([year, value]) => (value === null ? [] : [[year, value] as const]));
  const last = known.at(-1);
  if (!last || known.length < 2) return null;
  const all = [...known.map(([, value]) => value), ...(isRank ? [] : [0])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const [first, end] = [values[0]?.[0] ?? 0, values.at(-1)?.[0] ?? 0];
  const height = (value: number): number => {
    const share = (value - low) / (high - low || 1);
    return box.height * (isRank ? share : 1 - share);
  };
  const at = ([year, value]: readonly [number, number]): [number, number] => [
    ((year - first) / (end - first || 1)) * box.width,
    height(value),
  ];
  const parts = segments(values);
  const alone = parts.flatMap((part) => (part.length === 1 ? part : []));
  return sketch(
    [
      ...(isRank ? [] : [h('path', { class: 'axis', d: `M0,${Math.round(height(0))}h${box.width}` })]),
      h('path', {
        class: 'line',
        d: parts.flatMap((part) => (part.length > 1 ? points(part.map(at)) : [])).join(''),
      }),
      h('path', { class: 'dots', d: dots([...alone.filter((each) => each[0] !== last[0]), last].map(at)) }),
    ],
    box,
  );
}

/** Years with values that follow each other. */
function segments(values: readonly (readonly [number, number | null])[]): (readonly [number, number])[][] {
  const parts: (readonly [number, number])[][] = [[]];
  for (const [year, value] of values) {
    if (value === null) parts.push([]);
    else parts.at(-1)?.push([year, value]);
  }
  return parts;
}
