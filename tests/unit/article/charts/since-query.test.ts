import { expect, test } from 'vitest';
import { chartSpec, resolve, series } from '../small-chart.ts';
import { smallDataset } from '../small-dataset.ts';

const years = (place: string, ...cells: [number | null, number | null][]) =>
  cells.map(([steam, sail], index) => ({ place, year: 1900 + index, steam, sail }));

function since(rows: ReturnType<typeof years>): [string | null, number | null][] {
  const view = {
    type: 'strip',
    unit: 'year' as const,
    series: [series('lead')],
    data: [
      { since: 'ships', of: 'place', time: 'year', more: ['steam'], than: ['sail'], series: { id: 'lead' } },
    ],
  };
  const chart = resolve(chartSpec(view), { datasets: [smallDataset({ rows })] });
  return (chart.views[0]?.data ?? []).map(({ category, value }) => [category, value]);
}

test('a lead counts since the year after which it never ends', () => {
  const rows = [
    ...years('NOR', [2, 1], [1, 2], [2, 1], [3, 1]),
    ...years('ISL', [2, 1], [2, 1], [2, 1], [2, 1]),
  ];
  expect(since(rows)).toEqual([
    ['NOR', 1902],
    ['ISL', 1900],
  ]);
});

test('a tie or a missing cell ends it', () => {
  expect(
    since([...years('NOR', [2, 1], [1, 1], [2, 1]), ...years('ISL', [2, 1], [2, null], [2, 1])]),
  ).toEqual([
    ['NOR', 1902],
    ['ISL', 1902],
  ]);
});

test('who does not lead in the last year of the table has none', () => {
  expect(since([...years('NOR', [2, 1], [2, 1], [2, 1]), ...years('ISL', [2, 1], [2, 1])])).toEqual([
    ['NOR', 1900],
  ]);
  expect(since([...years('NOR', [2, 1], [2, 1]), ...years('ISL', [2, 1], [1, 2])])).toEqual([['NOR', 1900]]);
});
