/** Words before pages. */
const before = /^(?:pp?|págs?|pgs?|párrs?|paras?|chaps?|ch|caps?|secs?|vols?|§+)(?!\p{L})\.?\s*/iu;
const year = String.raw`(?:(?:1[4-9]|20)\d{2}[a-z]?|n\.\s?d\.|s\.\s?[fd]\.|forthcoming|in press|en prensa|no prelo)`;
const again = String.raw`\b(?:ib[ií]d(?:em)?|[ií]dem|id\.|loc\.\s?cit|op\.\s?cit)`;
const printsYear = new RegExp(String.raw`(?<![\p{L}\p{N}])${year}`, 'iu');
const printsAgain = new RegExp(again, 'iu');
const afterSource = new RegExp(String.raw`^.*(?:${year}|${again})[\s\])*.]*(?:([:,])\s*)?(.*)$`, 'isu');

/** Whether the words of a citation print a year, or what stands for one: `n.d.`, `forthcoming`. */
export const hasYear = (words: string): boolean => printsYear.test(words);

/** Whether the words of a citation repeat the work before: `ibid.` */
export const repeats = (words: string): boolean => printsAgain.test(words);

/**
 * The page or pages that the words of a citation print, `31` of `Okafor, 2011: 31`; null where they print none. What
 * follows a comma is one only with a word such as `p.` or a number.
 */
export function printedLocator(words: string): string | null {
  // Pages may look like a year: what follows the first colon behind a year is no source.
  const [, head = words, pages] = /^(.*?\d[a-z]?\s*\)?)\s*:(.*)$/is.exec(words) ?? [];
  if (pages !== undefined && hasYear(head)) return cleaned(pages);
  const [, sign, rest = ''] = afterSource.exec(words) ?? [];
  if (sign === ':') return cleaned(rest);
  return before.test(rest) || /^\d/.test(rest) ? cleaned(rest) : null;
}

/** The words of a citation that name the source, and those behind with its pages: `Okafor, 2011` and `: 31`. */
export function splitLocator(words: string): [source: string, behind: string] {
  const locator = printedLocator(words);
  if (locator === null) return [words, ''];
  const source = words
    .slice(0, words.lastIndexOf(locator))
    .replace(/\s*[:,]?\s*(?:\p{L}+\.?\s*|§+\s*)?$/u, '');
  return [source, words.slice(source.length)];
}

/** What the words of a citation say behind its source, where that is no page: ` and others` of `Okafor (2011) and others`. */
export function wordsBehind(words: string): string | null {
  const [, , rest = ''] = afterSource.exec(words) ?? [];
  return printedLocator(words) === null && /\p{L}/u.test(rest) ? rest : null;
}

/** Whether a locator has words before its pages, which the site writes itself: `p. 3`. */
export const hasPageWord = (locator: string): boolean =>
  /^(?:pp?|págs?|pgs?)(?!\p{L})/iu.test(locator.trim());

/** Whether two locators mean the same pages, however they are written: `pp. 3–4` and `3-4`. */
export const isSameLocator = (a: string, b: string): boolean => normal(a) === normal(b);

/** Without the brackets and emphasis that close the citation. */
function cleaned(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\s*\*|[\s)\].*]+$/g, '')
    .replace(before, '')
    .trim();
  return bare === '' ? null : bare;
}

const normal = (text: string): string =>
  text
    .trim()
    .replace(before, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, '')
    .toLowerCase();
