import { fill } from './template.ts';

/**
 * A range of numbers: `5 – 20`. Next to a number below zero a dash reads as another sign, so that a word stands there:
 * `−10 to −1`.
 *
 * @param between words with `{from}` and `{to}`
 * @param dash with the spaces around it
 */
export const writeValueRange = <End extends number | string>(
  from: End,
  to: End,
  write: (end: End) => string,
  between: string,
  dash = ' – ',
): string =>
  [from, to].some((end) => Number(end) < 0)
    ? fill(between, { from: write(from), to: write(to) })
    : `${write(from)}${dash}${write(to)}`;
