import { describe, expect, it } from 'vitest';
import { blockingTime, median, mediansByName } from '../../../../scripts/bench/statistics.ts';

describe('the median', () => {
  it('is the middle of an odd number of values, in whatever order', () => {
    expect(median([200, 16, 48])).toBe(48);
  });

  it('is between the two middle ones of an even number', () => {
    expect(median([8, 4, 100, 2])).toBe(6);
  });

  it('does not exist without values', () => {
    expect(() => median([])).toThrow('expected one at least');
  });
});

describe('medians by name', () => {
  it('come with the largest first, so that one slow round puts nothing there', () => {
    const rounds = [
      new Map([
        ['sort', 40],
        ['pick', 80],
      ]),
      new Map([
        ['sort', 400],
        ['pick', 96],
      ]),
      new Map([
        ['sort', 48],
        ['pick', 88],
      ]),
    ];
    expect(mediansByName(rounds)).toEqual([
      { name: 'pick', value: 88 },
      { name: 'sort', value: 48 },
    ]);
  });

  it('take a name that one round lacks from the others', () => {
    expect(mediansByName([new Map([['pick', 24]]), new Map()])).toEqual([{ name: 'pick', value: 24 }]);
  });
});

describe('the blocking time', () => {
  const after = (start: number, ...durations: number[]) => durations.map((duration) => ({ start, duration }));

  it('is what each task takes beyond 50 ms', () => {
    expect(blockingTime(after(900, 51, 120, 50), 800)).toBe(71);
    expect(blockingTime([], 800)).toBe(0);
  });

  it('counts a task that was running as the page was painted from then on', () => {
    expect(blockingTime(after(700, 200), 800)).toBe(50);
    expect(blockingTime(after(500, 200), 800)).toBe(0);
  });
});
