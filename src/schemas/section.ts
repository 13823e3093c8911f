import { z } from 'zod';

/** Front matter of `content/sections/<id>.mdx`; the body is the section's words. */
export const sectionSchema = z.strictObject({
  /** The number as printed, without a closing dot: `2`, `2.1`. Its parts give order, level and parent. */
  number: z
    .string()
    .regex(
      /^(?:0|[1-9]\d{0,2})(?:\.[1-9]\d{0,2}){0,4}$/,
      'expected a section number such as "2" or "2.1", of five levels at most',
    ),
  /** The heading as printed, without its number. */
  title: z.string().min(1),
  /** The number exactly as printed, where more than the number stands there: `2.` */
  printedNumber: z.string().optional(),
});

export type SectionData = z.infer<typeof sectionSchema>;
