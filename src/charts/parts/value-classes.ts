import { ticks } from './ticks.ts';

/** Classes of values, for shades on a map or in cells. */
export interface ValueClasses {
  /** Where each class but the first begins; in order. */
  breaks: number[];
  /** Class of a value, from 0. */
  of: (value: number) => number;
}

/** From this ratio of the largest to the smallest value, each class is a multiple of the one before. */
const uneven = 30;
/** From this ratio, the multiple is ten instead of three. */
const veryUneven = 1000;

/**
 * Divides values into at most so many classes at round numbers: equal ones, or, where values differ widely, ones that
 * each reach about three or ten times as far as the one before. Values below and above zero are never in one class.
 */
export function valueClasses(values: readonly number[], count: number): ValueClasses {
  const hasBoth = values.some((value) => value < 0) && values.some((value) => value >= 0);
  const above = cuts(
    values.filter((value) => value > 0),
    hasBoth ? Math.ceil(count / 2) : count,
  );
  const below = cuts(
    values.filter((value) => value < 0).map((value) => -value),
    hasBoth ? Math.ceil(count / 2) : count,
  ).map((value) => -value);
  const breaks = [...below, ...(hasBoth ? [0] : []), ...above].sort((a, b) => a - b);
  return { breaks, of: (value) => breaks.filter((each) => value >= each).length };
}

/** Round numbers between values above zero. */
function cuts(values: readonly number[], count: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || low === high) return [];
  if (high / low < uneven) {
    for (let wanted = count; wanted > 0; wanted -= 1) {
      const even = ticks(low, high, wanted).filter((cut) => cut > low && cut <= high);
      if (even.length > 0 && even.length < count) return even;
    }
  }
  const first = Math.floor(Math.log10(low));
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, index) => first + index);
  const factors = high / low < veryUneven ? [1, 3] : [1];
  const all = powers.flatMap((power) => factors.map((factor) => Number(`${factor}e${power}`)));
  return all.filter((cut) => cut > low && cut <= high).slice(1 - count);
}
