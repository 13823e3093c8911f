/** The different times of values, in order. */
export const timesOf = (values: readonly { time: string | null }[]): string[] =>
  [...new Set(values.map(({ time }) => time).filter((time) => time !== null))].sort();

/** The different categories of values, as they come. */
export const categoriesOf = (values: readonly { category: string | null }[]): string[] => [
  ...new Set(values.map(({ category }) => category).filter((category) => category !== null)),
];

/** Values in groups by a key, the groups in the order of their first values. */
export function groupBy<Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

/** A key of several parts, which no part can imitate. */
export const keyOf = (...parts: (string | number | null)[]): string => JSON.stringify(parts);

/** The times of plotted values, in order. */
export const shownTimes = (rows: readonly { datum: { time: string | null } }[]): string[] =>
  timesOf(rows.map(({ datum }) => datum));
