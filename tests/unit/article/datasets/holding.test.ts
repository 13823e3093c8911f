import { describe, expect, it } from 'vitest';
import { heldRows } from '../../../../src/article/datasets/holding.ts';
import { smallDataset } from '../small-dataset.ts';

const row = (place: string, year: number, steam: number) => ({ place, year, steam, sail: null });
const ranks = smallDataset({
  rows: [
    row('NOR', 1902, 1),
    row('NOR', 1900, 1),
    row('NOR', 1901, 2),
    row('NOR', 1903, 1),
    row('ISL', 1901, 1),
    row('ISL', 1902, 1),
    row('ISL', 1903, 3),
  ],
});
const held = (year: number, since?: string) =>
  heldRows(
    ranks,
    { where: { year }, per: 1 },
    { column: 'steam', name: 'place', ...(since && { since }) },
    1,
  );

describe('heldRows', () => {
  it('names the rows in which the number holds, of all that it is about', () => {
    expect(held(1903)).toEqual({ rows: [{ name: 'NOR', since: null }], of: 2 });
    expect(held(1902).rows).toHaveLength(2);
  });

  it('tells since when it holds without a break, whatever comes later', () => {
    expect(held(1903, 'year').rows).toEqual([{ name: 'NOR', since: 1902 }]);
    expect(held(1902, 'year').rows).toEqual([
      { name: 'NOR', since: 1902 },
      { name: 'ISL', since: 1901 },
    ]);
  });
});
