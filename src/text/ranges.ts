/** A stretch of a text, from its first character to the one after its last. */
export interface Range {
  start: number;
  end: number;
}

/** Joins stretches that overlap or touch: the same characters, in order, none twice. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
