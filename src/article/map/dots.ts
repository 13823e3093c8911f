import { forceCollide, forceSimulation, forceX, forceY } from 'd3';
import type { MapShape } from '../../charts/model/types.ts';

/** Radius of what is hit of a dot: 24 pixels across where the map is as narrow as on a screen of 360. */
export const reach = 15;
/** Between the edges of dots, so that rounding cannot make them overlap. */
const gap = 0.5;
/** Dots stay this far from the middle of a state that is narrow itself. */
const clear = 9;

/** A dot, or something that dots keep clear of. */
interface Body {
  x: number;
  y: number;
  radius: number;
  home: { x: number; y: number };
  /** Set for what does not move. */
  fx?: number;
  fy?: number;
}

/**
 * Moves dots apart until none overlaps, each no further than it must, and clear of states that are barely larger than
 * themselves; the same for the same shapes.
 */
export function spreadDots(
  small: readonly MapShape[],
  narrow: readonly MapShape[],
  { width, height }: { width: number; height: number },
): Map<string | null, { x: number; y: number }> {
  const dots = small.map(({ x, y }): Body => ({ x, y, radius: reach + gap, home: { x, y } }));
  const fixed = narrow.map(({ x, y }): Body => ({ x, y, fx: x, fy: y, radius: clear, home: { x, y } }));
  const simulation = forceSimulation([...dots, ...fixed])
    .force('x', forceX<Body>(({ home }) => home.x).strength(0.06))
    .force('y', forceY<Body>(({ home }) => home.y).strength(0.06))
    .force('apart', forceCollide<Body>(({ radius }) => radius).iterations(8))
    .stop();
  simulation.tick(300);
  // The pull home has faded by now; what overlaps still is moved apart alone.
  simulation.force('x', null).force('y', null).alpha(1).tick(100);
  const within = (value: number, size: number): number =>
    Math.round(Math.min(Math.max(value, reach), size - reach) * 10) / 10;
  return new Map(
    small.map(({ id }, index) => {
      const { x, y } = dots[index] ?? { x: 0, y: 0 };
      return [id, { x: within(x, width), y: within(y, height) }];
    }),
  );
}
