import type { Row } from '../../schemas/dataset.ts';
import { sumRows } from './dataset.ts';

/** What cells of one row add up to; null where one is missing, since the sum would not be theirs. */
export const cellSum = (row: Row, columns: readonly string[]): number | null =>
  columns.every((name) => typeof row[name] === 'number') ? sumRows([row], columns) : null;

/** Whether some cells of a row come to more than others of it; not so where one is missing, or in a tie. */
export function leads(row: Row, more: readonly string[], than: readonly string[]): boolean {
  const [left, right] = [cellSum(row, more), cellSum(row, than)];
  return left !== null && right !== null && left > right;
}
