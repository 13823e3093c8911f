/**
 * The known word that is most like a misspelt one; null where none is near. A short word may differ by one letter, a
 * longer one by two; two letters that changed places count as one.
 *
 * @param word as it is compared, without accents and case
 * @param isUnfinished whether it may be the beginning of a word
 */
export function nearestWord(word: string, words: readonly string[], isUnfinished = false): string | null {
  if (word.length < 4 || /\d/.test(word)) return null;
  const most = word.length <= 5 ? 1 : 2;
  let best: { word: string; cost: number } | null = null;
  for (const other of words) {
    const cost = costOf(word, other, most, isUnfinished);
    if (cost <= most && (best === null || cost < best.cost)) best = { word: other, cost };
  }
  return best?.word ?? null;
}

function costOf(word: string, other: string, most: number, isUnfinished: boolean): number {
  // A misspelling seldom begins with the wrong letter.
  const first = word[0] === other[0] ? 0 : 0.5;
  const whole = Math.abs(other.length - word.length) <= most ? distance(word, other) + first : Infinity;
  if (!isUnfinished || other.length <= word.length) return whole;
  const beginning = distance(word, other.slice(0, word.length + 1)) + 0.75 + first;
  return Math.min(whole, distance(word, other.slice(0, word.length)) + 0.75 + first, beginning);
}

/** How many letters must be changed, added, left out or swapped with their neighbour to make one word the other. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
