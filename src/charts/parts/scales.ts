import { roundEnds, ticks } from './ticks.ts';

/** From values to pixels along one axis. */
export interface Scale {
  at: (value: number) => number;
  domain: [number, number];
  ticks: number[];
}

type Pair = [number, number];

const between = ([from, to]: Pair, part: number): number => from + (to - from) * part;

/**
 * A linear scale whose domain ends at round numbers.
 *
 * @param space pixels that each tick needs
 */
export function linearScale(values: readonly number[], range: Pair, space: number, withZero = true): Scale {
  const count = Math.max(2, Math.floor(Math.abs(range[1] - range[0]) / space));
  const all = withZero || values.length === 0 ? [0, ...values] : values;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const [from, to] = low === high ? [Math.min(low, 0), Math.max(high, 1)] : [low, high];
  const domain = roundEnds(from, to, count);
  return {
    at: (value) => between(range, (value - domain[0]) / (domain[1] - domain[0])),
    domain,
    ticks: ticks(...domain, count),
  };
}

/**
 * A logarithmic scale. Its ticks are at powers of ten, and at 2 and 5 times these where there is room. Values of zero
 * and less are left out.
 */
export function logScale(values: readonly number[], range: Pair, space: number): Scale {
  const positive = values.filter((value) => value > 0);
  const low = positive.length > 0 ? Math.min(...positive) : 1;
  const high = positive.length > 0 ? Math.max(...positive) : 10;
  const steps = logSteps(low, high);
  const first = steps.findLast((step) => step <= low * 1.000001) ?? low;
  const found = steps.find((step) => step >= high * 0.999999) ?? high;
  const last = found > first ? found : first * 10;
  const domain: Pair = [first, last];
  const size = Math.log(last / first);
  const fits = (marks: number[]): boolean => marks.length <= Math.abs(range[1] - range[0]) / space + 1;
  const inside = steps.filter((step) => step >= first && step <= last);
  const powers = inside.filter((step) => Number.isInteger(Math.round(Math.log10(step) * 1e6) / 1e6));
  const marks = fits(inside) ? inside : powers.length > 1 ? thin(powers, fits) : [first, last];
  return { at: (value) => between(range, Math.log(value / first) / size), domain, ticks: marks };
}

/** 1, 2 and 5 times each power of ten around two values. */
function logSteps(low: number, high: number): number[] {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const powers = Array.from({ length: to - from + 2 }, (_, index) => from + index);
  return powers.flatMap((power) => [1, 2, 5].map((step) => Number(`${step}e${power}`)));
}

/** Every second, third… of the marks, until they fit. */
function thin(marks: number[], fits: (marks: number[]) => boolean): number[] {
  for (let step = 1; step < marks.length; step += 1) {
    const kept = marks.filter((_, index) => index % step === 0);
    if (fits(kept)) return kept;
  }
  return marks.slice(0, 1);
}

/** A scale of times in years, from the first to the last. */
export function timeScale(values: readonly number[], range: Pair): Pick<Scale, 'at' | 'domain'> {
  const [from, to] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const at = (value: number): number => between(range, to === from ? 0.5 : (value - from) / (to - from));
  return { at, domain: [from, to] };
}

/** Bands of equal width with gaps between: where each begins, how wide it is, and how far it is to the next. */
export function bands(
  names: readonly string[],
  range: Pair,
  gap: number,
): { at: (name: string) => number; width: number; step: number } {
  const [from, to] = range;
  const step = (to - from) / Math.max(1, names.length);
  const start = from + (to - from - step * (names.length - gap)) / 2;
  const places = new Map(names.map((name, index) => [name, start + step * index]));
  return { at: (name) => places.get(name) ?? from, width: step * (1 - gap), step };
}
