import type { Cell, Holding, Row, RowSum } from '../../schemas/dataset.ts';
import type { Dataset } from '../model/model.ts';
import { selectRows } from './dataset.ts';

/** Of the rows that a number is about, those in which it holds. */
export interface Held {
  /** What each of them is named, and since when it holds without a break; null where that is not asked. */
  rows: { name: Cell; since: Cell }[];
  /** How many rows it is about. */
  of: number;
}

/** The rows that a sum finds, and those of them in which a column has the number. */
export function heldRows(dataset: Dataset, { where }: RowSum, holding: Holding, number: number): Held {
  const rows = selectRows(dataset.rows, where);
  const held = rows.filter((row) => row[holding.column] === number);
  return {
    rows: held.map((row) => ({
      name: row[holding.name] ?? null,
      since: heldSince(dataset.rows, row, holding, number),
    })),
    of: rows.length,
  };
}

/** The first time of the unbroken run of rows of one name that ends with a row. */
function heldSince(rows: readonly Row[], last: Row, { column, name, since }: Holding, number: number): Cell {
  if (since === undefined) return null;
  const time = (row: Row): number => Number(row[since]);
  const run = rows
    .filter((row) => row[name] === last[name] && time(row) <= time(last))
    .toSorted((a, b) => time(b) - time(a));
  const end = run.findIndex((row) => row[column] !== number);
  return run.at(end === -1 ? -1 : end - 1)?.[since] ?? null;
}
