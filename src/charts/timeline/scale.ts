// Without D3, whose scales alone would weigh more than all other scripts of the page.

/** A span of time in years: `2008.83` is November 2008. */
export interface Span {
  from: number;
  to: number;
}

/** A stretch of the axis between two years, from where to where it goes, and whether it is shortened. */
export interface Stretch extends Span {
  start: number;
  end: number;
  isShortened: boolean;
}

/** Years to pixels along an axis whose long stretches without a date are shortened. */
export interface BrokenScale {
  at: (year: number) => number;
  /** The year at a place, as a fraction. */
  invert: (x: number) => number;
  stretches: Stretch[];
}

/** A stretch of more years than this is shortened. */
const longest = 3;

/** As many years of an even stretch a shortened one takes up. */
const shortened = 1.6;

/** The first and the last year in which something of these begins or ends. */
export function yearsOf(spans: readonly Span[]): [first: number, last: number] {
  if (spans.length === 0) return [0, 0];
  const last = Math.max(...spans.map(({ to }) => Math.ceil(to - 1e-9))) - 1;
  return [Math.min(...spans.map(({ from }) => Math.floor(from))), last];
}

/**
 * A scale for dates that lie centuries apart here and months apart there: a year has the same width everywhere, but in
 * stretches of more than three years in which nothing begins or ends, which are all of one short length.
 */
export function brokenScale(spans: readonly Span[], range: [number, number]): BrokenScale {
  const bounds = [...new Set(spans.flatMap(({ from, to }) => [Math.floor(from), Math.ceil(to - 1e-9)]))].sort(
    (a, b) => a - b,
  );
  const pairs = bounds.slice(1).map((to, index) => ({ from: bounds[index] ?? to, to }));
  const weights = pairs.map(({ from, to }) => (to - from > longest ? shortened : to - from));
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const perYear = (range[1] - range[0]) / whole;
  let start = range[0];
  const stretches = pairs.map(({ from, to }, index): Stretch => {
    const end = start + (weights[index] ?? 0) * perYear;
    const stretch = { from, to, start, end, isShortened: to - from > longest };
    start = end;
    return stretch;
  });
  return {
    at: (year) => {
      const { from, to, start, end } = stretchAt(stretches, ({ to: limit }) => year < limit);
      return start + (end - start) * part(year, from, to);
    },
    invert: (x) => {
      const { from, to, start, end } = stretchAt(stretches, ({ end: limit }) => x < limit);
      return from + (to - from) * part(x, start, end);
    },
    stretches,
  };
}

/** The first stretch for which a condition holds; the last where there is none. */
const stretchAt = (stretches: readonly Stretch[], holds: (stretch: Stretch) => boolean): Stretch =>
  stretches.find(holds) ?? stretches.at(-1) ?? { from: 0, to: 0, start: 0, end: 0, isShortened: false };

/** How far a value lies between two others, from 0 to 1. */
const part = (value: number, from: number, to: number): number =>
  to === from ? 0 : Math.min(1, Math.max(0, (value - from) / (to - from)));
