import { defaultLocale, locales } from '../../text/language.ts';

/** The files of a build that readers need: a short hash of each by its path below the base path, a page's as `read/`. */
export type Files = ReadonlyMap<string, string>;

/** What the list of a build's files says of each. */
export interface OfflineFile {
  hash: string;
  /** How many bytes a host sends of it. */
  size: number;
  /** The title of a page. */
  title?: string;
}

/** The list of these files, which is one of them. */
export const list = 'offline.json';

/**
 * The path of what an address leads to, without its query; undefined where that is no part of the site.
 *
 * @param root address of the site, with a slash at its end
 */
export function pathIn(root: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address, root);
  const whole = origin + pathname;
  return whole.startsWith(root) ? whole.slice(root.length) : undefined;
}

export const isPage = (path: string): boolean => path === '' || path.endsWith('/');

/** The language whose readers need a file; undefined where all do. */
export function languageOf(path: string): string | undefined {
  if (/^(?:_astro|api|data)\/.|^[\w-]+\.\w+$/.test(path)) return undefined;
  const [first, second] = path.split('/');
  return locales.find((each) => each === (first === 'pagefind' ? second : first)) ?? defaultLocale;
}

/** The page that says what is kept, in the language of another. */
export function offlinePage(path: string): string {
  const language = languageOf(path) ?? defaultLocale;
  return language === defaultLocale ? 'offline/' : `${language}/offline/`;
}

/** What stands in for every page that is not kept: these pages, and what they show. */
export const always: readonly string[] = [...locales.map((locale) => offlinePage(`${locale}/`)), list];

/** The files that readers of some languages need. */
export const filesFor = (languages: readonly string[], files: Files): string[] =>
  [...files.keys()].filter(
    (path) => languages.length > 0 && languages.includes(languageOf(path) ?? languages[0] ?? ''),
  );

/** A note that the whole site is kept in a language, by which the next build's worker keeps it too. */
export const wholeNote = (language: string): string => `offline/whole-${language}`;

/** The languages of such notes among what is kept. */
export const wholeLanguages = (paths: readonly string[]): string[] =>
  locales.filter((locale) => paths.includes(wholeNote(locale)));

/** The scripts and fonts that a page or a script names, to be loaded at once or later. */
export const namedIn = (text: string, files: Files): string[] =>
  [...new Set(text.match(/[\w.@-]+\.(?:js|json|woff2)\b/g))]
    .map((name) => `_astro/${name}`)
    .filter((path) => files.has(path));
