import { locales, type Locale } from '../text/language.ts';
import { en, type Strings } from './en/index.ts';
import { es } from './es/index.ts';
import { missingStrings } from './missing.ts';

const tables: Record<Locale, Strings> = { en, es };

for (const locale of locales) {
  const missing = missingStrings(en, tables[locale]);
  if (missing.length > 0) {
    throw new Error(
      `src/strings/${locale}.ts: found no text for ${missing.join(', ')}, expected every text of src/strings/en.ts`,
    );
  }
}

/** The interface's texts in a language. */
export const strings = (locale: Locale): Strings => tables[locale];

export type { Strings };
