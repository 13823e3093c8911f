import { z } from 'zod';
import { defaultLocale, locales } from '../text/language.ts';
import { doi, sameLicence, spdx, webAddress } from './address.ts';
import { partialDate, publishedYear } from './date.ts';
import { profileSchema } from './measure.ts';
import { statedAt } from './stated.ts';
import { inLanguages, languageTag, localized, printedLine, slug } from './text.ts';

/** A list in which nothing stands twice. */
const distinct = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .refine(
      (list) => new Set(list.map((each) => JSON.stringify(each))).size === list.length,
      'expected each once',
    );

/** Whether pages run forwards: `116-127`. */
function isForwards(pages: string): boolean {
  const [first = 0, last = first] = (pages.match(/\d+/g) ?? []).map(Number);
  return first <= last;
}

const author = z
  .strictObject({
    /** Family name, for CSL. */
    family: z.string().min(1),
    /** Given name, for CSL. */
    given: z.string().min(1),
    /** The name as printed under the title. */
    printed: z.string().min(1),
    /** The lines printed under the name, in order: position, institution, … */
    affiliation: z.array(printedLine),
    /** The institution, in the words of one of these lines. */
    institution: z.string().min(1).optional(),
    /** Address for correspondence, as printed. */
    email: z.email().optional(),
  })
  .superRefine(({ family, given, printed, affiliation, institution }, context) => {
    if (institution !== undefined && !affiliation.some((line) => line.includes(institution)))
      context.addIssue({
        code: 'custom',
        path: ['institution'],
        message: 'expected words of one line of the affiliation',
      });
    for (const [field, name] of Object.entries({ family, given })) {
      const words = name.match(/\p{L}+/gu) ?? [];
      if (!words.every((word) => printed.includes(word)))
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `expected a part of the name as printed, "${printed}"`,
        });
    }
  });

const textByLanguage = z.record(languageTag, z.string().min(1));

/** `content/article.json`: what is said once, about the article as a whole. */
export const articleSchema = z
  .strictObject({
    /** Editors may add a schema address for their editor. */
    $schema: z.string().optional(),
    /** Language in which the article is written. */
    lang: languageTag,
    /** Languages in which the site shows the article, the interface's default among them. */
    languages: z
      .array(z.enum(locales))
      .refine((languages) => languages.includes(defaultLocale), `expected a list with "${defaultLocale}"`)
      .default([...locales]),
    /** A name of two or three words for the head of each page. */
    shortTitle: localized,
    /** What the site says of itself to search engines, in a sentence. */
    description: localized,
    /** The line printed above the title, if any. */
    kicker: z.string().optional(),
    /** Title by language; the article's own language must be there. */
    title: textByLanguage,
    /** Authors in printed order. */
    authors: z.array(author).min(1),
    /** Abstract by language, without its label. */
    abstract: z.record(languageTag, z.strictObject({ label: printedLine, text: z.string().min(1) })),
    /** Keywords by language, in printed order, without their label. */
    keywords: z.record(
      languageTag,
      z.strictObject({ label: printedLine, terms: distinct(z.string().min(1)).min(1) }),
    ),
    /** Where it appeared. */
    published: z.strictObject({
      journal: z.string().min(1),
      volume: z.string().optional(),
      issue: z.string().optional(),
      /** First to last page, with a hyphen: `116-127`. */
      pages: z.string().refine(isForwards, 'expected a first page that is not after the last').optional(),
      year: publishedYear,
      /** When the journal received and accepted it, as its imprint prints. */
      received: partialDate.optional(),
      accepted: partialDate.optional(),
      issn: z.string().optional(),
      /** Who edited it, as its imprint names them. */
      editors: distinct(z.strictObject({ family: z.string().min(1), given: z.string().min(1) })).optional(),
    }),
    /** DOI without a resolver: `10.1000/182`. */
    doi: doi.optional(),
    /** Lines of the imprint as printed (citation, DOI, editors, dates, licence), each with its language. */
    imprint: z.array(z.strictObject({ lang: languageTag, text: printedLine })),
    /** What the article claims, in a few sentences of ours, each with the passages that carry it. */
    thesis: z.array(z.strictObject({ text: localized, stated: z.array(statedAt).min(1) })).default([]),
    /** Ids of the numbers that the overview shows first, in its order. */
    keyFigures: distinct(slug).default([]),
    /** What its places make up, as it stands after "the states of": "Scandinavia", "the Baltic". */
    region: localized.optional(),
    /** What stands first on the pages of places; absent where their tables say nothing of that kind. */
    profile: profileSchema.optional(),
    /** What numbers can be about beside the region: its name, and how the article's words call it. */
    scopes: z
      .record(slug, z.strictObject({ label: localized, printed: z.array(z.string().min(1)).min(1) }))
      .default({}),
    /** Searches that find something, shown as examples: the same in every language, or one a language. */
    searchHints: distinct(inLanguages).default([]),
    /** Heading of the reference list as printed. */
    referencesHeading: z.string().min(1),
    /** Licence of the article's words. */
    licence: z
      .strictObject({
        name: z.string().min(1),
        /** SPDX identifier, such as `CC-BY-4.0`. */
        spdx,
        url: webAddress,
        holder: z.string().min(1),
      })
      .superRefine(sameLicence),
  })
  .superRefine((article, context) => {
    for (const field of ['title', 'abstract', 'keywords'] as const) {
      if (!(article.lang in article[field])) {
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `expected an entry for the article's own language, "${article.lang}"`,
        });
      }
    }
  });

export type ArticleData = z.infer<typeof articleSchema>;
