import { z } from 'zod';
import { placeId } from './place.ts';
import { statedAt } from './stated.ts';
import { entryId, localized, slug } from './text.ts';

/**
 * An entry of `content/claims.json`: what a sentence of the article says, on one topic, of the states that it names.
 * The sentence itself is derived: it is the one that holds the quote.
 */
export const claimSchema = z.strictObject({
  id: entryId,
  /** The id of an entry of `topics.json`. */
  topic: slug,
  /** Where it says so, and the words of the claim. */
  ...statedAt.shape,
  /** The states of which it says this: each is named in the sentence, or by a number of it. */
  places: z.array(placeId).min(1),
  /** Only where the sentence says different things of different states: which of them is meant of these. */
  label: localized.optional(),
});

export type ClaimData = z.infer<typeof claimSchema>;
