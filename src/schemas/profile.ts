import { z } from 'zod';
import { countings } from '../explore/model/counting.ts';
import { columnName, where } from './dataset.ts';
import { entryId, localized, slug } from './text.ts';

/** The last value of a measure, counted in one way. */
const measured = z.strictObject({
  id: entryId,
  /** What it is, on the place's page and above its column: "Ships built". */
  label: localized,
  measure: slug,
  /** How it is counted; as its dataset has it where absent. */
  as: z.enum(countings).optional(),
});

/** A date that a dataset has for a place. */
const dated = z.strictObject({
  id: entryId,
  /** What it is, ending in "since". */
  label: localized,
  dataset: slug,
  /** Its columns of dates, the most precise first. */
  date: z.array(columnName).min(1),
  /** Which rows count; a row that does not is told beside "no". */
  where: where.default({}),
  /** A column that says more of the last row: which step was reached. */
  detail: columnName.optional(),
  /** What is said of a place without a row that counts: "no harbour". */
  none: localized,
});

/** What stands first on the page of each place, and what all places are compared by. */
export const profileSchema = z.strictObject({
  /** In their order; a measure can have others that belong to it beside it, such as a share. */
  facts: z.array(z.union([dated, measured.extend({ beside: z.array(measured).default([]) })])).default([]),
  /** Small drawings: of several measures, or of one by year, lines and columns; of one without years, its parts. */
  pictures: z
    .array(
      z.strictObject({
        id: entryId,
        label: localized,
        measures: z.array(slug).min(1).max(3),
        /** The side of the article whose colour the first measure has. */
        side: z.enum(['first', 'second']).optional(),
      }),
    )
    .default([]),
});

export type ProfileData = z.infer<typeof profileSchema>;
export type DatedFact = z.infer<typeof dated>;
export type MeasuredFact = z.infer<typeof measured>;
export type PictureData = ProfileData['pictures'][number];
