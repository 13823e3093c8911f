import { defaultLocale, locales, type Locale } from '../text/language.ts';
import { en, type Strings } from './en/index.ts';
import { es } from './es/index.ts';
import { missingStrings, textFile } from './missing.ts';

/** A further language is a line here. */
const tables: Record<Locale, Strings> = { en, es };

for (const locale of locales) {
  const [missing] = missingStrings(tables[defaultLocale], tables[locale]);
  if (missing !== undefined) {
    throw new Error(
      `${textFile(locale, missing)}: found no text for ${missing}, expected every text of ${textFile(defaultLocale, missing)}`,
    );
  }
}

/** The interface's texts in a language. */
export const strings = (locale: Locale): Strings => tables[locale];

export type { Strings };
