import { z } from 'zod';
import { inEachLocale, type Localized } from '../text/language.ts';

/**
 * Editorial text by language. Readers of content see to it that it is there in each of the article's languages, and in
 * no other; pages exist in those languages alone. So it is typed as one that has them all.
 */
export const localized = z.strictObject(
  inEachLocale(() => z.string().min(1).optional()),
) as unknown as z.ZodType<Localized, Localized>;

/** A text that is the same in every language, such as a name, or one for each. */
export const inLanguages = z.union([z.string().min(1), localized]);

/** A BCP 47 language tag of a language that has a name, such as `en` or `pt-BR`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language tag such as "en" or "pt-BR"')
  .refine(isLanguage, 'expected the tag of a language that there is, such as "en" or "pt-BR"');

function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Ids of elements that pages have of themselves, and names of files that servers and pages look for. */
export const reservedIds =
  `abbreviations all bar browsers chart-keys chart-sections charts cite cited contents contents-title
  context display figures find find-hint findings findings-title formatted from-article index key-numbers licence main map menu method
  notes page pages panel-chart points-conclusion points-field points-foundation panel-sources panel-table pictures printed privacy profile references references-title says search-hint sentences
  stated strip strip-keys strip-title subsections thesis together topic`.split(/\s+/);

/** Whether an id is one that pages use themselves: a paragraph's, a sentence's, a citation's, a decade's, or a fixed one. */
const isReserved = (id: string): boolean =>
  reservedIds.includes(id) ||
  /^(?:p\d+(?:s\d+)?|c\d+|d\d+|(?:abbr|ref|fig|claim|note|era|tab|shape|of|tr)-.*)$/.test(id);

/** A lower-case id that can stand in an address, such as `2-2-lamp-oil`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
  .refine((id) => !(id in {}), 'expected another id: every object of JavaScript has this one');

/** The id of an entry or a file, which stands in addresses beside what pages have themselves. */
export const entryId = slug
  .max(80, 'expected at most 80 characters')
  .refine((id) => !isReserved(id), 'expected another id: pages use this one themselves');

/**
 * A line of the article as printed, in Markdown restricted to emphasis and links:
 * `*Ibero-America Studies*, 5(1)` or `<https://doi.org/…>`.
 */
export const printedLine = z.string().min(1);
