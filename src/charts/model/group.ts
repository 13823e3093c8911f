/** The different times of values, in order. */
export const timesOf = (values: readonly { time: string | null }[]): string[] =>
  [...new Set(values.map(({ time }) => time).filter((time) => time !== null))].sort();

/** The different categories of values, in the order of their first values. */
export const categoriesOf = (values: readonly { category: string | null }[]): string[] => [
  ...new Set(values.map(({ category }) => category).filter((category) => category !== null)),
];

/** A key made of several parts; different parts never make the same key. */
export const keyOf = (...parts: (string | number | null)[]): string => JSON.stringify(parts);

/** The times of plotted values, in order. */
export const shownTimes = (rows: readonly { datum: { time: string | null } }[]): string[] =>
  timesOf(rows.map(({ datum }) => datum));
