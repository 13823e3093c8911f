import { expect, test } from 'vitest';
import { statedValues } from '../../../../src/article/measures/stated-values.ts';
import { buildMeasures } from '../../../../src/article/measures/measure.ts';
import type { Figure } from '../../../../src/article/model/model.ts';
import { both, smallFigure } from '../small-dataset.ts';
import { context, smallMeasure, tolls } from './small-measure.ts';

type Comparison = (typeof tolls)['comparisons'][number];

function stated(
  compared: Partial<Comparison>,
  {
    figure = {},
    measure = {},
  }: { figure?: Partial<Figure>; measure?: Parameters<typeof smallMeasure>[0] } = {},
) {
  const sum = { field: 'taken', where: { place: 'NOR', year: 1900 }, per: 1 };
  const datasets = [{ ...tolls, comparisons: [{ figure: 'tolls', label: both('Tolls'), sum, ...compared }] }];
  const figures = [
    smallFigure({
      id: 'tolls',
      value: 1.1,
      unit: 'usd-billion',
      period: { from: '1900', to: '1900' },
      section: 's-1',
      sentence: 'p1s2',
      printed: '$1.1 billion',
      ...figure,
    }),
  ];
  const [built] = buildMeasures([smallMeasure(measure)], { ...context, datasets });
  if (!built) throw new Error('found no measure, expected one');
  return statedValues(built, { datasets, figures });
}

test('a number that the table compares with one state and year stands beside that value, in millions', () => {
  expect(stated({})).toEqual([
    {
      place: 'NOR',
      year: 1900,
      value: 1100,
      figure: 'tolls',
      sentence: 's-1/#p1s2',
      printed: '$1.1 billion',
    },
  ]);
});

test.each([
  ['of a share', { of: { where: {}, per: 1 } }, {}],
  ['of something else', { another: true as const }, {}],
  ['of all states', { sum: { field: 'taken', where: { year: 1900 }, per: 1 } }, {}],
  ['of another column', { sum: { field: 'ships', where: { place: 'NOR' }, per: 1 } }, {}],
  ['in another unit', {}, { figure: { unit: 'percent' as const } }],
  ['without a value', {}, { figure: { value: null } }],
  ['without a year', {}, { figure: { period: null } }],
  ['of more years than the value', {}, { figure: { period: { from: '1899', to: '1900' } } }],
])('no number %s does', (_, compared, more) => {
  expect(stated(compared, more)).toEqual([]);
});
