import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../../src/reading/content-error.ts';
import { checkDatasets, runCheck } from '../../../../src/article/datasets/dataset-checks.ts';
import type { Dataset } from '../../../../src/article/model/model.ts';
import { both, smallDataset, smallFigure, smallPlaces, type SmallDataset } from '../small-dataset.ts';

type Check = NonNullable<SmallDataset['checks']>[number];

const totals = smallDataset({
  id: 'totals',
  key: ['year'],
  fields: [
    { name: 'year', type: 'year', title: both('Year') },
    { name: 'steam', type: 'number', title: both('Steamers'), unit: 'count' },
  ],
  rows: [
    { year: 1900, steam: 15 },
    { year: 1901, steam: 20.04 },
  ],
});

const check = (given: Partial<Check>): Check => ({
  label: both('Parts add up.'),
  sum: { field: 'steam' },
  equals: 35,
  tolerance: 0,
  ...given,
});

function messages(...datasets: Dataset[]): string[] {
  try {
    checkDatasets({ datasets, places: smallPlaces, figures: [smallFigure()] });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ field, found, expected }) => `${field}: ${found}; ${expected}`);
  }
}

const failures = (given: Partial<Check>) => messages(smallDataset({ checks: [check(given)] }), totals);

describe('checkDatasets', () => {
  it('accepts sums that hold', () => {
    expect(failures({})).toEqual([]);
    expect(failures({ equals: 34.95, tolerance: 0.05 })).toEqual([]);
  });

  it('tells the check, the sum that it found and the one that it expected', () => {
    expect(failures({ equals: 36, tolerance: 0.5 })).toEqual([
      'checks › Parts add up.: a sum of 35; 36, within 0.5',
    ]);
  });

  it('checks each value of a column against another dataset', () => {
    const equals = { dataset: 'totals', field: 'steam' };
    expect(failures({ by: 'year', equals, tolerance: 0.05 })).toEqual([]);
    expect(failures({ by: 'year', equals, tolerance: 0.03 })).toEqual([
      'checks › Parts add up. › year 1901: a sum of 20; 20.04, within 0.03',
    ]);
  });

  it('fails for a group that one side lacks', () => {
    const equals = { dataset: 'totals', field: 'steam' };
    const found = failures({
      by: 'year',
      equals,
      tolerance: 1,
      sum: { field: 'steam', where: { year: 1900 } },
    });
    expect(found).toEqual(['checks › Parts add up. › year 1901: no number to add up; 20.04, within 1']);
  });

  it('adds several columns, and what the parts are known to leave out', () => {
    expect(failures({ sum: { field: ['steam', 'sail'] }, equals: 35.3 })).toEqual([]);
    expect(failures({ remainder: 5, equals: 40 })).toEqual([]);
    expect(failures({ remainder: 5, equals: 41 })).toEqual([
      'checks › Parts add up.: a sum of 40, with the remainder of 5; 41, within 0',
    ]);
  });

  it('names a column or a dataset that a check reads in vain', () => {
    expect(failures({ sum: { field: 'oars' } })[0]).toContain('the column "oars"');
    expect(failures({ equals: { dataset: 'boats', field: 'steam' } })[0]).toContain('the dataset "boats"');
  });

  it('tells of wrong rows before it adds them up', () => {
    const rows = [{ place: 'NOR', year: 1900, steam: '10', sail: null }];
    const found = messages(smallDataset({ rows, checks: [check({})] }));
    expect(found).toEqual(['rows[0].steam: "10"; a number']);
  });

  it('keeps the names that other files have', () => {
    expect(messages(smallDataset({ id: 'figures' }))[0]).toContain('another name');
  });

  it('tells of a comparison with a number that the article does not have', () => {
    const comparisons = [{ figure: 'rafts', label: both('logs'), sum: { field: 'steam' } }];
    expect(messages(smallDataset({ comparisons }))[0]).toContain('the figure "rafts", which does not exist');
  });
});

describe('runCheck', () => {
  it('gives what each group came to', () => {
    const own = smallDataset({
      checks: [check({ by: 'year', equals: { dataset: 'totals', field: 'steam' }, tolerance: 0.03 })],
    });
    const sums = own.checks.flatMap((each) => runCheck([own, totals], own, each));
    expect(sums).toEqual([
      { group: 1900, found: 15, expected: 15, passed: true },
      { group: 1901, found: 20, expected: 20.04, passed: false },
    ]);
  });
});
