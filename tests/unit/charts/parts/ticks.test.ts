import * as d3 from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundEnds, ticks } from '../../../../src/charts/parts/ticks.ts';

/** Two numbers of any size, the smaller first, and a number of ticks between them. */
const range = fc
  .record({
    from: fc.integer({ min: -9999, max: 9999 }),
    length: fc.integer({ min: 1, max: 9999 }),
    power: fc.integer({ min: -6, max: 6 }),
    count: fc.integer({ min: 2, max: 12 }),
  })
  .map(({ from, length, power, count }): [number, number, number] => [
    Number(`${from}e${power}`),
    Number(`${from + length}e${power}`),
    count,
  ]);

/** D3’s numbers without what computing adds to them. */
const plain = (numbers: readonly number[]): number[] =>
  numbers.map((each) => Number(each.toPrecision(12)) + 0);

test('finds the same round numbers as D3', () => {
  fc.assert(
    fc.property(range, ([from, to, count]) => {
      expect(ticks(from, to, count)).toEqual(plain(d3.ticks(from, to, count)));
    }),
    { numRuns: 2000 },
  );
});

test('widens a range to the same ends as D3', () => {
  fc.assert(
    fc.property(range, ([from, to, count]) => {
      expect(roundEnds(from, to, count)).toEqual(plain(d3.nice(from, to, count)));
    }),
    { numRuns: 2000 },
  );
});

test('writes tenths as they are', () => {
  expect(ticks(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  expect(roundEnds(0.1, 0.3, 2)).toEqual([0.1, 0.3]);
});
