import { h, type Node } from '../../markup/node.ts';
import type { Datum, Drawing, PlacedMark } from '../model/types.ts';

/**
 * Bands over a small drawing, without colour, that tell the values to whoever points at them: from left to right where
 * values have times, else from top to bottom.
 *
 * @param tell the values of a band in words
 */
export function valueBands({ marks, width, height }: Drawing, tell: (data: Datum[]) => string): Node {
  const isInTime = marks.some(({ datum }) => datum.time !== null);
  const middle = ({ x, y }: PlacedMark): number => Math.round(isInTime ? x : y);
  const groups = [...Map.groupBy(marks, middle)].sort(([a], [b]) => a - b);
  const end = isInTime ? width : height;
  const bands = groups.map(([at, own], index) => {
    const [before, after] = [groups[index - 1]?.[0], groups[index + 1]?.[0]];
    const half = Math.ceil(Math.min(at - (before ?? -Infinity), (after ?? Infinity) - at, end) / 2);
    const from = before === undefined ? Math.max(0, at - half) : Math.round((before + at) / 2);
    const to = after === undefined ? Math.min(end, at + half) : Math.round((at + after) / 2);
    const title = h('title', {}, [tell(own.map(({ datum }) => datum))]);
    return isInTime
      ? h('rect', { x: from, width: to - from, height: '100%' }, [title])
      : h('rect', { y: from, width: '100%', height: to - from }, [title]);
  });
  return h('g', { class: 'bands' }, bands);
}
