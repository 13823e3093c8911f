import { forceCollide, forceSimulation, forceX, forceY } from 'd3';
import { valueClasses } from '../../charts/parts/value-classes.ts';
import type { MapShape } from '../../charts/model/types.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { regionMap } from './map.ts';

/** A state on the map, as it is drawn and hit. */
export interface PlaceShape extends MapShape {
  id: string;
  /** Where the dot of a state stands that is too small to hit; it may lie beside the state, so that dots do not overlap. */
  dot: { x: number; y: number } | null;
  /** Whether a number of two digits has room in it. */
  isWide: boolean;
}

/** The region with every state in it, in units of its own box. */
export interface PlaceMap {
  width: number;
  height: number;
  /** The land around, as SVG path data. */
  land: string;
  places: PlaceShape[];
}

/** Radius of what is hit of a dot: 24 pixels across where the map is as narrow as on a screen of 360. */
export const reach = 15;
/** Between the edges of dots, so that rounding cannot make them overlap. */
const gap = 0.5;
/** Dots stay this far from the middle of a state that is narrow itself. */
const clear = 9;
/** Room that a number of two digits takes. */
const digits = { width: 22, height: 18 };

const laidOut = new WeakMap<readonly PlaceData[], PlaceMap>();

/** The map of the region, its small states as dots that a finger can tell apart. */
export function placeMap(places: readonly PlaceData[]): PlaceMap {
  const known = laidOut.get(places);
  if (known) return known;
  const map = layOut(places);
  laidOut.set(places, map);
  return map;
}

function layOut(places: readonly PlaceData[]): PlaceMap {
  const { width, height, shapes } = regionMap(places);
  const states = shapes.filter(({ id }) => id !== null);
  const dots = spreadDots(
    states.filter(({ small }) => small),
    states.filter((shape) => !shape.small && !hasRoom(shape)),
    { width, height },
  );
  return {
    width,
    height,
    land: shapes
      .filter(({ id }) => id === null)
      .map(({ path }) => path)
      .join(''),
    places: shapes.flatMap((shape): PlaceShape[] =>
      shape.id === null
        ? []
        : [{ ...shape, id: shape.id, dot: dots.get(shape.id) ?? null, isWide: hasRoom(shape) }],
    ),
  };
}

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
function spreadDots(
  small: MapShape[],
  narrow: MapShape[],
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

/** Whether a number stands inside a shape: its outline is wider and higher than the number. */
function hasRoom({ path, small }: MapShape): boolean {
  if (small) return false;
  const [width, height] = largestRing(path);
  return width >= digits.width && height >= digits.height;
}

/** Width and height of the ring of path data that covers most. */
function largestRing(path: string): [number, number] {
  const sizes = path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring): [number, number] => {
      const numbers = [...ring.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
      return [span(numbers.filter((_, at) => at % 2 === 0)), span(numbers.filter((_, at) => at % 2 === 1))];
    });
  return sizes.reduce((a, b) => (b[0] * b[1] > a[0] * a[1] ? b : a), [0, 0]);
}

/** How far a walk goes that begins at a point and takes steps. */
function span(steps: number[]): number {
  let at = 0;
  const stops = steps.map((step) => (at += step));
  return Math.max(...stops) - Math.min(...stops);
}

/** A class of counts that is shaded alike; without end for the last. */
export interface CountClass {
  from: number;
  to: number | null;
}

/** Most classes of counts above zero. */
const mostClasses = 4;

/** Classes of counts: first zero alone, then ranges at round numbers; and the class of a count. */
export function countClasses(counts: readonly number[]): {
  classes: CountClass[];
  of: (count: number) => number;
} {
  const above = counts.filter((count) => count > 0);
  if (above.length === 0) return { classes: [{ from: 0, to: 0 }], of: () => 0 };
  const { breaks } = valueClasses(above, mostClasses);
  const starts = [1, ...breaks.map((each) => Math.ceil(each)).filter((each) => each > 1)];
  const classes = starts.map((from, index) => ({
    from,
    to: starts[index + 1] === undefined ? null : (starts[index + 1] ?? 0) - 1,
  }));
  return {
    classes: [{ from: 0, to: 0 }, ...classes],
    of: (count) => starts.filter((start) => count >= start).length,
  };
}
