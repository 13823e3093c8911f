import { z } from 'zod';
import { locales, type Locale } from '../text/language.ts';
import { localized } from '../schemas/text.ts';
import { strings } from '../strings/index.ts';
import { remember } from '../text/remember.ts';
import type { Explanation } from './explain.ts';

/**
 * The editorial texts of a value that are not in each of the article's languages and in no other.
 *
 * @param value what the schema accepted
 */
export function languageProblems(
  schema: z.core.$ZodType,
  value: unknown,
  languages: readonly Locale[],
): Explanation[] {
  const list = languages.map((language) => `"${language}"`).join(', ');
  return localizedTexts(schema, value, []).flatMap(({ path, texts }) => [
    ...misplaced(path, texts),
    ...locales.flatMap((locale): Explanation[] => {
      const text = texts[locale];
      if ((text !== undefined) === languages.includes(locale)) return [];
      const field = [...path, locale].join('.');
      return text === undefined
        ? [{ field, found: 'nothing', expected: `a text in each of the article's languages, ${list}` }]
        : [
            {
              field,
              found: JSON.stringify(text),
              expected: `no text in "${locale}", or "${locale}" among the languages of article.json, ${list}`,
            },
          ];
    }),
  ]);
}

/** So many more small words of another language tell that a text is in it; names in their own language have fewer. */
const telling = 4;

/** The first text in words of another language: plainly, or in the place of one that is in words of its own. */
function misplaced(path: readonly string[], texts: Partial<Record<Locale, string>>): Explanation[] {
  const all = locales.flatMap((locale): Explanation[] => {
    const own = texts[locale];
    if (own === undefined) return [];
    const found = locales.find((other) => {
      const its = texts[other];
      const more = lead(other, locale, own);
      return more >= telling || (more > 0 && its !== undefined && lead(locale, other, its) > 0);
    });
    if (found === undefined) return [];
    const words = `${JSON.stringify(own)}, in words of "${found}"`;
    return [{ field: [...path, locale].join('.'), found: words, expected: `the text in "${locale}"` }];
  });
  return all.slice(0, 1);
}

/** How many more small words of a language a text has than of another one. */
function lead(language: Locale, other: Locale, text: string): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (locale: Locale): number => words.filter((word) => smallWords(locale).has(word)).length;
  return count(language) - count(other);
}

const smallWords = remember((locale: Locale) => new Set(strings(locale).search.query.small.split(/,\s*/)));

interface Found {
  path: string[];
  texts: Partial<Record<Locale, string>>;
}

/** Every value that stands where a schema has `localized`. */
function localizedTexts(schema: z.core.$ZodType, value: unknown, path: string[]): Found[] {
  if (value === undefined || value === null) return [];
  if (schema === localized) return [{ path, texts: value }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return localizedTexts(schema.unwrap(), value, path);
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((each) => z.safeParse(each, value).success);
    return option ? localizedTexts(option, value, path) : [];
  }
  if (typeof value !== 'object') return [];
  const inner = (key: string): z.core.$ZodType | undefined => {
    if (schema instanceof z.ZodObject) return schema.shape[key] as z.core.$ZodType | undefined;
    if (schema instanceof z.ZodArray) return schema.element;
    return schema instanceof z.ZodRecord ? schema.valueType : undefined;
  };
  return Object.entries(value).flatMap(([key, each]) => {
    const own = inner(key);
    return own ? localizedTexts(own, each, [...path, key]) : [];
  });
}
