import { describe, expect, test } from 'vitest';
import { draw } from '../../../../src/charts/draw.ts';
import { looksOf, symbolPath } from '../../../../src/charts/parts/palette.ts';
import { toText } from '../../../../src/markup/node.ts';
import type { ChartView } from '../../../../src/charts/model/types.ts';
import { balance, stacks, shownOf, texts, trade, view } from '../made-up.ts';

describe('looksOf', () => {
  test('gives the two sides their colours, and others tones in turn', () => {
    expect([...looksOf(trade).values()].map(({ className }) => className)).toEqual([
      'side-first',
      'side-second',
      'tone-1',
    ]);
    expect([...looksOf(stacks).values()].map(({ className }) => className)).toEqual([
      'tone-1',
      'tone-2',
      'tone-3',
      'tone-4',
      'tone-5',
    ]);
  });

  test('tells any two series apart without colour', () => {
    const sides = ['first', 'first', 'second', 'second', 'none', 'none'] as const;
    const many = view({
      type: 'line',
      series: sides.map((side, index) => ({ id: `s${index}`, label: '', side })),
      data: [],
    });
    const looks = [...looksOf(many).values()].map(({ isCored, symbol }) => `${isCored} ${symbol}`);
    expect(new Set(looks).size).toBe(sides.length);
    const [first, second] = looksOf(trade).values();
    expect(first?.isCored).not.toBe(second?.isCored);
  });
});

test('symbols of one radius cover about one area', () => {
  const area = (d: string): number => {
    const corners = d
      .slice(1, -1)
      .split('L')
      .map((corner) => corner.split(',').map(Number));
    const doubled = corners.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = corners[(index + 1) % corners.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
    return Math.abs(doubled) / 2;
  };
  for (const symbol of [1, 2, 3, 4, 5]) {
    const rate = area(symbolPath(symbol, 50, 50, 10)) / (Math.PI * 100);
    expect(rate).toBeGreaterThan(0.75);
    expect(rate).toBeLessThan(1.25);
  }
});

/** Computed values beside one of another source. */
const mixed: ChartView = {
  ...balance,
  data: balance.data.map((datum, index) => (index === 0 ? { ...datum, origin: 'context' } : datum)),
};

describe('hatchings', () => {
  const { root } = draw(shownOf(mixed), 800, texts);
  const ids = (text: string): string[] => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

  test('are defined where they are used', () => {
    const text = toText(root);
    const used = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id);
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(ids(text)).toContain(id);
  });

  test('of two drawings of a page have different ids', () => {
    const other = draw(shownOf(mixed), 340, texts);
    const stack = draw(shownOf(stacks), 800, texts);
    const all = [root, other.root, stack.root].flatMap((each) => ids(toText(each)));
    expect(new Set(all).size).toBe(all.length);
  });
});
