import { describe, expect, test } from 'vitest';
import { valueClasses } from '../../../../src/charts/parts/value-classes.ts';
import { seeded } from '../made-up.ts';

describe('valueClasses', () => {
  test('makes even classes of even values', () => {
    expect(valueClasses([4, 9, 13, 18, 22], 5).breaks).toEqual([5, 10, 15, 20]);
  });

  test('makes classes that widen of values that differ widely', () => {
    expect(valueClasses([0.2, 1.5, 6, 25, 64], 5).breaks).toEqual([1, 3, 10, 30]);
    expect(valueClasses([0.014, 0.3, 1.6, 20, 163], 5).breaks).toEqual([0.1, 1, 10, 100]);
  });

  test('parts what is below zero from what is above', () => {
    const { breaks, of } = valueClasses([-56, -13, -0.7, 0, 3.6, 12, 30], 5);
    expect(breaks).toContain(0);
    expect(of(-0.7)).toBeLessThan(of(0));
  });

  test('needs no class for one value', () => {
    expect(valueClasses([1, 1, 1], 5).breaks).toEqual([]);
    expect(valueClasses([], 5).breaks).toEqual([]);
  });

  test('gives a higher class to no lower value, and no more classes than asked', () => {
    const random = seeded(2);
    for (let round = 0; round < 200; round += 1) {
      const values = Array.from({ length: 20 }, () => 10 ** (random() * 6 - 3));
      const { breaks, of } = valueClasses(values, 5);
      expect(breaks.length).toBeLessThanOrEqual(5);
      const classes = values.toSorted((a, b) => a - b).map(of);
      expect(classes).toEqual(classes.toSorted((a, b) => a - b));
    }
  });
});
