import { z } from 'zod';
import { computed, otherRows, valueName } from './chart/computed.ts';
import { where } from './dataset.ts';
import { year } from './date.ts';
import { units } from './figure.ts';
import { statedAt } from './stated.ts';
import { localized, slug } from './text.ts';

/** A thing that is told apart in a chart: a line, a colour of bars, a class of the map. */
const series = z.strictObject({
  id: slug,
  label: localized,
  /** Colour: one of the article's two sides, or neither (grey, or a step of the neutral scale). */
  side: z.enum(['first', 'second', 'none']).default('none'),
  /** Whether its values stand alone: points that no line joins. */
  points: z.boolean().default(false),
});

/** A series that formulas use and that is not drawn. */
const input = z.strictObject({
  id: slug,
  label: localized,
  /** The view's unit where absent. */
  unit: z.enum(units).optional(),
});

/** Where values stand on the category axis: the field that says so, or one place for all, named by the view. */
const category = z.union([z.string(), z.strictObject({ id: slug })]);

/** From one year to another, both included. */
const years = z.strictObject({ from: year, to: year });

/** Rows of a dataset as plotted values. One query may give many. */
const datasetQuery = z.strictObject({
  dataset: slug,
  where: where.default({}),
  /** Only rows that another table has. */
  among: otherRows.optional(),
  /** Only rows that another table does not have. */
  outside: otherRows.optional(),
  /** Field that holds the value. Of a date the year is taken. */
  value: z.string(),
  /** Divide by this, e.g. 1000 from millions to billions. */
  per: z.number().positive().default(1),
  /** The series: fixed, or the field that names it. */
  series: z.union([z.strictObject({ id: slug }), z.strictObject({ field: z.string() })]),
  category: category.optional(),
  /** Field of the time. */
  time: z.string().optional(),
  /** Second category, for matrices. */
  column: z.string().optional(),
  /** Field that says who published the row, where the dataset's rows come from several. */
  publisher: z.string().optional(),
  /** Field that says in which year the row was published, where the dataset has no vintage of its own. */
  vintage: z.string().optional(),
  /** Field with a word on the value. */
  note: z.string().optional(),
  /** A year from the first to the last that has no row is shown as missing. */
  years: years.optional(),
});

/** Rows counted: how many different things there were by the end of each year. */
const countQuery = z.strictObject({
  count: slug,
  where: where.default({}),
  /** Field whose different values are counted. */
  of: z.string(),
  /** Field of the date from which on a row counts. */
  time: z.string(),
  /** Whether a row counts in its own year alone, as where the table has a row for each year. */
  each: z.boolean().default(false),
  years,
  series: z.strictObject({ id: slug }),
});

/** The year since which columns come to more than others, up to the last of the table, by category. */
const sinceQuery = z.strictObject({
  since: slug,
  where: where.default({}),
  /** Field of the category. */
  of: z.string(),
  time: z.string(),
  more: z.array(z.string()).min(1),
  than: z.array(z.string()).min(1),
  series: z.strictObject({ id: slug }),
});

/** Numbers of the article as plotted values. */
const figuresQuery = z.strictObject({
  figures: z.array(slug).min(1),
  series: z.strictObject({ id: slug }),
  /**
   * What to use as the category: nothing, the figure's (only) place, its label, or one that the view names.
   * With `places`, each of its places gets the value 1: the text names it among those that the figure counts.
   */
  category: z.union([z.enum(['place', 'places', 'label']), z.strictObject({ id: slug })]).optional(),
  /** As the second category, in a matrix: one that the view names. */
  column: z.strictObject({ id: slug }).optional(),
  /** The time: the end of its period by default; `each` puts the value at each year of the period. */
  time: z.enum(['to', 'each', 'none']).default('to'),
});

/**
 * A value computed from others, with its formula shown. Operands are series of this view; values belong together
 * that share category, column and time, and the only value of a series goes with all.
 *
 * - `sum`: all operands
 * - `difference`: the first minus the second
 * - `quotient`: the first divided by the second; by a `multiple`, it stays in its unit
 * - `share`: the first as a percentage of the second
 * - `total`: every value of the operands added up
 * - `rest`: the only value of the first, minus every value of the others
 */
const derivedQuery = z.strictObject({
  derive: z.enum(['sum', 'difference', 'quotient', 'share', 'total', 'rest']),
  of: z.array(slug).min(1),
  series: z.strictObject({ id: slug }),
  /** Where the value stands, if not with its operands. */
  category: z.strictObject({ id: slug }).optional(),
  time: z.string().optional(),
});

/** Facts of the model itself. */
const modelQuery = z.strictObject({
  /**
   * - `citations-by-section`: how often each reference (category) is cited in each section (column)
   * - `citations-by-reference`: how often each reference (category) is cited
   * - `references-by-year`: how many references of each type (series) each year (time) has
   * - `references-by-type`: how many references each type (category) has
   */
  model: z.enum([
    'citations-by-section',
    'citations-by-reference',
    'references-by-year',
    'references-by-type',
  ]),
  /** The series; `references-by-year` has one for each CSL type, and none here. */
  series: z.strictObject({ id: slug }).optional(),
});

/** The kinds of queries, each by the field that marks it. */
const queries = {
  dataset: datasetQuery,
  count: countQuery,
  since: sinceQuery,
  figures: figuresQuery,
  derive: derivedQuery,
  model: modelQuery,
};

const view = z.strictObject({
  id: slug,
  label: localized,
  /** A type of chart of `src/charts/kinds/kinds.ts`. */
  type: z.string(),
  unit: z.enum(units),
  /** What is counted, where the unit is `count`: "states". */
  counted: localized.optional(),
  series: z.array(series).min(1),
  /** Series that formulas use and that are not drawn. */
  inputs: z.array(input).default([]),
  /** Names of categories that queries place values at by id. */
  categories: z.array(z.strictObject({ id: slug, label: localized })).default([]),
  data: z.array(z.union(Object.values(queries))).min(1),
  /** Bars: side by side or stacked. */
  stack: z.enum(['none', 'stack']).default('none'),
  /** Order of categories: by value, by name, or as the rows come. */
  sort: z.enum(['value', 'name', 'given']).default('value'),
  /** What readers may change. */
  controls: z.array(z.enum(['series', 'measure', 'scale', 'share', 'time', 'category'])).default([]),
  /** Series shown at first; all where absent. */
  shown: z.array(slug).optional(),
  /** Series or categories of which the chart's title speaks: all others stand back until a reader highlights some. */
  lead: z.array(z.string()).min(1).optional(),
  /** Time shown at first, where one is shown at a time; the last where absent. */
  time: z.string().optional(),
  /** Whether a chosen time shows everything up to it, as for dates of joining, and not only its own values. */
  until: z.boolean().default(false),
  /** Remarks drawn on the chart at a value. */
  annotations: z
    .array(
      z.strictObject({
        series: slug,
        time: z.string().optional(),
        category: z.string().optional(),
        text: localized,
      }),
    )
    .default([]),
});

/** `content/charts/<id>.json`: what is drawn, from which rows. */
export const chartSchema = z.strictObject({
  /** Position in the explorer. */
  order: z.number().int(),
  /** The finding, in a sentence. Its figures are computed: `{share}` stands for the entry of `values`. */
  title: localized,
  /** What is shown: measure, unit, place, time. */
  subtitle: localized,
  /** Cautions for the reader. */
  notes: z.array(localized).default([]),
  /** What title, subtitle and notes state of the rows, by the name that stands for it in braces. */
  values: z.record(valueName, computed).default({}),
  /** The sentences of the article that the finding concerns. */
  concerns: z.array(statedAt).default([]),
  /** Sections beside whose text a small version stands. */
  sections: z.array(slug).default([]),
  /** The first view is the one shown first. */
  views: z.array(view).min(1),
});

export type ChartData = z.infer<typeof chartSchema>;
export type ViewData = ChartData['views'][number];
export type Queries = { [Kind in keyof typeof queries]: z.infer<(typeof queries)[Kind]> };
export type Query = Queries[keyof Queries];
export type DatasetQuery = Queries['dataset'];
export type CountQuery = Queries['count'];
export type SinceQuery = Queries['since'];
export type FiguresQuery = Queries['figures'];
export type DerivedQuery = Queries['derive'];
export type ModelQuery = Queries['model'];
