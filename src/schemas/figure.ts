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
  /** The text gives no number, only its size: "hundreds of millions". The value is the least that this can be. */
  'order-of-magnitude',
  /** The text compares or counts in words alone: "the large majority". There is no value. */
  'in-words',
] as const;

/** What a number is, where the text does not state it as a fact: "could supply", "would avoid", "will provide". */
export const modalities = ['possible', 'conditional', 'expected', 'equivalent'] as const;

/** When a number holds; `as` says that the text gives a date by which, or since which, it does. */
const figurePeriod = z.strictObject({
  from: partialDate,
  to: partialDate,
  as: z.enum(['by', 'since']).optional(),
});

/** The scope that every article has: all its states together. */
export const regionScope = 'region';

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
  /** In its unit: 120 for "$120 billion" in `usd-billion`. Must equal the number marked in the text; null where it has none. */
  value: z.number().nullable(),
  unit: z.enum(units),
  /** What is counted, where the unit is `count`. */
  counted: localized.optional(),
  /** For rates: the time to which the number belongs. */
  per: z.literal('year').optional(),
  qualifier: z.enum(qualifiers).default('exact'),
  modality: z.enum(modalities).optional(),
  /** What the number is, in a short phrase: "Imports from the region". */
  label: localized,
  /**
   * The time that it describes; null where the text gives none. Its sentence prints it, or the last dated one before. The
   * end may be counted: "in the next three years".
   */
  period: figurePeriod.nullable(),
  /** The words that date it, where they stand in neither of these sentences. */
  periodFrom: statedAt.optional(),
  /** Whether the dates that its sentence prints are those of something else. */
  undated: z.literal(true).optional(),
  /** The whole that it is about, or of which its states are a part: `region`, or one of the `scopes` of `article.json`. */
  scope: slug,
  /** The states that it is about; empty for all of its scope. */
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
export type FigurePeriod = z.infer<typeof figurePeriod>;
export type Modality = (typeof modalities)[number];
export type Unit = (typeof units)[number];
export type Qualifier = (typeof qualifiers)[number];

/** An entry of `content/numbers.json`: words of the text with a number that states no quantity, and so is no figure. */
export const numberSchema = z.strictObject({
  id: slug,
  /** The words exactly as printed, wherever they stand: "the two sides". */
  words: z.string().regex(/\S\s+\S/, 'expected several words, so that no other number is meant'),
  /** Why it states none, for editors: "the author's own list". */
  reason: z.string().min(1),
});

export type NumberData = z.infer<typeof numberSchema>;
