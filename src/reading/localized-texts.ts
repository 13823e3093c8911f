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
    ...swapped(path, texts),
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

/** Texts of two languages that each have more small words of the other: they stand in each other's place. */
function swapped(path: readonly string[], texts: Partial<Record<Locale, string>>): Explanation[] {
  return locales.flatMap((locale, index) =>
    locales.slice(index + 1).flatMap((other): Explanation[] => {
      const [own, its] = [texts[locale], texts[other]];
      if (own === undefined || its === undefined) return [];
      if (!isRatherIn(other, locale, own) || !isRatherIn(locale, other, its)) return [];
      const found = `${JSON.stringify(own)}, in words of "${other}"`;
      return [{ field: [...path, locale].join('.'), found, expected: `the text in "${locale}"` }];
    }),
  );
}

/** Whether a text has more small words of a language than of another one. */
function isRatherIn(language: Locale, other: Locale, text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (locale: Locale): number => words.filter((word) => smallWords(locale).has(word)).length;
  return count(language) > count(other);
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
