/**
 * Where a text has something most like some words: the stretch that the fewest letters tell from them (Sellers, 1980).
 *
 * @param most how many letters may be others, missing or more
 * @param near which of two stretches that are as like is meant: the one that begins nearer to this
 */
export function nearMatch(
  text: string,
  words: string,
  most: number,
  near: number,
): { start: number; end: number } | null {
  // For each length of the words' beginning: how little tells it from a stretch that ends here, and where that begins.
  let costs = Array.from({ length: words.length + 1 }, (_, length) => length);
  let starts = new Array<number>(words.length + 1).fill(0);
  let [least, best]: [number, { start: number; end: number } | null] = [most + 1, null];
  for (let end = 1; end <= text.length; end++) {
    const [before, begins] = [costs, starts];
    [costs, starts] = [[0], [end]];
    for (let length = 1; length <= words.length; length++) {
      const same = (before[length - 1] ?? 0) + (words[length - 1] === text[end - 1] ? 0 : 1);
      const more = (before[length] ?? 0) + 1;
      const less = (costs[length - 1] ?? 0) + 1;
      const cost = Math.min(same, more, less);
      costs.push(cost);
      starts.push(
        (cost === same ? begins[length - 1] : cost === more ? begins[length] : starts[length - 1]) ?? 0,
      );
    }
    const [cost, start] = [costs[words.length] ?? 0, starts[words.length] ?? 0];
    if (cost > most || cost > least) continue;
    if (cost < least || !best || Math.abs(start - near) < Math.abs(best.start - near)) best = { start, end };
    least = cost;
  }
  return best;
}
