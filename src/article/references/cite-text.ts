/** What the printed words of a citation say. */
export interface CiteText {
  /** The names before the year, as printed: `Bright and Stone`; empty where only a year stands. */
  names: string;
  /** The years in it, as `1998/2011` has two; none in an *ibid*. */
  years: number[];
  /** Whether it repeats the work cited before it. */
  ibid: boolean;
}

const year = /(?<!\d)(?:1[4-9]|20)\d{2}(?!\d)/g;

/**
 * Reads the words of one citation, `Bright, 2011: 3` or `Okafor Ada (2011)`, or the label of an entry, `(Bright 2011)`.
 * Pages after a colon are not taken for years.
 */
export function readCiteText(text: string): CiteText {
  const head = text.replace(/(\d[a-z]?\s*\)?)\s*:.*$/, '$1');
  const years = [...head.matchAll(year)];
  const names = head
    .slice(0, years[0]?.index ?? head.length)
    .replace(/^[\s([]+/, '')
    .replace(/[\s,(:[]+$/, '');
  return { names, years: years.map(([found]) => Number(found)), ibid: /^\W*ib[ií](d|dem)\b/i.test(text) };
}
