import { describe, expect, test } from 'vitest';
import { computedValue } from '../../../../../src/article/charts/titles/computed-value.ts';
import type { Dataset } from '../../../../../src/article/model/model.ts';
import { computed } from '../../../../../src/schemas/chart/computed.ts';
import { smallArticle } from '../../small-article.ts';
import { both, smallDataset, smallFigure } from '../../small-dataset.ts';

const crews = smallDataset({
  id: 'crews',
  fields: [
    { name: 'place', type: 'string', title: both('Place') },
    { name: 'year', type: 'year', title: both('Year') },
    { name: 'paid', type: 'number', title: both('Paid'), unit: 'usd-million' },
    { name: 'owed', type: 'number', title: both('Owed'), unit: 'usd-million' },
  ],
  rows: [
    ['NOR', 1900, 500, 700],
    ['NOR', 1901, 800, 800],
    ['NOR', 1902, null, 1],
    ['NOR', 1903, 900, 800],
    ['ISL', 1900, 500, 100],
    ['SWE', 1900, 250, 100],
  ],
});

function compute(query: unknown, datasets: Dataset[] = [smallDataset(), crews]) {
  const problems: string[] = [];
  const figures = [
    smallFigure(),
    smallFigure({ id: 'crew', value: 10 }),
    smallFigure({ id: 'said', value: null }),
  ];
  const facts = { ...smallArticle({}), datasets, figures };
  const stated = computedValue(computed.parse(query), facts, (found) => problems.push(found));
  return { value: stated?.value ?? null, problems };
}
const paid = (more: object = {}): object => ({ dataset: 'crews', field: 'paid', ...more });
const in1900 = { where: { year: 1900 } };

describe('a computed value', () => {
  test.each([
    ['a cell', { amount: paid({ where: { place: 'ISL' } }) }, 500],
    ['a sum, divided into another unit', { amount: paid({ ...in1900, per: 1000 }), digits: 2 }, 1.25],
    ['a count of rows', { amount: { dataset: 'crews' } }, 6],
    ['a count of different values', { amount: { dataset: 'crews', distinct: 'place' } }, 3],
    ['the article’s numbers', { amount: { figures: ['steamers', 'crew'] } }, 50],
    ['a share', { share: [paid({ where: { place: 'SWE' } }), paid(in1900)] }, 20],
    ['a difference', { difference: [paid(in1900), paid({ where: { place: 'ISL' } })] }, 750],
    ['a quotient', { quotient: [paid({ where: { place: 'ISL' } }), paid({ where: { place: 'SWE' } })] }, 2],
    ['a rank, shared by equal values', { rank: paid({ ...in1900, of: { place: 'ISL' } }) }, 1],
    ['a rank after a tie', { rank: paid({ ...in1900, of: { place: 'SWE' } }) }, 3],
    [
      'a first time, neither in a tie nor in a gap',
      {
        firstTime: {
          dataset: 'crews',
          where: { place: 'NOR' },
          time: 'year',
          more: ['paid'],
          than: ['owed'],
        },
      },
      1903,
    ],
    [
      'a count of rows that lead',
      { leading: { dataset: 'crews', ...in1900, more: ['paid'], than: ['owed'] } },
      2,
    ],
    [
      'rows that another table has',
      { amount: paid({ ...in1900, among: { dataset: 'ships', by: 'place' } }) },
      1000,
    ],
    [
      'rows that another table does not have',
      { amount: paid({ ...in1900, outside: { dataset: 'ships', by: 'place' } }) },
      250,
    ],
  ])('is %s', (_, query, value) => {
    expect(compute(query)).toEqual({ value, problems: [] });
  });

  test.each([
    ['a gap', { amount: paid() }, /missing cell/],
    ['no rows', { amount: paid({ where: { place: 'DNK' } }) }, /DNK/],
    ['a tie among the largest', { amount: paid({ ...in1900, largest: 1 }) }, /ties/],
    ['more of the largest than there are', { amount: paid({ ...in1900, largest: 3 }) }, /3 largest of 3/],
    ['units that differ', { share: [paid(in1900), { dataset: 'crews' }] }, /usd-million and count/],
    [
      'a negative difference',
      { difference: [paid({ where: { place: 'SWE' } }), paid(in1900)] },
      /250 less 1250/,
    ],
    ['an unknown table', { amount: { dataset: 'crew' } }, /"crew", which does not exist/],
    ['an unknown column', { amount: { dataset: 'crews', field: 'pay' } }, /"pay"/],
    ['a number without a value', { amount: { figures: ['said'] } }, /"said"/],
    ['a rank of two rows', { rank: paid({ ...in1900, of: { year: 1900 } }) }, /3 rows/],
    [
      'a first time that never comes',
      {
        firstTime: {
          dataset: 'crews',
          where: { place: 'SWE' },
          time: 'year',
          more: ['owed'],
          than: ['paid'],
        },
      },
      /no year/,
    ],
    [
      'several rows of one time',
      { firstTime: { dataset: 'crews', time: 'year', more: ['owed'], than: ['paid'] } },
      /several rows/,
    ],
    [
      'a table to choose by that does not exist',
      { amount: paid({ among: { dataset: 'x', by: 'place' } }) },
      /"x"/,
    ],
  ])('is refused for %s', (_, query, problem) => {
    const { value, problems } = compute(query);
    expect(value).toBeNull();
    expect(problems.join()).toMatch(problem);
  });

  test('takes the largest rows where no tie is in the way', () => {
    expect(compute({ amount: paid({ ...in1900, largest: 2 }) }).value).toBe(1000);
  });
});
