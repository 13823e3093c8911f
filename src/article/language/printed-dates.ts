import { isPartialDate } from '../../schemas/date.ts';
import { remember } from '../../text/remember.ts';
import { escapePattern } from '../../text/word-pattern.ts';
import { calendarWordsOf, type CalendarWords } from './calendar-words.ts';

/** A date as a text prints it, or one of the two of a span. */
export interface PrintedDate {
  /** As precise as printed: `1993`, `2022-02`, `2014-07-18`. */
  date: string;
  /** Where its words begin and end in the text. */
  start: number;
  end: number;
}

/** The dates of a text, and how they belong together. */
export interface PrintedDates {
  /** In the order of the words; a month without a year of its own stands in each year of the text. */
  dates: PrintedDate[];
  /** From a first to a last date: `from 2005 to 2021`, `2015-2019`. Neither stands for itself. */
  spans: { from: PrintedDate; to: PrintedDate }[];
}

/** A date that is being read; without a year where it has none of its own. */
interface Token {
  year: string | undefined;
  /** `-02`, `-02-18`; empty for a year alone. */
  rest: string;
  start: number;
  end: number;
}

/**
 * The dates that a text prints, in digits and the months of its language.
 *
 * @param text words without citations, whose years are those of other works
 */
export const printedDates = (text: string, lang: string): PrintedDates => readerOf(lang)(text);

const readerOf = remember((lang: string) => {
  const words = calendarWordsOf(lang);
  const pattern = datePattern(words);
  const between = new RegExp(`^\\s*(?:[-–—]|,?\\s(?:${words.to}))\\s*$`, 'iu');
  return remember((text: string) => readDates(text, words, pattern, between));
});

function readDates(text: string, words: CalendarWords, pattern: RegExp, between: RegExp): PrintedDates {
  const tokens = tokensOf(text, words, pattern);
  const years = [...new Set(tokens.flatMap(({ year }) => year ?? []))];
  const resolved = tokens.map(({ year, rest, start, end }) =>
    (year === undefined ? years : [year])
      .map((each) => ({ date: `${each}${rest}`, start, end }))
      .filter(({ date }) => isPartialDate(date)),
  );
  const spans = resolved.flatMap((dates, index) =>
    dates.flatMap((from) =>
      (resolved[index + 1] ?? [])
        .filter((to) => to.date > from.date && between.test(text.slice(from.end, to.start)))
        .map((to) => ({ from, to })),
    ),
  );
  return { dates: resolved.flat(), spans };
}

/** A day of a month, a month or a year, with the words between them. */
function datePattern({ months, of }: CalendarWords): RegExp {
  const month = months
    .flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)])
    .map(escapePattern)
    .join('|');
  const day = '(\\d{1,2})(?:st|nd|rd|th|[ºª.])?';
  const join = `,?\\s(?:(?:${of})\\s)?`;
  // A year is no part of a longer number, and no sum of money.
  const year = '(?<![\\p{L}\\p{N}$€£¥])(?<![\\p{N}][.,])(\\d{4})(?![\\p{L}\\p{N}]|[.,]\\d)';
  return new RegExp(
    [
      `(?<![\\p{L}])(${month})\\s${day},?\\s${year}`,
      `(?<![\\p{L}\\p{N}])${day}\\s(?:(?:${of})\\s)?(${month})${join}${year}`,
      `(?<![\\p{L}])(${month})${join}${year}`,
      year,
      `(?<![\\p{L}])(${month})(?![\\p{L}])`,
    ].join('|'),
    'gu',
  );
}

function tokensOf(text: string, { months }: CalendarWords, pattern: RegExp): Token[] {
  const numbers = new Map(months.map((name, index) => [name.toLowerCase(), index + 1]));
  return [...text.matchAll(pattern)].map((match): Token => {
    const [, m1, d1, y1, d2, m2, y2, m3, y3, y4, m5] = match;
    const name = m1 ?? m2 ?? m3 ?? m5;
    const number = name === undefined ? '' : `-${two(numbers.get(name.toLowerCase()) ?? 0)}`;
    const days = d1 ?? d2;
    return {
      year: y1 ?? y2 ?? y3 ?? y4,
      rest: days === undefined ? number : `${number}-${two(Number(days))}`,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Where a text says that something was from one date to another; null where it does not say so.
 *
 * A date stands for itself unless it is an end of a span; the ends of one span belong together.
 */
export function findDates(
  { dates, spans }: PrintedDates,
  from: string,
  to: string,
): { from: PrintedDate; to: PrintedDate } | null {
  const span = spans.find((each) => each.from.date === from && each.to.date === to);
  if (span) return span;
  const alone = (wanted: string): PrintedDate | undefined =>
    dates.find(
      (each) =>
        each.date === wanted &&
        !spans.some(({ from: first, to: last }) => first.start === each.start || last.start === each.start),
    );
  const [first, last] = [alone(from), alone(to)];
  return first && last ? { from: first, to: last } : null;
}

/** What a text prints, for a message: `2008-11`, or `2005 to 2021`. */
export function writeDates({ dates, spans }: PrintedDates): string {
  const inSpans = new Set(spans.flatMap((span) => [span.from.start, span.to.start]));
  const single = dates.filter(({ start }) => !inSpans.has(start)).map(({ date }) => `"${date}"`);
  const both = spans.map((span) => `"${span.from.date}" to "${span.to.date}"`);
  return [...new Set([...both, ...single])].join(', ');
}
