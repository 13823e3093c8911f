import { describe, expect, it } from 'vitest';
import { selectRows, sumRows } from '../../../../src/article/datasets/dataset.ts';
import { smallDataset } from '../small-dataset.ts';

const ships = smallDataset();
const places = (rows: ReturnType<typeof selectRows>) => rows.map(({ place, year }) => `${place} ${year}`);

describe('selectRows', () => {
  it('takes every row where nothing is asked', () => {
    expect(selectRows(ships.rows, {})).toEqual(ships.rows);
  });

  it('takes rows with a value, or with one of several', () => {
    expect(places(selectRows(ships.rows, { place: 'NOR' }))).toEqual(['NOR 1900', 'NOR 1901']);
    expect(places(selectRows(ships.rows, { year: [1901, 1902] }))).toEqual(['NOR 1901', 'ISL 1901']);
    expect(places(selectRows(ships.rows, { place: 'ISL', year: 1900 }))).toEqual(['ISL 1900']);
  });

  it('takes missing cells where they are asked for', () => {
    expect(places(selectRows(ships.rows, { steam: null }))).toEqual(['ISL 1901']);
  });

  it('takes numbers within a range, both ends included, and no missing ones', () => {
    expect(places(selectRows(ships.rows, { steam: { from: 5, to: 10 } }))).toEqual(['NOR 1900', 'ISL 1900']);
    expect(places(selectRows(ships.rows, { steam: { to: 10 } }))).toEqual(['NOR 1900', 'ISL 1900']);
  });

  it('compares dates as far as the bound is precise', () => {
    const rows = ['2022-01', '2022-02-04', '2022-03', '2023'].map((date) => ({ date }));
    expect(selectRows(rows, { date: { to: '2022-02' } })).toEqual(rows.slice(0, 2));
    expect(selectRows(rows, { date: { from: '2022-02' } })).toEqual(rows.slice(1));
    expect(selectRows(rows, { date: { from: '2022', to: '2022' } })).toEqual(rows.slice(0, 3));
  });

  it('finds nothing where a range is of another type than the values', () => {
    expect(selectRows(ships.rows, { year: { from: '1900' } })).toEqual([]);
  });
});

describe('sumRows', () => {
  it('adds without the noise of binary fractions', () => {
    const rows = [{ sail: 0.1 }, { sail: 0.2 }];
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(sumRows(rows, ['sail'])).toBe(0.3);
  });

  it('lets missing cells add nothing, and is missing where all are', () => {
    expect(sumRows(selectRows(ships.rows, { place: 'ISL' }), ['steam'])).toBe(5);
    expect(sumRows(selectRows(ships.rows, { place: 'ISL' }), ['sail'])).toBeNull();
  });

  it('adds several columns', () => {
    expect(sumRows(ships.rows, ['steam', 'sail'])).toBe(35.3);
  });
});
