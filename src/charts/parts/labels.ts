/** A box in the drawing, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes have a point in common. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a box lies in another. */
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Something with a preferred height; the weight decides which stay where there is no room for all. */
export interface Wish {
  /** Preferred middle. */
  at: number;
  height: number;
  weight: number;
}

/**
 * Moves labels up or down, as little as possible, until none overlaps another and all are between two bounds.
 * Where there is no room for all, the lightest are left out.
 *
 * @returns the middle of each, in the order given; null for what is left out
 */
export function dodge(wishes: readonly Wish[], top: number, bottom: number): (number | null)[] {
  const kept = wishes.map((wish, index) => ({ ...wish, index }));
  let room = bottom - top - kept.reduce((sum, { height }) => sum + height, 0);
  kept.sort((a, b) => a.weight - b.weight);
  while (room < 0 && kept.length > 0) room += kept.shift()?.height ?? 0;
  kept.sort((a, b) => a.at - b.at || a.index - b.index);

  // Neighbours that collide become one block, which stands where its members on average want to be.
  const blocks: { members: typeof kept; height: number; top: number }[] = [];
  for (const wish of kept) {
    blocks.push({ members: [wish], height: wish.height, top: wish.at - wish.height / 2 });
    settle(blocks[blocks.length - 1], top, bottom);
    for (let last = blocks.length - 1; last > 0; last -= 1) {
      const [above, below] = [blocks[last - 1], blocks[last]];
      if (!above || !below || above.top + above.height <= below.top) break;
      above.members.push(...below.members);
      above.height += below.height;
      blocks.pop();
      settle(above, top, bottom);
    }
  }
  const middles: (number | null)[] = wishes.map(() => null);
  for (const block of blocks) {
    let y = block.top;
    for (const { index, height } of block.members) {
      middles[index] = y + height / 2;
      y += height;
    }
  }
  return middles;
}

/**
 * Moves labels as `dodge` does, none farther than so far: of a crowd the heaviest stay, as many as fit together.
 *
 * @returns the middle of each, in the order given; null for what is left out
 */
export function dodgeNear(
  wishes: readonly Wish[],
  top: number,
  bottom: number,
  farthest: number,
): (number | null)[] {
  let kept: readonly Wish[] = [];
  for (const wish of wishes.toSorted((a, b) => b.weight - a.weight)) {
    const tried = [...kept, wish];
    const middles = dodge(tried, top, bottom);
    if (tried.every(({ at }, index) => Math.abs((middles[index] ?? Infinity) - at) <= farthest)) kept = tried;
  }
  const middles = dodge(kept, top, bottom);
  return wishes.map((wish) => middles[kept.indexOf(wish)] ?? null);
}

function settle(
  block: { members: readonly Wish[]; height: number; top: number } | undefined,
  top: number,
  bottom: number,
): void {
  if (!block) return;
  let before = 0;
  let sum = 0;
  for (const { at, height } of block.members) {
    sum += at - height / 2 - before;
    before += height;
  }
  block.top = Math.min(bottom - block.height, Math.max(top, sum / block.members.length));
}

/** What labels must keep clear of: boxes, and points along lines. */
export interface Obstacles {
  boxes: Box[];
  points: [number, number][];
}

/** A direction from a point to a label: to the right or left, down or up. */
export type Way = readonly [right: number, down: number];

/** Beside a point. */
export const beside: readonly Way[] = [
  [1, 0],
  [-1, 0],
];

/** Around a point, best first. */
const around: readonly Way[] = [
  [0, -1],
  [-1, -1],
  [1, -1],
  [0, 1],
  [1, 1],
  [-1, 1],
  [-1, 0],
  [1, 0],
];

/**
 * Finds a free place for a label near its point, and takes it: the box becomes an obstacle for what comes after.
 *
 * @param distances how far from the point, nearest first
 * @returns null where nothing is free within the bounds
 */
export function place(
  at: { x: number; y: number },
  size: { width: number; height: number },
  distances: readonly number[],
  bounds: Box,
  obstacles: Obstacles,
  ways: readonly Way[] = around,
): Box | null {
  for (const distance of distances) {
    for (const [right, down] of ways) {
      const box = {
        x: at.x + right * (distance + size.width / 2) - size.width / 2,
        y: at.y + down * (distance + size.height / 2) - size.height / 2,
        ...size,
      };
      // Diagonal labels are nearer, so that they do not seem to belong to another point.
      if (right !== 0 && down !== 0) box.x -= right * distance * 0.4;
      if (!isWithin(box, bounds) || obstacles.boxes.some((other) => overlaps(box, other))) continue;
      const isHit = ([x, y]: [number, number]): boolean =>
        x > box.x - 2 && x < box.x + box.width + 2 && y > box.y - 1 && y < box.y + box.height + 1;
      if (obstacles.points.some(isHit)) continue;
      obstacles.boxes.push(box);
      return box;
    }
  }
  return null;
}

/** Points every few pixels along a line. */
export function sample(line: readonly [number, number][], step = 4): [number, number][] {
  return line.flatMap(([x, y], index) => {
    const [toX, toY] = line[index + 1] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / step));
    return Array.from({ length: count }, (_, part): [number, number] => [
      x + ((toX - x) * part) / count,
      y + ((toY - y) * part) / count,
    ]);
  });
}
