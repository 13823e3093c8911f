import { describe, expect, test } from 'vitest';
import { measureFile } from '../../../../src/article/measures/measure-file.ts';
import { buildMeasures } from '../../../../src/article/measures/measure.ts';
import { both, smallDataset } from '../small-dataset.ts';
import { context, smallMeasure, tolls } from './small-measure.ts';

function fileOf(given: Parameters<typeof smallMeasure>[0], datasets = context.datasets) {
  const tables = { ...context, datasets, figures: [] };
  const [measure] = buildMeasures([smallMeasure(given)], tables);
  if (!measure) throw new Error('found no measure, expected one');
  return measureFile(measure, tables);
}

describe('the file of a measure', () => {
  test('has its numbers by state and year, and what they are', () => {
    expect(fileOf({})).toEqual({
      id: 'taken',
      dataset: 'tolls',
      unit: 'usd-million',
      places: ['NOR', 'ISL'],
      years: [1900, 1901, 1902],
      values: [
        [1100, null, 2200],
        [0, null, 300],
      ],
    });
  });

  test('ends with the last year that has a value', () => {
    const empty = { place: 'NOR', year: 1909, taken: null, paid: 1, ships: 1, rank: 1, flag: 'red' };
    const later = { ...tolls, rows: [...tolls.rows, empty] };
    expect(fileOf({}, [later]).years).toEqual([1900, 1901, 1902]);
  });

  test('names its categories and has their places as numbers', () => {
    expect(fileOf({ columns: ['flag'], countings: ['plain'] })).toMatchObject({
      unit: null,
      categories: ['red', 'blue'],
      values: [
        [0, null, 1],
        [1, null, null],
      ],
    });
  });

  test('has the same numbers by part, of those that have any', () => {
    const [place, , taken] = tolls.fields;
    if (!place || !taken) throw new Error('found no columns, expected two');
    const flag = { red: both('Red'), grey: both('Grey'), blue: both('Blue') };
    const whole = smallDataset({
      id: 'whole',
      key: ['place'],
      fields: [place, taken],
      rows: [
        ['NOR', 3],
        ['ISL', 1],
      ],
    });
    const byFlag = smallDataset({
      id: 'by-flag',
      key: ['place', 'flag'],
      fields: [place, taken, { name: 'flag', type: 'string', title: both('Flag'), categories: flag }],
      rows: [
        ['NOR', 2, 'red'],
        ['NOR', 1, 'blue'],
        ['ISL', 1, 'red'],
      ],
    });
    const parts = { dataset: 'by-flag', column: 'flag' };
    const file = fileOf({ dataset: 'whole', period: { from: 1900, to: 1902 }, parts }, [whole, byFlag]);
    expect(file).toMatchObject({ period: { from: 1900, to: 1902 }, years: [1902], values: [[3000], [1000]] });
    expect(file.parts).toEqual([
      { id: 'red', values: [[2000], [1000]] },
      { id: 'blue', values: [[1000], [null]] },
    ]);
  });
});
