import { describe, expect, it } from 'vitest';
import { sumProblems, sumUnit, sumValue } from '../../../../src/article/datasets/row-sum.ts';
import type { RowSum } from '../../../../src/schemas/dataset.ts';
import { both, smallDataset } from '../small-dataset.ts';

const ships = smallDataset();
const rowSum = (given: Partial<RowSum>): RowSum => ({ where: {}, per: 1, ...given });

describe('sumValue', () => {
  it('divides by the given scale', () => {
    expect(sumValue(ships.rows, rowSum({ field: 'steam', per: 1000 }))).toBe(0.035);
  });

  it('counts rows without a field, or the different values of a column', () => {
    expect(sumValue(ships.rows, rowSum({}))).toBe(4);
    expect(sumValue(ships.rows, rowSum({ distinct: 'place' }))).toBe(2);
    expect(sumValue(ships.rows, rowSum({ where: { year: 1800 } }))).toBe(0);
  });
});

describe('sumUnit', () => {
  const money = smallDataset({
    fields: [
      { name: 'place', type: 'string', title: both('Place') },
      { name: 'tolls', type: 'number', title: both('Tolls'), unit: 'usd-million' },
      { name: 'ships', type: 'number', title: both('Ships'), unit: 'count' },
    ],
  });

  it('is the unit of the columns, scaled', () => {
    expect(sumUnit(money, rowSum({ field: 'tolls' }))).toBe('usd-million');
    expect(sumUnit(money, rowSum({ field: 'tolls', per: 1000 }))).toBe('usd-billion');
    expect(sumUnit(money, rowSum({}))).toBe('count');
  });

  it('is none where units are mixed, missing, or scaled to one without a name', () => {
    expect(sumUnit(money, rowSum({ field: ['tolls', 'ships'] }))).toBeNull();
    expect(sumUnit(money, rowSum({ field: 'place' }))).toBeNull();
    expect(sumUnit(money, rowSum({ field: 'tolls', per: 7 }))).toBeNull();
  });
});

describe('sumProblems', () => {
  it('names datasets and columns that do not exist', () => {
    const found = (sum: Partial<RowSum>, by?: string) =>
      sumProblems([ships], ships, rowSum(sum), by).map((problem) => problem.found);
    expect(found({ dataset: 'boats' })).toEqual(['the dataset "boats", which does not exist']);
    expect(found({ field: 'oars' })).toEqual(['the column "oars", which ships does not have']);
    expect(found({ where: { colour: 'red' } }, 'month')).toHaveLength(2);
    expect(found({ distinct: 'flag' })).toHaveLength(1);
    expect(found({ field: ['steam', 'sail'], where: { year: 1900 } }, 'place')).toEqual([]);
  });
});
