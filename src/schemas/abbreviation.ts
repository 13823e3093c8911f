import { z } from 'zod';
import { entryId, localized } from './text.ts';

/** An entry of `content/abbreviations.json`: what a short form in the text stands for. */
export const abbreviationSchema = z.strictObject({
  id: entryId,
  /** As it stands in the text, `GDP`. */
  short: z.string().min(1),
  /** What it stands for, in both languages of the interface. */
  long: localized,
  /** What that is, in a sentence of ours; only where no entry of `terms.json` says so. */
  gloss: localized.optional(),
});

export type AbbreviationData = z.infer<typeof abbreviationSchema>;
