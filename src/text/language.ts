/** The languages of the interface, and of everything editorial in `content/`. */
export const locales = ['en', 'es'] as const;

/** A language of the interface. */
export type Locale = (typeof locales)[number];

/** Editorial text in every interface language. */
export type Localized = Record<Locale, string>;

/** What each language of the interface has. */
export const inEachLocale = <Value>(write: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(locales.map((locale) => [locale, write(locale)])) as Record<Locale, Value>;
