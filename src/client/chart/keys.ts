import type { PlacedMark } from '../../charts/model/types.ts';

/**
 * The mark that a key leads to from another; null for a key that does not move.
 *
 * Left, right, Home and End walk all marks in their order, so that every mark can be reached. Up and down go to the
 * nearest mark above or below; where there is none, to the previous or next in that order.
 */
export function nextMark(marks: readonly PlacedMark[], from: number, key: string): number | null {
  const last = marks.length - 1;
  const step = (by: number): number => Math.min(last, Math.max(0, from + by));
  switch (key) {
    case 'ArrowRight':
      return step(1);
    case 'ArrowLeft':
      return step(-1);
    case 'ArrowDown':
      return nearest(marks, from, 1) ?? step(1);
    case 'ArrowUp':
      return nearest(marks, from, -1) ?? step(-1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The mark nearest below (1) or above (-1), where straight down counts more than aside. */
function nearest(marks: readonly PlacedMark[], from: number, direction: 1 | -1): number | null {
  const here = marks[from];
  if (!here) return null;
  let best: number | null = null;
  let least = Infinity;
  for (const [index, { x, y }] of marks.entries()) {
    const down = (y - here.y) * direction;
    const distance = down + Math.abs(x - here.x) * 3;
    if (down > 2 && distance < least) [best, least] = [index, distance];
  }
  return best;
}
