import { z } from 'zod';
import { doi, webAddress } from './address.ts';
import { isPartialDate } from './date.ts';
import { entryId, languageTag, printedLine, slug } from './text.ts';

/** A CSL name: a person, or an institution as `literal`. */
const name = z.union([
  z.strictObject({
    family: z.string().min(1),
    given: z.string().optional(),
    /** Particles that do not move with the family name, such as `de` in `de Ávila`. */
    'non-dropping-particle': z.string().optional(),
  }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** A state or a part of the world that has a name. */
const region = z
  .string()
  .regex(
    /^(?:[A-Z]{2}|\d{3})$/,
    'expected a code of ISO 3166-1 or UN M49 such as "NO" or "150", or "unknown"',
  )
  .refine((code) => {
    try {
      return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
    } catch {
      return false;
    }
  }, 'expected the code of a region that there is, such as "NO" or "150", or "unknown"');

const datePart = z.number().int();

/** Whether a year, or a year with its month and day, is a date that there is. */
const isDate = (parts: readonly number[]): boolean =>
  isPartialDate(parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));

const date = z.strictObject({
  'date-parts': z.tuple([
    z
      .tuple([datePart], datePart)
      .refine((parts) => parts.length <= 3, 'expected year, month, day at most')
      .refine(isDate, 'expected a date that there is: a year, a month from 1 to 12, a day of it'),
  ]),
});

/** The CSL item types in use; extend it from the CSL 1.0.2 list when an entry needs another. */
export const referenceTypes = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'paper-conference',
  'report',
  'thesis',
  'webpage',
] as const;

/** CSL-JSON (schema 1.0.2), restricted to the variables that references here use. */
export const csl = z.strictObject({
  id: slug,
  type: z.enum(referenceTypes),
  title: z.string().min(1).optional(),
  author: z.array(name).min(1),
  editor: z.array(name).optional(),
  issued: date,
  accessed: date.optional(),
  'container-title': z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  /** Pages as CSL: `73-106`, `34-46, 156`. */
  page: z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  genre: z.string().optional(),
  number: z.string().optional(),
  event: z.string().optional(),
  DOI: doi.optional(),
  ISBN: z.string().optional(),
  ISSN: z.string().optional(),
  URL: webAddress.optional(),
  language: languageTag.optional(),
  note: z.string().optional(),
});

/** An entry of `content/references.json`. */
export const referenceSchema = z.strictObject({
  /** Stable id, also the address: family name (or acronym) of the first author and year. */
  id: entryId,
  /** The entry's label as printed in the list, `(Okafor 2011)`, if the list has labels. */
  label: z.string().optional(),
  /** The entry as printed, after its label. */
  printed: printedLine,
  /** The printed page that begins with this entry. */
  page: z.int().positive().optional(),
  /**
   * Where the institution of the first author is, by ISO 3166-1 or UN M49: `NO`, `150` for Europe; `001` is an international
   * organisation. The entry need not print it. Left out where nobody has looked.
   */
  region: z.union([z.literal('unknown'), region]).optional(),
  /** The language in which the work is written, which its title here need not be in. Left out where nobody has looked. */
  language: z.union([z.literal('unknown'), languageTag]).optional(),
  /** The same as data; `id` must equal the entry's. */
  csl,
});

export type ReferenceData = z.infer<typeof referenceSchema>;
export type Csl = z.infer<typeof csl>;
export type CslName = z.infer<typeof name>;
