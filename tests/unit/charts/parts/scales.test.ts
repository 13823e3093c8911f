import { describe, expect, test } from 'vitest';
import { bands, linearScale, logScale, timeScale } from '../../../../src/charts/parts/scales.ts';
import { seeded } from '../made-up.ts';

describe('linearScale', () => {
  test('begins at zero and ends at a round number', () => {
    const scale = linearScale([12, 483], [400, 0], 60);
    expect(scale.domain).toEqual([0, 500]);
    expect(scale.ticks).toEqual([0, 100, 200, 300, 400, 500]);
  });

  test('has fewer ticks where there is less room', () => {
    const values = [0, 97];
    expect(linearScale(values, [100, 0], 50).ticks.length).toBeLessThan(
      linearScale(values, [600, 0], 50).ticks.length,
    );
  });

  test('keeps all values within its range, and their order', () => {
    const random = seeded(9);
    for (let round = 0; round < 200; round += 1) {
      const values = Array.from({ length: 5 }, () => (random() - 0.3) * 10 ** (random() * 8 - 2));
      const scale = linearScale(values, [300, 0], 50);
      const sorted = values.toSorted((a, b) => a - b).map(scale.at);
      expect(Math.max(...sorted)).toBeLessThanOrEqual(300 + 1e-6);
      expect(Math.min(...sorted)).toBeGreaterThanOrEqual(-1e-6);
      expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
    }
  });

  test('has a domain even without values', () => {
    expect(linearScale([], [100, 0], 50).domain).toEqual([0, 1]);
    expect(linearScale([0, 0], [100, 0], 50).domain).toEqual([0, 1]);
  });
});

describe('logScale', () => {
  test('puts equal factors at equal distances', () => {
    const { at } = logScale([1, 1000], [0, 300], 40);
    expect(at(10) - at(1)).toBeCloseTo(100);
    expect(at(1000) - at(100)).toBeCloseTo(100);
  });

  test('ticks at 1, 2 and 5 where there is room, else at powers of ten', () => {
    expect(logScale([8, 483], [400, 0], 30).ticks).toEqual([5, 10, 20, 50, 100, 200, 500]);
    expect(logScale([0.02, 90000], [200, 0], 30).ticks).toEqual([0.1, 1, 10, 100, 1000, 10000, 100000]);
  });

  test('pays no heed to zero and less', () => {
    expect(logScale([-5, 0, 2, 40], [100, 0], 30).domain).toEqual([2, 50]);
  });
});

test('timeScale spans just its values, and puts one alone in the middle', () => {
  const { at } = timeScale([2001, 2021], [10, 210]);
  expect([at(2001), at(2011), at(2021)]).toEqual([10, 110, 210]);
  expect(timeScale([2021], [0, 100]).at(2021)).toBe(50);
});

test('bands fill their range with gaps of equal width', () => {
  const { at, width, step } = bands(['a', 'b', 'c', 'd'], [0, 400], 0.25);
  expect(step).toBe(100);
  expect(width).toBe(75);
  expect(at('c') - at('b')).toBe(100);
});
