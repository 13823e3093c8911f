import type { Annotation } from './annotation.ts';

/** What addresses of passages need of the site. */
export interface PassageSite {
  /** The start page in each language. */
  homes: Readonly<Record<string, string>>;
  /** The language of the page, and that of the article. */
  locale: string;
  lang: string;
}

/**
 * The address of the place that a highlight is of, in the language of its words.
 *
 * @param base what the addresses of start pages are relative to
 */
export function passageAddress(
  { section, lang, place }: Pick<Annotation, 'section' | 'lang' | 'place'>,
  site: PassageSite,
  base: string,
): string {
  const { homes, locale } = site;
  const isOwn = lang === site.lang;
  const home = homes[isOwn ? locale : lang] ?? homes[locale] ?? '';
  // A page that has a translation shows one text at a time.
  const query = isOwn && home === homes[lang] ? '' : `?text=${lang}`;
  const fragment = place && `#${encodeURIComponent(place)}`;
  return `${new URL(`sections/${section}/`, new URL(home, base)).href}${query}${fragment}`;
}
