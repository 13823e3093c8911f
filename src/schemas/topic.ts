import { z } from 'zod';
import { localized, slug } from './text.ts';

/** An entry of `content/topics.json`: what numbers, events, claims and tables can be about. The file's order is shown. */
export const topicSchema = z.strictObject({
  id: slug,
  label: localized,
  /** The name above the claims about a place, where it says more than the label: "Health and vaccines". */
  longLabel: localized.optional(),
});

export type TopicData = z.infer<typeof topicSchema>;
