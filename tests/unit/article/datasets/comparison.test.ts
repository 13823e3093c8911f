import { describe, expect, it } from 'vitest';
import { compareWithArticle, comparisonProblems } from '../../../../src/article/datasets/comparison.ts';
import type { Figure } from '../../../../src/article/model/model.ts';
import { both, smallDataset, smallFigure, type SmallDataset } from '../small-dataset.ts';

type Declared = NonNullable<SmallDataset['comparisons']>[number];

const declare = (given: Partial<Declared>) =>
  smallDataset({
    comparisons: [{ figure: 'steamers', label: both('sum of logs'), sum: { field: 'steam' }, ...given }],
  });

const compare = (given: Partial<Declared>, figure: Partial<Figure> = {}) => {
  const own = declare(given);
  return compareWithArticle([own], own, [smallFigure(figure)])[0];
};

const faults = (given: Partial<Declared>, figure: Partial<Figure> = {}) => {
  const own = declare(given);
  return comparisonProblems([own], own, [smallFigure(figure)]).map(({ found }) => found);
};

describe('compareWithArticle', () => {
  it('gives the difference as a part of the article’s figure', () => {
    expect(compare({})).toMatchObject({ value: 35, difference: -12.5, measure: 'percent' });
  });

  it('gives the difference of two percentages in points', () => {
    const share = { sum: { field: 'steam', where: { place: 'NOR' } }, of: { field: 'steam' } };
    const found = compare(share, { value: 85, unit: 'percent' });
    expect(found?.measure).toBe('points');
    expect(found?.value).toBeCloseTo((30 / 35) * 100, 8);
    expect(found?.difference).toBeCloseTo((30 / 35) * 100 - 85, 8);
  });

  it('gives no part of zero, except that zero equals zero', () => {
    expect(compare({}, { value: 0 })?.difference).toBeNull();
    expect(compare({ sum: { where: { year: 1800 } } }, { value: 0 })?.difference).toBe(0);
  });
});

describe('a comparison with another measure, or with rows that hold or not', () => {
  const holds = { column: 'steam', name: 'place' };

  it('tells no difference', () => {
    expect(compare({ another: true })).toMatchObject({ value: 35, difference: null, another: true });
    const found = compare(
      { sum: { where: { year: 1900 } }, holds },
      { value: 10, unit: 'ordinal', places: ['NOR'] },
    );
    expect(found).toMatchObject({ value: 1, difference: null, held: { of: 2 } });
  });

  it('takes a number of rows for a place', () => {
    expect(faults({ sum: { where: { year: { to: 1900 } } } }, { unit: 'ordinal' })).toEqual([]);
    expect(faults({}, { unit: 'years' })).toEqual(['values in count']);
  });

  it('needs the columns that it names', () => {
    const given = { sum: { where: { year: 1900 } }, holds: { ...holds, since: 'oars' } };
    expect(faults(given, { unit: 'ordinal' })).toEqual(['the column "oars", which ships does not have']);
  });
});

describe('comparisonProblems', () => {
  it('accepts what can be compared', () => {
    expect(faults({})).toEqual([]);
  });

  it('finds figures in another unit', () => {
    expect(faults({}, { unit: 'tonnes' })).toEqual(['values in count']);
    expect(faults({ of: { field: 'steam' } })).toEqual(['values in percent']);
  });

  it('finds rows that give no number, values that no row has, and figures and columns that do not exist', () => {
    const nothing = { field: 'sail', where: { place: 'ISL' } };
    expect(faults({ sum: nothing })).toEqual(['rows that give no number']);
    expect(faults({ sum: { field: 'steam', where: { year: [1900, 1800] } } })).toEqual([
      'year 1800, which no row of ships has there',
    ]);
    expect(faults({ figure: 'rafts' })).toEqual(['the figure "rafts", which does not exist']);
    expect(faults({ sum: { field: 'oars' } })).toEqual(['the column "oars", which ships does not have']);
  });
});
