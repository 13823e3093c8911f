/** A circle that may be moved. One with a reach of 0 moves nothing and is not moved. */
export interface Circle {
  x: number;
  y: number;
  reach: number;
}

const rounds = 60;

/** Moves circles apart, in small steps, until none overlaps another. */
export function separateCircles(circles: readonly Circle[]): Circle[] {
  const moved = circles.map((circle) => ({ ...circle }));
  const own = moved.filter(({ reach }) => reach > 0);
  for (let round = 0; round < rounds; round += 1) {
    let isCalm = true;
    for (const [index, a] of own.entries()) {
      for (const b of own.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        const gap = a.reach + b.reach - distance;
        if (gap <= 0.01) continue;
        isCalm = false;
        // Two at the same point move sideways.
        const [right, down] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance];
        a.x -= (right * gap) / 2;
        a.y -= (down * gap) / 2;
        b.x += (right * gap) / 2;
        b.y += (down * gap) / 2;
      }
    }
    if (isCalm) break;
  }
  return moved;
}
