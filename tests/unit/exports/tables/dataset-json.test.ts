import { describe, expect, it } from 'vitest';
import { datasetJson } from '../../../../src/exports/tables/dataset-json.ts';
import { both, smallDataset, smallFigure } from '../../article/small-dataset.ts';

const ships = smallDataset({
  checks: [{ label: both('Parts add up.'), sum: { field: 'steam' }, equals: 35, tolerance: 0 }],
  comparisons: [{ figure: 'steamers', label: both('sum of logs'), sum: { field: 'steam' } }],
});
const urls = {
  dataset: (id: string) => `/data/#${id}`,
  figure: ({ sentence }: { sentence: string }) => `/sections/s-1/#${sentence}`,
};

describe('datasetJson', () => {
  const json = datasetJson([ships], ships, [smallFigure()], urls);

  it('holds the rows with every column, missing cells as null', () => {
    expect(json.rows).toEqual(ships.rows);
    expect(json.rows[3]).toEqual({ place: 'ISL', year: 1901, steam: null, sail: null });
  });

  it('holds texts in both languages, and the address of its description', () => {
    expect(json).toMatchObject({ id: 'ships', title: both('Ships'), vintage: 2020, url: '/data/#ships' });
    expect(json).toMatchObject({ method: null, caution: null, openLicence: null });
  });

  it('holds what checks and comparisons came to', () => {
    expect(json.checks[0]?.sums).toEqual([{ group: null, found: 35, expected: 35, passed: true }]);
    expect(json.comparisons).toEqual([
      {
        figure: 'steamers',
        printed: '40',
        article: 40,
        unit: 'count',
        label: both('sum of logs'),
        value: 35,
        difference: -12.5,
        differenceIn: 'percent',
        held: null,
        another: false,
        url: '/sections/s-1/#p1s1',
      },
    ]);
  });
});
