import { z } from 'zod';
import { localized, slug } from './text.ts';

/** A date as precise as the text gives it: `1993`, `2022-02`, `2014-07-18`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date such as "1993", "2022-02" or "2014-07-18"');

/** ISO 3166-1 alpha-3. */
export const placeId = z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 3166-1 alpha-3 code such as "NOR"');

/** How the text qualifies a number. */
export const qualifiers = [
  'exact',
  'about',
  'almost',
  'nearly',
  'over',
  'more-than',
  'at-least',
  'up-to',
  /** The text gives no number, only its size: "hundreds of millions". */
  'order-of-magnitude',
] as const;

/** Units of numbers; `src/article/figures/units.ts` has their scales, `src/strings/<language>/quantities.ts` their names. */
export const units = [
  'usd-billion',
  'cny-billion',
  'percent',
  'count',
  'ordinal',
  'multiple',
  'year',
  'years',
  'tonnes',
  'million-tonnes-oil-equivalent',
] as const;

/** An entry of `content/figures.json`: what a number marked in the text means. */
export const figureSchema = z.strictObject({
  id: slug,
  /** In its unit: 120 for "$120 billion" in `usd-billion`. Must equal the number marked in the text. */
  value: z.number(),
  unit: z.enum(units),
  /** What is counted, where the unit is `count`. */
  counted: localized.optional(),
  /** For rates: the time to which the number belongs. */
  per: z.literal('year').optional(),
  qualifier: z.enum(qualifiers).default('exact'),
  /** What the number is, in a short phrase: "Imports from the region". */
  label: localized,
  /** The time that it describes; null where the text gives none. */
  period: z.strictObject({ from: partialDate, to: partialDate }).nullable(),
  /** The states that it is about; empty for the region as a whole. */
  places: z.array(placeId),
  /** What it is about: the id of an entry of `topics.json`. */
  topic: slug,
  /** Which of several flows, where the topic has some. */
  flow: z.enum(['exports', 'imports', 'total', 'inward', 'outward']).optional(),
  /** Which citation of the paragraph states its source: the one after it, the one before, or none. */
  source: z.enum(['following', 'preceding', 'none']).default('following'),
});

export type FigureData = z.infer<typeof figureSchema>;
export type Unit = (typeof units)[number];
export type Qualifier = (typeof qualifiers)[number];
