import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { withoutSpecks, type World } from '../../../../src/article/map/world.ts';

/** A square by its south-western corner, in degrees; clockwise, so that its inside is the small side. */
const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];

/** A world of one state with so many parts. */
const world = (parts: Position[][]): World => ({
  type: 'Topology',
  arcs: parts,
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiPolygon', id: '352', arcs: parts.map((_, index) => [[index]]) }],
    },
  },
});

/** Which parts of the state are kept, by their positions. */
function kept(parts: Position[][], codes: string[]): number[] {
  const [state] = withoutSpecks(world(parts), new Set(codes)).objects.countries.geometries;
  return state?.type === 'MultiPolygon' ? state.arcs.flat(2) : [];
}

const mainland = square(0, 0, 10);
/** A hundredth of the mainland. */
const islet = (x: number): Position[] => square(x, 10, 1);
/** A twenty-fifth of it. */
const island = (x: number): Position[] => square(x, 10, 2);

test('an island goes that is both small and far from the largest part of its state', () => {
  // 0.05 radians are 2.9 degrees.
  expect(kept([mainland, islet(12.5), islet(13.5), island(13.5)], ['352'])).toEqual([0, 1, 3]);
});

test('the largest part is found wherever it stands', () => {
  expect(kept([islet(30), islet(12.5), mainland], ['352'])).toEqual([1, 2]);
});

test('other states stay whole', () => {
  expect(kept([mainland, islet(30)], ['578'])).toEqual([0, 1]);
});
