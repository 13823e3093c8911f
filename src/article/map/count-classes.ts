import { valueClasses } from '../../charts/parts/value-classes.ts';

/** A class of counts that is shaded alike; without end for the last. */
export interface CountClass {
  from: number;
  to: number | null;
}

/** Most classes of counts above zero. */
const mostClasses = 4;

/** Classes of counts: first zero alone, then ranges at round numbers; and the class of a count. */
export function countClasses(counts: readonly number[]): {
  classes: CountClass[];
  of: (count: number) => number;
} {
  const above = counts.filter((count) => count > 0);
  if (above.length === 0) return { classes: [{ from: 0, to: 0 }], of: () => 0 };
  const { breaks } = valueClasses(above, mostClasses);
  const starts = [1, ...breaks.map((each) => Math.ceil(each)).filter((each) => each > 1)];
  const classes = starts.map((from, index) => ({
    from,
    to: starts[index + 1] === undefined ? null : (starts[index + 1] ?? 0) - 1,
  }));
  return {
    classes: [{ from: 0, to: 0 }, ...classes],
    of: (count) => starts.filter((start) => count >= start).length,
  };
}
