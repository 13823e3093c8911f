import { z } from 'zod';
import { countings } from '../explore/model/counting.ts';
import { columnName, where } from './dataset.ts';
import { year } from './date.ts';
import { placeId } from './place.ts';
import { entryId, localized, slug } from './text.ts';

/** An entry of `content/measures.json`: numbers by state and year that a reader can choose, from columns of a dataset. */
export const measureSchema = z.strictObject({
  id: entryId,
  /** What it is about: the id of an entry of `topics.json`. */
  topic: slug,
  /** What is measured, as it stands in titles: "Lamps sold". */
  label: localized,
  /** The same in a sentence. */
  description: localized,
  /** Who reports it, which no line may mix: "the harbour office", "the state’s own customs". */
  reporter: localized,
  dataset: slug,
  /** The column of the values; or the two of which a sum or a difference is made. */
  columns: z.array(columnName).min(1).max(2),
  /** What is made of two columns. */
  combine: z.enum(['sum', 'difference']).optional(),
  /** The years of which the values are a sum or a mean, where the rows have no year. */
  period: z.strictObject({ from: year, to: year }).optional(),
  /** How it can be counted. The first is how its dataset has it. */
  countings: z.array(z.enum(countings)).min(1),
  /** The measures by which a counting divides. */
  by: z
    .strictObject({
      constant: slug.optional(),
      'trade-share': slug.optional(),
      'per-head': slug.optional(),
      'of-gdp': slug.optional(),
    })
    .default({}),
  /** The year of constant prices: in which the values stand, or to which these prices turn others. */
  base: year.optional(),
  /** A dataset with the same columns by state and by one column more, such as the sector. */
  parts: z.strictObject({ dataset: slug, column: columnName }).optional(),
  /** The measure of the same as the other side reports it, and how titles speak of both, with `{places}` for the states. */
  mirror: z.strictObject({ measure: slug, title: localized }).optional(),
  /** What to beware of beyond what the dataset says. */
  caution: localized.optional(),
  /** How it is offered; absent where it only divides others. */
  offered: z
    .strictObject({
      /** How titles speak of it, with `{places}` for the states: "Lamps sold to {places}". */
      title: localized,
      /** The states that are shown first: the id of an entry of `groups.json`. */
      start: slug,
    })
    .optional(),
});

export type MeasureData = z.infer<typeof measureSchema>;

/** How many states a group by rank may have. */
const rank = z.int().min(2).max(50);

/** An entry of `content/groups.json`: states that can be chosen together, by a rule where there is one. */
export const groupSchema = z.strictObject({
  id: entryId,
  label: localized,
  /** What titles call it, after a preposition: "the north"; where absent they count its states. */
  inTitle: localized.optional(),
  /** Who belongs to it and since when, where that is not plain. */
  note: localized.optional(),
  /** `all` states of the region; those that the article has `named`; a list; or a rule. */
  places: z.union([
    z.enum(['all', 'named']),
    z.array(placeId).min(2),
    /** The states of rows of a dataset. */
    z.strictObject({ dataset: slug, where: where.default({}) }),
    /** Those with the highest values of a measure: in the last year that has any, or in all years together. */
    z.strictObject({ largest: rank, measure: slug, over: z.literal('all-years').optional() }),
  ]),
});

export type GroupData = z.infer<typeof groupSchema>;

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
