import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, indexed, inPricesOf, sharesOfRegion } from '../../../../src/explore/model/count.ts';
import { countedUnit, countings } from '../../../../src/explore/model/counting.ts';
import { everywhere, sumsOf, type Grid } from '../../../../src/explore/model/grid.ts';
import { gridsOf } from './made-up.ts';

const grid: Grid = {
  places: ['NOR', 'ISL'],
  years: [2001, 2002],
  values: [
    [10, 30],
    [30, null],
  ],
};
const prices: Grid = { places: [everywhere], years: [2001, 2002, 2003], values: [[100, 150, 200]] };

describe('a share of the region', () => {
  test('is of all that have a value in that year', () => {
    expect(sharesOfRegion(grid).values).toEqual([
      [25, 100],
      [75, null],
    ]);
  });

  test('makes 100 with the others in every year with any value above zero', () => {
    fc.assert(
      fc.property(gridsOf(1), ([any]) => {
        const sums = sumsOf(any);
        sumsOf(sharesOfRegion(any)).forEach((sum, year) => {
          if (sums[year] === null) expect(sum).toBeNull();
          else expect(sum).toBeCloseTo(100, 6);
        });
      }),
    );
  });

  test('is missing where all have zero', () => {
    expect(
      sharesOfRegion({
        ...grid,
        values: [
          [0, 1],
          [0, 1],
        ],
      }).values,
    ).toEqual([
      [null, 50],
      [null, 50],
    ]);
  });
});

describe('an index', () => {
  test('is 100 in its base, and no place has one that has nothing there', () => {
    expect(indexed(grid, 2001).values).toEqual([
      [100, 300],
      [100, null],
    ]);
    expect(indexed(grid, 2002).values).toEqual([
      [33.3333333333, 100],
      [null, null],
    ]);
    expect(
      indexed(
        {
          ...grid,
          values: [
            [0, 5],
            [1, 2],
          ],
        },
        2001,
      ).values,
    ).toEqual([
      [null, null],
      [100, 200],
    ]);
  });

  test('of an index is the same', () => {
    fc.assert(
      fc.property(gridsOf(1), ([any]) => {
        const once = indexed(any, any.years[0]);
        indexed(once, any.years[0]).values.forEach((row, place) => {
          row.forEach((value, year) => {
            const before = once.values[place]?.[year] ?? null;
            if (value === null || before === null) expect(value).toBe(before);
            else expect(value / before).toBeCloseTo(1, 9);
          });
        });
      }),
    );
  });
});

describe('prices of one year', () => {
  test('leave that year as it is and raise those before', () => {
    expect(inPricesOf(grid, prices, 2002).values).toEqual([
      [15, 30],
      [45, null],
    ]);
    expect(inPricesOf(grid, prices, 2003).values).toEqual([
      [20, 40],
      [60, null],
    ]);
  });

  test('are missing where prices are', () => {
    expect(inPricesOf(grid, prices, 1999).values).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(inPricesOf({ ...grid, years: [2002, 2009] }, prices, 2002).values).toEqual([
      [10, null],
      [30, null],
    ]);
  });
});

describe('counting', () => {
  const people: Grid = {
    places: ['ISL', 'NOR'],
    years: [2001, 2002],
    values: [
      [300_000, 300_000],
      [4e6, 0],
    ],
  };

  test('divides millions by people and by GDP, place by place, and by nothing that is zero', () => {
    const perHead = count(grid, 'per-head', 'current', { by: people });
    expect(perHead.values).toEqual([
      [2.5, null],
      [100, null],
    ]);
    const gdp: Grid = {
      ...people,
      values: [
        [600, 600],
        [1000, 1000],
      ],
    };
    expect(count(grid, 'of-gdp', 'current', { by: gdp }).values).toEqual([
      [1, 3],
      [5, null],
    ]);
    expect(count(grid, 'trade-share', 'current', { by: gdp }).values).toEqual([
      [1, 3],
      [5, null],
    ]);
  });

  test('leaves numbers as they stand in their own counting, constant prices too', () => {
    for (const own of ['plain', 'current', 'constant'] as const) expect(count(grid, own, own, {})).toBe(grid);
    expect(count(grid, 'constant', 'current', { by: prices, base: 2003 }).values[0]).toEqual([20, 40]);
  });

  test('has nothing where what it divides by is not there', () => {
    expect(count(grid, 'per-head', 'current', {}).values).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('makes nothing of what is missing, in any way', () => {
    fc.assert(
      fc.property(gridsOf(2), fc.constantFrom(...countings), ([any, by], counting) => {
        const counted = count(any, counting, 'current', { by, base: any.years[0] });
        any.values.forEach((row, place) => {
          row.forEach((value, year) => {
            if (value === null) expect(counted.values[place]?.[year]).toBeNull();
          });
        });
      }),
    );
  });

  test('has a unit of its own', () => {
    expect(countings.map((counting) => countedUnit('usd-million', counting))).toEqual([
      'usd-million',
      'usd-million',
      'usd-million',
      'percent',
      'percent',
      'usd',
      'percent',
      'index',
    ]);
    expect(countedUnit('ordinal', 'plain')).toBe('ordinal');
  });
});
