import { formatNumber } from '../strings/number-format.ts';
import { defaultLocale, languageName, locales, type Locale } from '../text/language.ts';

/** The language of the interface that a page's address asks for. */
export const toLocale = (value: string | undefined): Locale =>
  locales.find((locale) => locale === value) ?? defaultLocale;

/** The names of languages as a sentence lists them: `English and Spanish`. */
export const languageNames = (languages: readonly Locale[], locale: Locale): string =>
  new Intl.ListFormat(locale).format(languages.map((language) => languageName(language, locale)));

export { formatNumber };

/** A difference with its sign, to a tenth, or to its first digit where it is smaller: `−0.8`, `+0.04`. */
export const formatDifference = (value: number, locale: Locale): string =>
  formatNumber(value, locale, {
    signDisplay: 'exceptZero',
    ...(Math.abs(value) < 0.1 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 1 }),
  }).replace('-', '−');
