import type { MapShape } from '../../charts/model/types.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { spreadDots } from './dots.ts';
import { regionMap } from './region-map.ts';

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
