import { z } from 'zod';

/** An entry of `content/translations/<language>/glossary.json`: how a term of the article is called there. */
export const glossaryEntrySchema = z.strictObject({
  /** As in the article, in any case of letters. */
  term: z.string().min(1),
  translation: z.string().min(1),
  /** Where the translation is from. */
  source: z.string().min(1),
  /** Further forms that stand for it, such as a plural. */
  forms: z.array(z.string().min(1)).min(1).optional(),
});

export const glossarySchema = z.array(glossaryEntrySchema);

export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

/** Front matter of `content/translations/<language>/<section>.mdx`; the body has a sentence a line. */
export const translatedSectionSchema = z.strictObject({
  /** The heading in that language, without its number. */
  title: z.string().min(1),
});

/**
 * `content/translations/<language>/sources.json`, which `npm run accept` writes: by section, and by sentence of the article, a
 * checksum of what was translated and one of its translation.
 */
export const translatedSourcesSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z
      .string()
      .regex(
        /^[0-9a-f]{8} [0-9a-f]{8}$/,
        'expected two checksums of eight digits, as "npm run accept" writes',
      ),
  ),
);

export type TranslatedSources = z.infer<typeof translatedSourcesSchema>;
