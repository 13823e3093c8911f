import { z } from 'zod';
import { entryId, localized } from './text.ts';

/** An entry of `content/topics.json`: what numbers, events, claims and tables can be about. The file's order is shown. */
export const topicSchema = z.strictObject({
  id: entryId,
  label: localized,
  /** The name above the claims about a place, where it says more than the label: "Health and vaccines". */
  longLabel: localized.optional(),
});

export type TopicData = z.infer<typeof topicSchema>;
