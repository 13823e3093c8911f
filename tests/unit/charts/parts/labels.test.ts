import { describe, expect, test } from 'vitest';
import { dodge, overlaps, place, sample, type Box } from '../../../../src/charts/parts/labels.ts';
import { seeded } from '../made-up.ts';

const line = (at: number, weight = 1): { at: number; height: number; weight: number } => ({
  at,
  height: 18,
  weight,
});

describe('dodge', () => {
  test('leaves alone what does not touch', () => {
    expect(dodge([line(20), line(60), line(100)], 0, 200)).toEqual([20, 60, 100]);
  });

  test('parts two that want one place evenly', () => {
    expect(dodge([line(50), line(50)], 0, 200)).toEqual([41, 59]);
  });

  test('keeps the order of what it moves', () => {
    expect(dodge([line(52), line(50)], 0, 200)).toEqual([60, 42]);
  });

  test('stays within its bounds', () => {
    expect(dodge([line(195), line(198)], 0, 200)).toEqual([173, 191]);
  });

  test('leaves out the lightest where there is no room for all', () => {
    expect(dodge([line(10, 3), line(10, 1), line(10, 2)], 0, 40)).toEqual([9, null, 27]);
  });

  test('never lets anything overlap or leave, and leaves out no more than it must', () => {
    const random = seeded(4);
    for (let round = 0; round < 300; round += 1) {
      const wishes = Array.from({ length: 1 + Math.floor(random() * 30) }, () => ({
        at: random() * 420 - 10,
        height: 8 + random() * 20,
        weight: random(),
      }));
      const boxes = dodge(wishes, 0, 400)
        .flatMap((middle, index) => {
          const height = wishes[index]?.height ?? 0;
          return middle === null ? [] : [{ from: middle - height / 2, to: middle + height / 2 }];
        })
        .sort((a, b) => a.from - b.from);
      for (const [index, box] of boxes.entries()) {
        expect(box.from).toBeGreaterThanOrEqual((boxes[index - 1]?.to ?? 0) - 1e-6);
        expect(box.to).toBeLessThanOrEqual(400 + 1e-6);
      }
      const needed = wishes.reduce((sum, { height }) => sum + height, 0);
      if (needed <= 400) expect(boxes).toHaveLength(wishes.length);
    }
  });
});

describe('place', () => {
  const bounds: Box = { x: 0, y: 0, width: 200, height: 100 };
  const size = { width: 40, height: 16 };

  test('stands above its point where that is free', () => {
    const box = place({ x: 100, y: 50 }, size, [5], bounds, { boxes: [], points: [] });
    expect(box).toEqual({ x: 80, y: 29, width: 40, height: 16 });
  });

  test('becomes an obstacle for the next', () => {
    const obstacles = { boxes: [], points: [] };
    const first = place({ x: 100, y: 50 }, size, [5], bounds, obstacles);
    const second = place({ x: 102, y: 50 }, size, [5], bounds, obstacles);
    expect(first && second && overlaps(first, second)).toBe(false);
  });

  test('does not stand on a line', () => {
    const points = sample([
      [0, 40],
      [200, 40],
    ]);
    const box = place({ x: 100, y: 50 }, size, [5], bounds, { boxes: [], points });
    expect(box?.y).toBeGreaterThan(40);
  });

  test('gives up where nothing is free', () => {
    const full = { boxes: [{ ...bounds }], points: [] };
    expect(place({ x: 100, y: 50 }, size, [5, 20], bounds, full)).toBeNull();
  });
});
