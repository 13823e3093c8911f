import { expect, test } from 'vitest';
import { valueBands } from '../../../../src/charts/small/value-bands.ts';
import type { Datum, PlacedMark } from '../../../../src/charts/model/types.ts';
import { h } from '../../../../src/markup/node.ts';

const mark = (x: number, y: number, time: string | null, id: string): PlacedMark => ({
  x,
  y,
  datum: { id, time } as Datum,
});
const bands = (marks: PlacedMark[]) =>
  valueBands({ width: 100, height: 50, root: h('svg'), marks, legend: [] }, (data) =>
    data.map(({ id }) => id).join(' '),
  ).children.map((band) => {
    if (typeof band === 'string') return band;
    const { x, y, width, height } = band.attributes;
    const [title] = band.children;
    return [
      x ?? y,
      width === '100%' ? height : width,
      typeof title === 'string' ? title : title?.children[0],
    ];
  });

test('a band for each time has all values of it, and they touch without lying over each other', () => {
  const marks = [
    mark(20, 9, '2001', 'a1'),
    mark(20, 5, '2001', 'b1'),
    mark(40, 8, '2002', 'a2'),
    mark(80, 1, '2003', 'a3'),
  ];
  expect(bands(marks)).toEqual([
    [10, 20, 'a1 b1'],
    [30, 30, 'a2'],
    [60, 40, 'a3'],
  ]);
});

test('without times there is one for each row, and one alone covers what lies around it', () => {
  expect(bands([mark(70, 10, null, 'a'), mark(30, 30, null, 'b')])).toEqual([
    [0, 20, 'a'],
    [20, 20, 'b'],
  ]);
  expect(bands([mark(70, 10, null, 'a')])).toEqual([[0, 35, 'a']]);
});
