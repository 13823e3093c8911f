import { describe, expect, it } from 'vitest';
import { type Line } from '../../../../scripts/bench/benchmark.ts';
import { quantity, table } from '../../../../scripts/bench/table.ts';

const line: Line = { page: '/', measure: 'scripts', value: 5.04, unit: 'KB', bar: 6, note: 'of all' };

describe('the table of a benchmark', () => {
  it('has each value with its bar and whether that holds', () => {
    const lines = [line, { ...line, page: '/read/', value: 7 }];
    expect(table(lines).split('\n')).toEqual([
      'page    measure   value       bar  holds',
      '/       scripts  5.0 KB  ≤ 6.0 KB  yes    of all',
      '/read/  scripts  7.0 KB  ≤ 6.0 KB  NO     of all',
    ]);
  });

  it('counts a value that just reaches its bar as one that holds', () => {
    expect(table([{ ...line, value: 6 }])).toContain('yes');
  });

  it('leaves the bar empty where nothing is promised', () => {
    expect(
      table([{ ...line, bar: null, note: '' }])
        .split('\n')[1]
        ?.trimEnd(),
    ).toMatch(/5\.0 KB$/);
  });
});

describe('a quantity', () => {
  it('is written with its unit, as exact as it is measured', () => {
    expect(quantity(96.4, 'ms')).toBe('96 ms');
    expect(quantity(13.26, 'KB')).toBe('13.3 KB');
    expect(quantity(1.1951, '×')).toBe('1.20×');
    expect(quantity(0.00041, '')).toBe('0');
  });
});
