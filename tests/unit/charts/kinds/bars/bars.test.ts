import { describe, expect, test } from 'vitest';
import { draw } from '../../../../../src/charts/draw.ts';
import type { ChartState, ChartView, Drawing } from '../../../../../src/charts/model/types.ts';
import { visible } from '../../../../../src/charts/visible.ts';
import type { Node } from '../../../../../src/markup/node.ts';
import { elements, markOf, textBoxes, withClass } from '../../geometry.ts';
import {
  balance,
  buildings,
  byYear,
  seeded,
  stacks,
  shownOf,
  stateOf,
  texts,
  twoSides,
} from '../../made-up.ts';
import { allWidths } from '../../random.ts';

const drawn = (of: ChartView, changes: Partial<ChartState> = {}, width = 800): Drawing =>
  draw(shownOf(of, changes), width, texts);

/** An outline and a hatching are drawn within their bar. */
const inset = (node: Node): number => {
  const names = String(node.attributes['class']);
  return names.includes('origin-article') || names.includes('hatched') ? 0.8 : 0;
};
const length = (node: Node, side: 'width' | 'height'): number =>
  Number(node.attributes[side]) + 2 * inset(node);

/** Pixels per unit of each bar that is neither zero nor missing. */
const rates = (
  { root, marks }: Drawing,
  of: ChartView,
  state: ChartState,
  side: 'width' | 'height',
): number[] => {
  const { rows } = visible(of, state);
  return marks.flatMap(({ datum }) => {
    const value = rows.find((row) => row.datum.id === datum.id)?.value ?? 0;
    return value === 0 ? [] : [length(markOf(root, datum.id), side) / Math.abs(value)];
  });
};

describe('bars', () => {
  test.each([
    ['side by side', twoSides],
    ['of several origins', buildings],
    ['to both sides of zero', balance],
  ])('are as long as their values: %s', (_, of) => {
    for (const width of allWidths) {
      // Very short ones are drawn as long as can be seen.
      const large = { ...of, data: of.data.filter(({ value }) => value === null || Math.abs(value) > 2) };
      const all = rates(drawn(large, {}, width), large, stateOf(large), 'width');
      for (const rate of all) expect(rate).toBeCloseTo(all[0] ?? NaN, 0.5);
    }
  });

  test('in columns are as high as their values', () => {
    const large = { ...byYear, data: byYear.data.filter(({ value }) => value === null || value > 2) };
    for (const width of allWidths) {
      const all = rates(drawn(large, {}, width), large, stateOf(large), 'height');
      expect(all.length).toBeGreaterThan(10);
      for (const rate of all) expect(rate).toBeCloseTo(all[0] ?? NaN, 0);
    }
  });

  test('in a stack lie end to end, and shares fill the whole width', () => {
    const random = seeded(3);
    const mixed = { ...stacks, data: stacks.data.map((each) => ({ ...each, value: 5 + random() * 100 })) };
    const { root } = drawn(mixed, { share: true });
    const ends = new Set<number>();
    for (const [category, own] of Map.groupBy(mixed.data, (each) => each.category)) {
      const boxes = own
        .map(({ id }) => markOf(root, id))
        .map((node) => ({
          from: Number(node.attributes['x']) - inset(node),
          to: Number(node.attributes['x']) + Number(node.attributes['width']) + inset(node),
        }));
      for (const [index, box] of boxes.entries()) {
        const before = boxes[index - 1];
        if (before) expect(Math.abs(box.from - before.to), `${String(category)} ${index}`).toBeLessThan(1.6);
      }
      ends.add(Math.round(boxes.at(-1)?.to ?? 0));
    }
    expect(ends.size).toBe(1);
  });

  test('are sorted by value, what is missing last', () => {
    const names = withClass(drawn(buildings).root, 'category').map(({ children }) => children[0]);
    expect(names.slice(0, 3)).toEqual(['Aldermere', 'Brightwater and the Lesser Isles', 'Caldon']);
    expect(names.at(-1)).toBe('Hollowhill');
  });

  test('are sorted by name, or stand as given, where the view says so', () => {
    const order = (sort: 'name' | 'given'): unknown[] =>
      withClass(drawn({ ...balance, sort }).root, 'category').map(({ children }) => children[0]);
    expect(order('name')).toEqual(order('given').toSorted());
    expect(order('given')[0]).toBe('Aldermere');
  });

  test('are sorted by name in the order of the language', () => {
    const sorted = { ...balance, sort: 'name' as const, names: { ...balance.names, AAA: 'Ärla' } };
    const last = (language: string): unknown => {
      const { compare } = new Intl.Collator(language);
      const { root } = draw(shownOf(sorted), 800, { ...texts, compare });
      return withClass(root, 'category').at(-1)?.children[0];
    };
    expect(last('sv')).toBe('Ärla');
    expect(last('de')).not.toBe('Ärla');
  });

  test('grow the drawing with their number', () => {
    const few = drawn(buildings, { picked: ['AAA', 'BBB'] });
    expect(drawn(buildings).height).toBeGreaterThan(few.height + 100);
  });
});

describe('zero and missing', () => {
  const { root, marks } = drawn(buildings);

  test('a zero is a bar that can be seen, with its number', () => {
    const zero = markOf(root, 'towers-ggg');
    expect(zero.tag).toBe('rect');
    expect(zero.attributes['width']).toBe(2);
    expect(textBoxes({ root, marks, width: 0, height: 0, legend: [] }).map(({ text }) => text)).toContain(
      '0',
    );
  });

  test('a missing value is words, never a bar', () => {
    const missing = markOf(root, 'towers-hhh');
    expect(missing.tag).toBe('text');
    expect(missing.children).toEqual(['no data']);
  });

  test('in columns a missing year is a dash, and its place stays empty', () => {
    const columns = drawn(byYear);
    expect(markOf(columns.root, 'towers-2013').tag).toBe('path');
    const at = (id: string): number => columns.marks.find((mark) => mark.datum.id === id)?.x ?? NaN;
    expect(at('towers-2014') - at('towers-2012')).toBeCloseTo(2 * (at('towers-2015') - at('towers-2014')), 0);
  });
});

describe('negative values', () => {
  test('go to the left of zero, with their numbers at the left', () => {
    const { root } = drawn(balance);
    const [up, down] = [markOf(root, 'balance-ccc-derived'), markOf(root, 'balance-aaa-derived')];
    const zero = Number(up.attributes['x']);
    expect(Number(down.attributes['x']) + Number(down.attributes['width'])).toBeCloseTo(zero, 0);
    const number = withClass(root, 'value').find(({ children }) => children[0] === '−56.4');
    expect(Number(number?.attributes['x'])).toBeLessThan(Number(down.attributes['x']));
    expect(number?.attributes['text-anchor']).toBe('end');
  });
});

describe('the second side', () => {
  test('has a core, so that it is told apart without colour', () => {
    const { root } = drawn(twoSides);
    const cores = elements(root).filter(({ node }) => node.attributes['class'] === 'bar-core');
    const long = twoSides.data.filter(({ series, value }) => series === 'imports' && (value ?? 0) > 5);
    // One more stands in the key.
    expect(cores).toHaveLength(long.length + 1);
  });
});
