import { z } from 'zod';
import { slug } from './text.ts';

/** An entry of `content/numbers.json`: words of the text with a number that states no quantity, and so is no figure. */
export const numberSchema = z.strictObject({
  id: slug,
  /** The words exactly as printed, wherever they stand: "the two sides". */
  words: z.string().regex(/\S\s+\S/, 'expected several words, so that no other number is meant'),
  /** Why it states none, for editors: "the author's own list". */
  reason: z.string().min(1),
});

export type NumberData = z.infer<typeof numberSchema>;
