import { z } from 'zod';
import { sameLicence, spdx, webAddress } from './address.ts';
import { publishedYear } from './date.ts';
import { units } from './figure.ts';
import { localized, slug } from './text.ts';

export const columnName = z.string().regex(/^[a-z][a-z0-9_]*$/, 'expected a column name in snake_case');

const field = z.strictObject({
  /** Column name, in snake_case: `exports_usd_billion`. */
  name: columnName,
  /** As in a Frictionless Table Schema. */
  type: z.enum(['string', 'number', 'integer', 'year', 'date', 'yearmonth']),
  title: localized,
  /** What a reader of the column must know beyond its title. */
  description: localized.optional(),
  /** Unit of a number. */
  unit: z.enum([...units, 'usd-million']).optional(),
  /** Where the values are named, if elsewhere: `places` for ids of `content/places.json`. */
  values: z.literal('places').optional(),
  /** For categories: what each value is called. Only these values may occur. */
  categories: z.record(z.string(), localized).optional(),
});

export const cell = z.union([z.string(), z.number(), z.null()]);
/** Cells by their columns; or, for a long table, the cells alone in the order of `fields`. */
const row = z.union([z.record(z.string(), cell), z.array(cell)]);
/** From one value to another, both included; open where one is left out. */
const range = z.strictObject({
  from: z.union([z.string(), z.number()]).optional(),
  to: z.union([z.string(), z.number()]).optional(),
});
/** Rows in which each named field has the value, one of the values, or a value in the range. */
export const where = z.record(z.string(), z.union([cell, z.array(cell), range]));

/** A sum over rows. Without a field, rows are counted, or the different values of a column. */
export const rowSum = z.strictObject({
  /** The dataset that is read; this one where absent. */
  dataset: slug.optional(),
  /** What is added up: one column, or several. */
  field: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  /** Where no field is added up: count each value of this column once. */
  distinct: z.string().optional(),
  where: where.default({}),
  /** Divide by this, e.g. 1000 from millions to billions. */
  per: z.number().positive().default(1),
});

/** A check that the build computes: the rows add up, within half of the last digit kept for each. */
const sumCheck = z.strictObject({
  /** What is checked, in a sentence. */
  label: localized,
  sum: rowSum,
  /** Check once for each value of this column, which both sides have. */
  by: z.string().optional(),
  /** What the rows are known to leave out of the whole. */
  remainder: z.number().default(0),
  equals: z.union([z.number(), rowSum]),
  tolerance: z.number().nonnegative(),
});

/** Rows of which each says for itself whether the article's number holds: "the largest partner of four states". */
const holding = z.strictObject({
  /** The column that has that number where it holds. */
  column: columnName,
  /** What the rows are named by. */
  name: columnName,
  /** The column of time by which to say since when it holds without a break. */
  since: columnName.optional(),
});

/** A comparison that the build computes and the site shows: the article's figure and the sum of rows. */
const comparison = z.strictObject({
  figure: slug,
  /** What the rows give, to stand before the number: "sum of 12 bilateral series". */
  label: localized,
  sum: rowSum,
  /** For shares: the rows that are the whole. */
  of: rowSum.optional(),
  /** For ranks: how many of the rows that `sum` finds have the article's own number. */
  holds: holding.optional(),
  /** Whether the rows measure something else, as the label says: both are shown, and no difference. */
  another: z.literal(true).optional(),
});

/** `content/datasets/<id>.json`: a table from another source, which sets the article's numbers in context. */
export const datasetSchema = z.strictObject({
  title: localized,
  /** What is measured, and for whom. */
  measure: localized,
  /** The id of an entry of `topics.json`; values of different topics are never added. Absent where rows differ. */
  topic: slug.optional(),
  source: z.strictObject({
    name: z.string().min(1),
    url: webAddress.optional(),
    edition: z.string().optional(),
  }),
  /** Year in which the figures were published; null where rows carry their own. */
  vintage: publishedYear.nullable(),
  method: localized.nullable(),
  caution: localized.nullable(),
  /** On what terms the table may be reused. */
  licence: localized,
  /** The licence by name, where the table has one. */
  openLicence: z
    .strictObject({
      /** SPDX identifier, such as `CC-BY-4.0`. */
      spdx,
      name: z.string().min(1),
      url: webAddress,
    })
    .superRefine(sameLicence)
    .optional(),
  /** Columns that together tell a row from every other. */
  key: z.array(columnName).min(1),
  fields: z.array(field).min(1),
  rows: z.array(row).min(1),
  checks: z.array(sumCheck).default([]),
  comparisons: z.array(comparison).default([]),
});

export type DatasetData = z.infer<typeof datasetSchema>;
export type DatasetField = DatasetData['fields'][number];
export type SumCheck = DatasetData['checks'][number];
export type Holding = z.infer<typeof holding>;
export type ComparisonData = DatasetData['comparisons'][number];
export type RowSum = z.infer<typeof rowSum>;
export type Where = z.infer<typeof where>;
export type Range = z.infer<typeof range>;
export type Cell = z.infer<typeof cell>;
/** A row as everything but its file has it: each cell under its column. */
export type Row = Record<string, Cell>;
