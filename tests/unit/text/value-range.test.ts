import { expect, it } from 'vitest';
import { writeValueRange } from '../../../src/text/value-range.ts';

const write = (from: number, to: number): string =>
  writeValueRange(from, to, (value) => String(value).replace('-', '−'), '{from} to {to}');

it.each([
  [5, 20, '5 – 20'],
  [0, 1, '0 – 1'],
  [-10, -1, '−10 to −1'],
  [-1, 0, '−1 to 0'],
  [-1, 1, '−1 to 1'],
])('a range from %s to %s has a dash only where no number has a sign', (from, to, expected) => {
  expect(write(from, to)).toBe(expected);
});
