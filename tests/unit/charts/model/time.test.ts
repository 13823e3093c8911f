import { describe, expect, test } from 'vitest';
import { endOf, isUntil, startOf } from '../../../../src/charts/model/time.ts';

describe('a time', () => {
  test('begins where it says', () => {
    expect(startOf('2021')).toBe(2021);
    expect(startOf('2022-07')).toBe(2022.5);
    expect(startOf('2022-07-16')).toBeGreaterThan(startOf('2022-07'));
    expect(startOf('2022-07-16')).toBeLessThan(startOf('2022-08'));
  });

  test('ends where the next begins', () => {
    expect(endOf('2021')).toBe(startOf('2022'));
    expect(endOf('2021-11')).toBeCloseTo(startOf('2021-12'));
    expect(endOf('2021-12')).toBeCloseTo(startOf('2022'));
    expect(endOf('2021-12-24')).toBeCloseTo(startOf('2021-12-25'));
  });

  test('lies in or before a coarser one', () => {
    expect(isUntil('2018-06', '2018')).toBe(true);
    expect(isUntil('2018-06-01', '2018-05')).toBe(false);
    expect(isUntil('2017', '2018')).toBe(true);
    expect(isUntil('2019', '2018')).toBe(false);
  });
});
