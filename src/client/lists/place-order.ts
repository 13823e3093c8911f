/** A row of the table of places: what its cells say, by column; nothing for a cell that says nothing. */
export interface PlaceKeys {
  /** Its place by name. */
  index: number;
  keys: Readonly<Record<string, string | undefined>>;
}

/** The order of a column: where amounts come first, and what a reader turns round. */
export type Direction = 'ascending' | 'descending';

/** The other way round. */
export const reversed = (direction: Direction): Direction =>
  direction === 'ascending' ? 'descending' : 'ascending';

/**
 * Places by what a column says of them, numbers by size and dates from the first. Those of which it says nothing come
 * last either way, and alike ones stand by name.
 */
export const byColumn = <Row extends PlaceKeys>(
  rows: readonly Row[],
  column: string,
  direction: Direction,
): Row[] =>
  rows.toSorted((a, b) => {
    if (column === 'name') return (a.index - b.index) * (direction === 'ascending' ? 1 : -1);
    const [one, other] = [a.keys[column], b.keys[column]];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || a.index - b.index;
    return compare(one, other) * (direction === 'ascending' ? 1 : -1) || a.index - b.index;
  });

/** Numbers by size, else as texts: `2018` before `2018-06`. */
function compare(one: string, other: string): number {
  const difference = Number(one) - Number(other);
  if (!Number.isNaN(difference)) return difference;
  return one === other ? 0 : one < other ? -1 : 1;
}
