import fc from 'fast-check';
import { expect, test } from 'vitest';
import { separateCircles, type Circle } from '../../../../src/charts/parts/separate-circles.ts';

const circle = (x: number, y: number, reach = 5): Circle => ({ x, y, reach });

/** How far two circles reach into each other; nothing where they do not. */
const overlap = (a: Circle, b: Circle): number =>
  Math.max(0, a.reach + b.reach - Math.hypot(b.x - a.x, b.y - a.y));

const largestOverlap = (circles: readonly Circle[]): number =>
  Math.max(0, ...circles.flatMap((a, index) => circles.slice(index + 1).map((b) => overlap(a, b))));

test('parts two that overlap, each by half of it', () => {
  expect(separateCircles([circle(0, 0), circle(8, 0)])).toEqual([circle(-1, 0), circle(9, 0)]);
});

test('parts two in one spot sideways', () => {
  expect(separateCircles([circle(3, 3), circle(3, 3)])).toEqual([circle(-2, 3), circle(8, 3)]);
});

test('leaves those that do not touch where they are', () => {
  const apart = [circle(0, 0), circle(10, 0), circle(0, 30)];
  expect(separateCircles(apart)).toEqual(apart);
});

test('is in nobody’s way without reach', () => {
  const shapes = [circle(0, 0, 0), circle(1, 0), circle(0, 0, 0)];
  expect(separateCircles(shapes)).toEqual(shapes);
});

test('goes on until none of many overlaps, though moving one pushes it into the next', () => {
  const circles = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 30 }) }),
    { minLength: 3, maxLength: 7 },
  );
  fc.assert(
    fc.property(circles, (places) => {
      const moved = separateCircles(places.map(({ x, y }) => circle(x, y)));
      expect(largestOverlap(moved)).toBeLessThan(0.5);
    }),
  );
});
