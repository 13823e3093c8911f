import { describe, expect, test } from 'vitest';
import { drawTimeline, spanOf } from '../../../../src/charts/timeline/draw.ts';
import { brokenScale, yearsOf } from '../../../../src/charts/timeline/scale.ts';
import type { Node } from '../../../../src/markup/node.ts';

const events = [
  { id: 'century', from: '1501', to: '1600' },
  { id: 'month', from: '2008-11', to: '2008-11' },
  { id: 'year', from: '2010', to: '2010' },
  { id: 'span', from: '2010', to: '2012' },
  { id: 'months', from: '2011-02', to: '2011-06' },
  { id: 'goal', from: '2060', to: '2060' },
];
const spans = events.map(spanOf);

describe('the scale of the timeline', () => {
  const scale = brokenScale(spans, [20, 420]);

  test('goes from the first to the last year, over the whole range', () => {
    expect(yearsOf(spans)).toEqual([1501, 2060]);
    expect([scale.at(1501), scale.at(2061)]).toEqual([20, 420]);
    expect([scale.at(1000), scale.at(3000)]).toEqual([20, 420]);
  });

  test('shortens stretches of more than three years to one length, and says which', () => {
    const cut = scale.stretches.filter(({ isShortened }) => isShortened);
    expect(cut.map(({ from, to }) => [from, to])).toEqual([
      [1501, 1601],
      [1601, 2008],
      [2013, 2060],
    ]);
    const lengths = cut.map(({ start, end }) => Math.round((end - start) * 100));
    expect(new Set(lengths).size).toBe(1);
  });

  test('gives every year of an even stretch the same width', () => {
    const widths = [2008, 2009, 2010, 2011, 2012].map((year) => scale.at(year + 1) - scale.at(year));
    for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6);
  });

  test('never goes back, and leads back from pixels to years', () => {
    let before = -Infinity;
    for (let year = 1501; year <= 2061; year += 0.5) {
      const x = scale.at(year);
      expect(x).toBeGreaterThan(before);
      expect(scale.invert(x)).toBeCloseTo(year, 6);
      before = x;
    }
  });
});

/** Every element of a drawing. */
const all = (node: Node): Node[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];

describe.each([300, 540, 860])('the strip, %d px wide', (width) => {
  const nodes = all(drawTimeline(events, width));

  test('has one mark an event: bars for spans beyond a year, dots for the rest', () => {
    const marks = nodes.filter(({ attributes }) => attributes['data-mark'] !== undefined);
    const shapes = Object.fromEntries(
      marks.map((mark) => [
        mark.attributes['data-mark'],
        all(mark).find(({ attributes }) => attributes.class === 'dot')?.tag,
      ]),
    );
    expect(shapes).toEqual({
      century: 'rect',
      span: 'rect',
      month: 'circle',
      year: 'circle',
      months: 'circle',
      goal: 'circle',
    });
  });

  test('stays within its width, its years too', () => {
    const xs = nodes.flatMap(({ attributes: { x, cx } }) => [x, cx]).filter((x) => typeof x === 'number');
    expect(xs.length).toBeGreaterThan(events.length);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width);
  });

  test('cuts the axis visibly where it is shortened, and names the first and the last year', () => {
    const cuts = nodes.filter(({ attributes }) => attributes.class === 'axis shortened');
    expect(cuts).toHaveLength(3);
    const labels = nodes.filter(({ tag }) => tag === 'text').flatMap(({ children }) => children);
    expect(labels).toContain('1501');
    expect(labels).toContain('2060');
  });
});
