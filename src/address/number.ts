import type { Parameter } from './parameter.ts';

/** A whole number of a range; an empty one is missing. */
export const numberIn = (
  name: string,
  [first, last]: readonly [number, number],
): Parameter<number | null> => ({
  name,
  initial: null,
  expected: [`${first}–${last}`],
  parse([found]) {
    if (!found) return null;
    const value = /^\d{1,9}$/.test(found) ? Number(found) : NaN;
    return value >= first && value <= last ? value : undefined;
  },
  write: (value) => (value === null ? [] : [String(value)]),
});
