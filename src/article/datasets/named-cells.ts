import type { Cell, DatasetData, Row } from '../../schemas/dataset.ts';

/**
 * A table whose rows all have their cells by name. A row that is written as a list has them in the order of the columns;
 * a cell beyond the last column is called by its place, so that the checks of rows refuse it.
 */
export const withNamedCells = <Data extends DatasetData>(
  data: Data,
): Omit<Data, 'rows'> & { rows: Row[] } => ({
  ...data,
  rows: data.rows.map((row) => (Array.isArray(row) ? named(row, data) : row)),
});

const named = (cells: readonly Cell[], { fields }: DatasetData): Row =>
  Object.fromEntries(cells.map((cell, index) => [fields[index]?.name ?? `cell ${index + 1}`, cell]));
