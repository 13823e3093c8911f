import { z } from 'zod';
import { locales, type Locale } from '../text/language.ts';

/** Editorial text: written in every interface language, so that none shows a gap. */
export const localized = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.string().min(1)])) as Record<Locale, z.ZodString>,
);

/** A BCP 47 language tag, such as `en` or `pt-BR`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language tag such as "en" or "pt-BR"');

/** A lower-case id that can stand in an address, such as `2-2-public-goods`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens');

/**
 * A line of the article as printed, in Markdown restricted to emphasis and links:
 * `*Ibero-America Studies*, 5(1)` or `<https://doi.org/…>`.
 */
export const printedLine = z.string().min(1);
