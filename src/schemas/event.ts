import { z } from 'zod';
import { partialDate } from './date.ts';
import { placeId } from './place.ts';
import { statedAt } from './stated.ts';
import { entryId, inLanguages, localized, slug } from './text.ts';

/**
 * How the text gives a date that is no plain day, month, year or span: a century and its end, a decade, a new
 * millennium since which something is so, the beginning of a year, a date since which something is so, by which it had come about, or by which it is to come about.
 */
export const dateForms = [
  'date',
  'century',
  'late-century',
  'decade',
  'millennium',
  'early',
  'since',
  'by',
  'goal',
] as const;

/** When something happened, as precisely as the text says it. */
export const eventDate = z.strictObject({
  from: partialDate,
  /** The same as `from` for a single day, month or year. */
  to: partialDate,
  as: z.enum(dateForms).default('date'),
});

/** An entry of `content/events.json`: something that the article dates. */
export const eventSchema = z.strictObject({
  id: entryId,
  date: eventDate,
  /** The words that date it, where its own sentence does not: "In 2016, …" before "Subsequently, …". */
  dateFrom: statedAt.optional(),
  /** The words that name its places, where its own sentence does not. */
  placesFrom: statedAt.optional(),
  /** What happened, in a short phrase. */
  label: localized,
  /** The id of an entry of `topics.json`. */
  topic: slug,
  /** Who took part, where the text says so: a name that is the same in every language, or one a language. */
  actors: z.array(inLanguages).default([]),
  /** The states that it is about; its sentence, or that of `placesFrom`, must name each. */
  places: z.array(placeId).default([]),
  /** Whether it is about no state in particular, though its sentence names some. */
  general: z.literal(true).optional(),
  ...statedAt.shape,
  /** Where the article speaks of it again, with a date. */
  again: z.array(statedAt).default([]),
});

export type EventData = z.infer<typeof eventSchema>;
export type EventDate = z.infer<typeof eventDate>;
