import { z } from 'zod';
import { partialDate } from './date.ts';
import { placeId } from './place.ts';
import { statedAt } from './stated.ts';
import { entryId, localized, slug } from './text.ts';

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
  id: entryId,
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
  /** The time that it describes; null where the text gives none. Its sentence prints it, or the last dated one before. */
  period: z.strictObject({ from: partialDate, to: partialDate }).nullable(),
  /** The words that date it, where they stand in neither of these sentences. */
  periodFrom: statedAt.optional(),
  /** Whether the dates that its sentence prints are those of something else. */
  undated: z.literal(true).optional(),
  /** The states that it is about; empty for the region as a whole. */
  places: z.array(placeId),
  /** Whether it is about the region as a whole, though its sentence names states. */
  general: z.literal(true).optional(),
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
