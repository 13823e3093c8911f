import { defaultLocale, type Locale } from '../text/language.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The address of a page, under the base path and in a language of the interface.
 * Every internal link goes through here.
 *
 * @param path from the site's root, as in the table of addresses: `/references/okafor-2011/`
 */
export function pageUrl(path: string, locale: Locale = defaultLocale): string {
  return `${base}${locale === defaultLocale ? '' : `/${locale}`}${path}`;
}

/** The address of what exists in one language only: files, data, the API. */
export const fileUrl = (path: string): string => `${base}${path}`;

/** A page's address with its host where the site has one, for machines and for citing. */
export const absoluteUrl = (path: string): string => publicUrl(path) ?? path;

/** A page's address with its host; null where the site has none, for what means nothing without. */
export function publicUrl(path: string): string | null {
  const site = import.meta.env.SITE;
  return site ? new URL(path, site).href : null;
}

/** The address of a section, or of a paragraph or sentence in it; with `both` its translation stands beside it. */
export function sectionUrl(
  section: string,
  locale: Locale = defaultLocale,
  fragment?: string,
  text?: 'both',
): string {
  const query = text ? `?text=${text}` : '';
  return pageUrl(`/sections/${section}/`, locale) + query + (fragment ? `#${fragment}` : '');
}

/** The address of a reference's page. */
export const referenceUrl = (id: string, locale: Locale = defaultLocale): string =>
  pageUrl(`/references/${id}/`, locale);

/** The address of what the article says of a state, by its ISO 3166-1 alpha-3 code, in capitals as everywhere: `NOR`. */
export const placeUrl = (id: string, locale: Locale = defaultLocale): string =>
  pageUrl(`/places/${id}/`, locale);
