import { z } from 'zod';
import { slug } from './text.ts';

/** Words of the article that state something, and where they stand. */
export const statedAt = z.strictObject({
  section: slug,
  /** The paragraph on that section's page, such as `p2`. */
  paragraph: z.string().regex(/^p\d+$/, 'expected a paragraph id such as "p2"'),
  /** The words exactly as printed; they must stand in one sentence of the paragraph, and in no other. */
  quote: z.string().min(1),
});

export type StatedAt = z.infer<typeof statedAt>;
