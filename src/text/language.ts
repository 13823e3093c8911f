/**
 * The languages of the interface, the default one first: its addresses have no prefix, those of the others begin with
 * the code. A further language is a line here, a folder of texts in `src/strings/`, and texts in `content/`.
 *
 * `code` is a BCP 47 tag in lower case (`en`, `pt-br`), `name` the language's name in itself.
 */
export const languages = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
] as const;

/** The code of a language of the interface. */
export type Locale = (typeof languages)[number]['code'];

/** The codes of all languages, in order. */
export const locales: readonly Locale[] = languages.map(({ code }) => code);

/** The language whose addresses have no prefix, and that of files which exist in one language only. */
export const defaultLocale: Locale = languages[0].code;

/** Editorial text in every interface language. */
export type Localized = Record<Locale, string>;

/**
 * What each language has.
 *
 * @param languages those of the article, where texts of its content are written on; else all of the interface
 */
export const inEachLocale = <Value>(
  write: (locale: Locale) => Value,
  languages: readonly Locale[] = locales,
): Record<Locale, Value> =>
  Object.fromEntries(languages.map((locale) => [locale, write(locale)])) as Record<Locale, Value>;

/** The name of a language in itself. */
export const nativeName = (locale: Locale): string =>
  languages.find(({ code }) => code === locale)?.name ?? locale;

/** The name of a language in another one: `inglés`. */
export const languageName = (language: Locale, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? nativeName(language);
