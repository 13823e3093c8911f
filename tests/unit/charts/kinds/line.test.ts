import { describe, expect, test } from 'vitest';
import { draw } from '../../../../src/charts/draw.ts';
import type { ChartView, Datum } from '../../../../src/charts/model/types.ts';
import type { Node } from '../../../../src/markup/node.ts';
import { elements, markOf, pathPoints, textBoxes, withClass } from '../geometry.ts';
import { datum, shownOf, texts, trade, view } from '../made-up.ts';

const lines = (root: Node): [number, number][][] =>
  elements(root)
    .filter(({ node }) =>
      String(node.attributes['class'] ?? '')
        .split(' ')
        .includes('line'),
    )
    .filter(({ classes }) => classes.includes('track'))
    .flatMap(({ node }) => pathPoints(node));

const lampsBy = (data: Partial<Datum>[]): ChartView =>
  view({
    type: 'line',
    series: [{ id: 'lamps', label: 'lamps', side: 'first' }],
    data: data.map((each, index) =>
      datum({ series: 'lamps', value: 1, time: String(2001 + index), id: `lamps-${index}`, ...each }),
    ),
  });

const lengths = (of: ChartView): number[] => {
  const { root } = draw(shownOf(of), 800, texts);
  return lines(root).map(({ length }) => length);
};

describe('a line', () => {
  test('joins values of one source', () => {
    expect(lengths(lampsBy([{}, {}, {}, {}]))).toEqual([4]);
  });

  test('breaks at a missing value', () => {
    expect(lengths(lampsBy([{}, {}, { value: null }, {}, {}, {}]))).toEqual([2, 3]);
  });

  test('breaks where a year has no value at all', () => {
    const years = ['2001', '2002', '2003', '2007', '2008'];
    expect(lengths(lampsBy(years.map((time) => ({ time }))))).toEqual([3, 2]);
  });

  test('goes on over uneven steps', () => {
    const years = ['2002', '2007', '2012', '2017', '2021'];
    expect(lengths(lampsBy(years.map((time) => ({ time }))))).toEqual([5]);
  });

  test('breaks where the source changes', () => {
    expect(lengths(lampsBy([{}, {}, { source: 'other' }, { source: 'other' }]))).toEqual([2, 2]);
  });

  test('breaks where the vintage changes', () => {
    expect(
      lengths(lampsBy([{ vintage: 2020 }, { vintage: 2020 }, { vintage: 2022 }, { vintage: 2022 }])),
    ).toEqual([2, 2]);
  });

  test('never runs through what the article states', () => {
    expect(lengths(lampsBy([{}, {}, { origin: 'article', value: 9 }, {}, {}]))).toEqual([2, 2]);
  });

  test('joins nothing in a series of points', () => {
    const of = lampsBy([{}, {}, {}]);
    const [lamps] = of.series;
    expect(lengths({ ...of, series: lamps ? [{ ...lamps, points: true }] : [] })).toEqual([]);
  });
});

describe('the drawing', () => {
  const { root, marks } = draw(shownOf(trade), 800, texts);

  test('puts each value where its axis says', () => {
    const at = (id: string): number => marks.find((mark) => mark.datum.id === id)?.y ?? NaN;
    const [zero, top] = [0, 500].map((tick) => {
      const label = textBoxes({ root, marks, width: 0, height: 0, legend: [] }).find(
        ({ text }) => text === String(tick),
      );
      return (label?.y ?? NaN) + (label?.height ?? NaN) / 2;
    });
    const expected = (value: number): number =>
      (zero ?? NaN) + ((top ?? NaN) - (zero ?? NaN)) * (value / 500);
    expect(at('exports-2022')).toBeCloseTo(expected(251), -0.5);
    expect(at('total-2021-article')).toBeCloseTo(expected(449), -0.5);
  });

  test('rings the article’s values, on top of all lines', () => {
    const all = elements(root);
    const lastLine = all.findLastIndex(({ classes }) => classes.includes('track'));
    const ringed = all.findIndex(({ node }) => node.attributes['data-mark'] === 'exports-2021-article');
    expect(ringed).toBeGreaterThan(lastLine);
    expect(withClass(markOf(root, 'exports-2021-article'), 'ring')).toHaveLength(1);
    expect(withClass(markOf(root, 'exports-2021'), 'ring')).toHaveLength(0);
  });

  test('dashes what is computed', () => {
    const dashed = elements(root).filter(({ node }) => String(node.attributes['class']).includes('dashed'));
    expect(dashed.filter(({ classes }) => classes.includes('track'))).toHaveLength(2);
    expect(dashed.every(({ classes }) => classes.includes('tone-1'))).toBe(true);
  });

  test('names lines at their ends; narrow, in a key above', () => {
    expect(withClass(root, 'name')).toHaveLength(3);
    const narrow = draw(shownOf(trade), 340, texts);
    expect(withClass(narrow.root, 'name')).toHaveLength(0);
    expect(textBoxes(narrow).map(({ text }) => text)).toContain('oil bought');
  });

  test('is laid out anew for a narrow width: larger type, taller', () => {
    const narrow = draw(shownOf(trade), 340, texts);
    expect(narrow.root.attributes['font-size']).toBeGreaterThan(Number(root.attributes['font-size']));
    expect(narrow.height / narrow.width).toBeGreaterThan(1);
  });

  test('says how many values a scale cannot show', () => {
    const { root: indexed } = draw(shownOf(trade, { scale: 'index' }), 800, texts);
    const said = textBoxes({ root: indexed, marks, width: 0, height: 0, legend: [] }).map(({ text }) => text);
    expect(said).toContain('Not shown on this scale: 4');
    expect(said).toContain('index, 2001 = 100');
  });

  test('dims all but what is held in the light', () => {
    const { root: lit } = draw(shownOf(trade, { highlight: 'exports' }), 800, texts);
    expect(String(markOf(lit, 'exports-2005').attributes['class'])).toContain('lit');
    expect(String(markOf(lit, 'imports-2005').attributes['class'])).toContain('dim');
  });
});
