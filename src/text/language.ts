/** The languages of the interface, and of everything editorial in `content/`. */
export const locales = ['en', 'es'] as const;

/** A language of the interface. */
export type Locale = (typeof locales)[number];

/** Editorial text in every interface language. */
export type Localized = Record<Locale, string>;
