/** What computing may add to a number of steps, or take from it. */
const slack = 1e-9;

/** The step that is 1, 2 or 5 times a power of ten, and of which about so many reach from one number to a larger. */
function roundStep(from: number, to: number, count: number): number {
  const wanted = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(wanted));
  // Half way between two steps is where it is as many times the one as the other is times it.
  const square = (wanted / power) ** 2;
  return power * (square < 2 ? 1 : square < 10 ? 2 : square < 50 ? 5 : 10);
}

/** Whole steps without what computing adds to them. */
const steps = (count: number, step: number): number => Number((count * step).toPrecision(12));

/** About so many round numbers from one number to a larger, at equal distances. */
export function ticks(from: number, to: number, count: number): number[] {
  const step = roundStep(from, to, count);
  const first = Math.ceil(from / step - slack);
  const last = Math.floor(to / step + slack);
  return Array.from({ length: last - first + 1 }, (_, index) => steps(first + index, step));
}

/** The round numbers around two numbers between which there are about so many. */
export function roundEnds(from: number, to: number, count: number): [number, number] {
  const step = roundStep(from, to, count);
  const ends: [number, number] = [
    steps(Math.floor(from / step + slack), step),
    steps(Math.ceil(to / step - slack), step),
  ];
  // A wider range may want a larger step.
  return ends[0] === from && ends[1] === to ? ends : roundEnds(...ends, count);
}
