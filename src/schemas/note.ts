import { z } from 'zod';
import { webAddress } from './address.ts';
import { entryId, localized, slug } from './text.ts';

/** The rules by which the article is checked; one file each in `src/article/integrity/`. */
export const rules = [
  'cited-not-listed',
  'listed-not-cited',
  'year-mismatch',
  'author-mismatch',
  'locator-outside-range',
  'count-mismatch',
  'shares-incomplete',
  'list-order',
  'missing-field',
  'part-exceeds-whole',
  'source-older',
  'citation-names',
  'quotation-page',
  /** No rule: what an editor remarks, and a public source or the text itself shows. */
  'remark',
] as const;

export type Rule = (typeof rules)[number];

/**
 * An entry of `content/notes.json`: an editor's word on a slip that a rule found.
 * It applies to the one finding that has the same rule, place and quote; the text itself is never corrected. A remark has no
 * finding: its words must stand in its paragraph.
 */
export const noteSchema = z.strictObject({
  id: entryId,
  rule: z.enum(rules),
  /** The section in which the slip stands, if it stands in the text. */
  section: slug.optional(),
  /** The paragraph on that section's page, such as `p2`. */
  paragraph: z
    .string()
    .regex(/^p\d+$/, 'expected a paragraph id such as "p2"')
    .optional(),
  /** The reference concerned, if one is. */
  reference: slug.optional(),
  /** The words at fault, exactly as printed. */
  quote: z.string().min(1),
  /** What a reader should know, in plain neutral words. */
  text: localized,
  /** Of a remark, what it is about in a few words. */
  title: localized.optional(),
  /** Of a remark, the public source that shows it, where the text itself does not. */
  source: webAddress.optional(),
  /** The table that has what the words leave out. */
  dataset: slug.optional(),
});

export type NoteData = z.infer<typeof noteSchema>;
