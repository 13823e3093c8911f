/**
 * The middle of some numbers: one slow moment of a shared machine does not move it.
 *
 * @throws where there are none
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('found no numbers, expected one at least');
  return (low + high) / 2;
}

/** Medians by name of numbers that were measured in several rounds, largest first. */
export function mediansByName(
  rounds: readonly ReadonlyMap<string, number>[],
): { name: string; value: number }[] {
  const names = new Set(rounds.flatMap((round) => [...round.keys()]));
  return [...names]
    .map((name) => ({ name, value: median(rounds.flatMap((round) => round.get(name) ?? [])) }))
    .sort((a, b) => b.value - a.value);
}

/** A long task of the main thread, in ms since the page was asked for. */
export interface Task {
  start: number;
  duration: number;
}

/**
 * Total blocking time in ms: what of each task after the first paint is over 50 ms. A task that was running as the page
 * was painted counts from then on, as in Lighthouse (https://web.dev/articles/tbt).
 */
export const blockingTime = (tasks: readonly Task[], firstPaint: number): number =>
  tasks.reduce((sum, { start, duration }) => {
    const after = start + duration - Math.max(start, firstPaint);
    return sum + Math.max(0, after - 50);
  }, 0);
