/** Every year from the first to the last, as times. */
export const yearsBetween = ({ from, to }: { from: number; to: number }): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** The year in which a time lies. */
export const yearOf = (time: string): number => Number(time.slice(0, 4));
