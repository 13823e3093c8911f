import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  balanceOf,
  everywhere,
  reportedIn,
  sumsOf,
  totalOf,
  valueAt,
  type Grid,
} from '../../../../src/explore/model/grid.ts';
import { gridsOf } from './made-up.ts';

const grid: Grid = {
  places: ['NOR', 'ISL'],
  years: [2001, 2002],
  values: [
    [1, null],
    [3, 4],
  ],
};

describe('a grid', () => {
  test('has a value for each place and year, and none beyond', () => {
    expect(valueAt(grid, 'ISL', 2002)).toBe(4);
    expect(valueAt(grid, 'NOR', 2002)).toBeNull();
    expect(valueAt(grid, 'SWE', 2002)).toBeNull();
    expect(valueAt(grid, 'ISL', 1999)).toBeNull();
  });

  test('of no place has its values for every place', () => {
    const prices: Grid = { places: [everywhere], years: [2001], values: [[7]] };
    expect(valueAt(prices, 'NOR', 2001)).toBe(7);
    expect(valueAt(prices, everywhere, 2001)).toBe(7);
  });

  test('adds up over the places that have a value, and tells how many do', () => {
    expect(sumsOf(grid)).toEqual([4, 4]);
    expect(reportedIn(grid)).toEqual([2, 1]);
    expect(
      sumsOf({
        ...grid,
        values: [
          [null, 0],
          [null, null],
        ],
      }),
    ).toEqual([null, 0]);
  });
});

describe('of exports and imports', () => {
  const imports: Grid = {
    places: ['ISL', 'NOR'],
    years: [2002, 2001],
    values: [
      [null, 1],
      [5, 0.3],
    ],
  };

  test('the total and the balance stand at the same place and year, whatever the order', () => {
    expect(totalOf(grid, imports)).toEqual({
      ...grid,
      values: [
        [1.3, null],
        [4, null],
      ],
    });
    expect(balanceOf(grid, imports)).toEqual({
      ...grid,
      values: [
        [0.7, null],
        [2, null],
      ],
    });
  });

  test('total and balance make twice the exports, and what is missing stays missing', () => {
    fc.assert(
      fc.property(gridsOf(2), ([exports, bought]) => {
        const [total, balance] = [totalOf(exports, bought), balanceOf(exports, bought)];
        exports.values.forEach((row, place) => {
          row.forEach((value, year) => {
            const [sum, difference, other] = [total, balance, bought].map(
              (each) => each.values[place]?.[year],
            );
            if (value === null || other === null) expect([sum, difference]).toEqual([null, null]);
            else expect(Number(sum) + Number(difference)).toBeCloseTo(2 * value, 3);
          });
        });
      }),
    );
  });
});
