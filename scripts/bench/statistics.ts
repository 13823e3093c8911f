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

/** How long tasks of these durations blocked the page: what of each is over 50 ms, in ms. */
export const blockingTime = (durations: readonly number[]): number =>
  durations.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
