import { describe, expect, it } from 'vitest';
import { rowProblems } from '../../../../src/article/datasets/dataset-rows.ts';
import { figuresDataset } from '../../../../src/exports/tables/figures-dataset.ts';
import { numbersDataset } from '../../../../src/exports/tables/numbers-dataset.ts';
import { both, smallDataset, smallFigure, smallPlaces } from '../../article/small-dataset.ts';
import { smallArticle } from '../../article/small-article.ts';

const built = smallArticle({ sections: 'Forty steamers passed.' });
const first = smallFigure();
const article = { ...built, places: smallPlaces, figures: [first, smallFigure({ id: 'masts' })] };
const comparison = { figure: first.id, label: both('logs') };
const compared = {
  ...article,
  datasets: [
    smallDataset({ comparisons: [{ ...comparison, sum: { field: 'steam' } }] }),
    smallDataset({ id: 'boats', comparisons: [{ ...comparison, sum: { field: 'steam' }, another: true }] }),
  ],
};
const table = numbersDataset(
  compared,
  figuresDataset(compared, (section, sentence) => `/${section}#${sentence}`),
  (id) => `/numbers/#${id}`,
);
const cells = (...names: string[]) => table.rows.map((row) => names.map((name) => row[name]));

describe('numbersDataset', () => {
  it('has a row for each other source of a number, and one for a number that has none', () => {
    expect(cells('id', 'n').slice(0, 2)).toEqual([
      [first.id, 1],
      [first.id, 2],
    ]);
    expect(table.rows).toHaveLength(article.figures.length + 1);
    expect(cells('n', 'verdict', 'other').slice(2)).toEqual(
      article.figures.slice(1).map(() => [0, 'none', null]),
    );
  });

  it('gives no difference from another measure', () => {
    const [one, another] = table.rows;
    expect(one?.difference_in).toBe('percent');
    expect(another).toMatchObject({
      verdict: 'another',
      other_value: 35,
      difference: null,
      difference_in: null,
    });
  });

  it('is right by its own columns', () => {
    expect(rowProblems(table, article.places)).toEqual([]);
  });
});
