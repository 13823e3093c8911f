import { describe, expect, it } from 'vitest';
import { isCompared, largestDifference, numberList } from '../../../../src/article/datasets/number-list.ts';
import type { Article, Figure } from '../../../../src/article/model/model.ts';
import { both, smallDataset, smallFigure, type SmallDataset } from '../small-dataset.ts';

type Declared = NonNullable<SmallDataset['comparisons']>[number];

const declared = (given: Partial<Declared>): Declared => ({
  figure: 'steamers',
  label: both('logs'),
  sum: { field: 'steam' },
  ...given,
});
const figures = [
  smallFigure({ id: 'masts', period: { from: '1900', to: '1901-05' } }),
  smallFigure({ period: { from: '2030', to: '2030' } }),
];
const article = {
  meta: { published: { year: 2020 } },
  figures,
  datasets: [
    smallDataset({ comparisons: [declared({}), declared({ sum: { field: 'sail' }, another: true })] }),
    smallDataset({ id: 'boats', comparisons: [declared({ sum: { where: { year: 1900 } } })] }),
  ],
} as unknown as Article;
const [masts, steamers] = numberList(article);

describe('numberList', () => {
  it('has every number, with what each dataset says of it, other measures last', () => {
    expect(masts?.others).toEqual([]);
    expect(steamers?.others.map(({ dataset, value }) => [dataset.id, value])).toEqual([
      ['ships', 35],
      ['boats', 2],
      ['ships', 0.3],
    ]);
  });

  it('names the verdicts each once, and that there is no other source', () => {
    expect(masts?.verdicts).toEqual(['none']);
    expect(steamers?.verdicts).toEqual(['above', 'another']);
  });

  it('counts the years to publication from the end of the period', () => {
    expect([masts?.age, steamers?.age]).toEqual([119, -10]);
    const ageOf = (period: Figure['period']) =>
      numberList({ ...article, figures: [smallFigure({ period })] })[0]?.age;
    expect([ageOf(null), ageOf({ from: '2001', to: '2001', as: 'since' })]).toEqual([null, null]);
  });

  it('knows which numbers are compared, and what differs most', () => {
    expect(['masts', 'steamers'].map((id) => isCompared(article, id))).toEqual([false, true]);
    expect(masts && largestDifference(masts)).toBeNull();
    expect(steamers && largestDifference(steamers)).toBe(1900);
  });
});
