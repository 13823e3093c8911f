import { z } from 'zod';
import { columnName, rowSum, where } from '../dataset.ts';
import { year } from '../date.ts';
import { slug } from '../text.ts';

/** The name that stands in braces for a value. */
export const valueName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'expected a name such as share or share2021');

/** Rows whose places another table has, or does not have: investment in members of a group. */
export const otherRows = z.strictObject({
  dataset: slug,
  /** The column, of the same name in both tables, by which rows are found. */
  by: columnName,
  where: where.default({}),
});

/** Rows added up or counted. A cell that is missing among them is refused: a sum without it would not be theirs. */
const rowAmount = rowSum.extend({
  dataset: slug,
  /** Only rows that the other table has. */
  among: otherRows.optional(),
  /** Only rows that the other table does not have. */
  outside: otherRows.optional(),
  /** Only so many rows, those with the largest values; a tie at the end is refused. */
  largest: z.number().int().positive().optional(),
});

/** Numbers of the article added up. */
const figureAmount = z.strictObject({
  figures: z.array(slug).min(1),
  per: z.number().positive().default(1),
});

/** Works of the list of references, counted: all, or those published from a year on. */
const workAmount = z.strictObject({ works: z.strictObject({ from: year.optional() }) });

const amount = z.union([rowAmount, figureAmount, workAmount]);
const pair = z.tuple([amount, amount]);

/** Of rows by time: the first time at which the columns of one list come to more than those of the other. */
const firstTime = z.strictObject({
  dataset: slug,
  where: where.default({}),
  time: columnName,
  more: z.array(columnName).min(1),
  than: z.array(columnName).min(1),
});

/** How many rows there are in which the columns of one list come to more than those of the other. */
const leading = firstTime.omit({ time: true });

/** The place of one row among others by a column, the largest first; equal values share a place. */
const rank = z.strictObject({
  dataset: slug,
  field: columnName,
  /** The rows that are ranked. */
  where: where.default({}),
  /** The one row of them whose place is asked. */
  of: where,
});

/** How many decimals are shown; what is computed is rounded by the last. */
const format = { digits: z.number().int().min(0).max(3).default(0) };

/**
 * A value that a text of ours states, computed from rows, the article's numbers or its references:
 *
 * - `amount`: a sum, a count, or one cell
 * - `share`: the first as a percentage of the second
 * - `difference`: the first less the second, which must be positive: the words around it say which is larger
 * - `quotient`: the first divided by the second
 * - `firstTime`, `leading`, `rank`: see above
 */
export const computed = z.union([
  z.strictObject({ amount, ...format }),
  z.strictObject({ share: pair, ...format }),
  z.strictObject({ difference: pair, ...format }),
  z.strictObject({ quotient: pair, ...format }),
  z.strictObject({ firstTime }),
  z.strictObject({ leading }),
  z.strictObject({ rank }),
]);

export type Computed = z.infer<typeof computed>;
export type Amount = z.infer<typeof amount>;
export type RowAmount = z.infer<typeof rowAmount>;
export type OtherRows = z.infer<typeof otherRows>;
export type FirstTime = z.infer<typeof firstTime>;
export type Leading = z.infer<typeof leading>;
export type Rank = z.infer<typeof rank>;
