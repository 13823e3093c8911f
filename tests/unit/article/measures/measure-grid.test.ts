import { describe, expect, test } from 'vitest';
import { measureGrid } from '../../../../src/article/measures/measure-grid.ts';
import { prices, smallMeasure, tolls } from './small-measure.ts';

const grid = (given: Parameters<typeof smallMeasure>[0], dataset = tolls) =>
  measureGrid(smallMeasure(given), dataset, ['ISL', 'NOR']);

describe('the grid of a measure', () => {
  test('has every state and every year from the first to the last, money in millions', () => {
    expect(grid({})).toEqual({
      places: ['ISL', 'NOR'],
      years: [1900, 1901, 1902],
      values: [
        [0, null, 300],
        [1100, null, 2200],
      ],
    });
  });

  test('has sums and differences where both columns have a number', () => {
    const columns = ['taken', 'paid'];
    expect(grid({ columns, combine: 'sum' }).values).toEqual([
      [500, null, 400],
      [1500, null, null],
    ]);
    expect(grid({ columns, combine: 'difference' }).values).toEqual([
      [-500, null, 200],
      [700, null, null],
    ]);
  });

  test('has the places of categories in their list', () => {
    expect(grid({ columns: ['flag'] }).values).toEqual([
      [1, null, null],
      [0, null, 1],
    ]);
  });

  test('stands for no place where the rows have none', () => {
    const years = [1900, 1901, 1902];
    expect(grid({ columns: ['level'] }, prices)).toEqual({
      places: ['all'],
      years,
      values: [[50, null, 100]],
    });
  });

  test('of a period has its last year alone', () => {
    const whole = { ...tolls, key: ['place'], rows: tolls.rows.filter(({ year }) => year === 1902) };
    const places = ['ISL', 'NOR'];
    expect(grid({ period: { from: 1890, to: 1905 } }, whole)).toEqual({
      places,
      years: [1905],
      values: [[300], [2200]],
    });
  });
});
