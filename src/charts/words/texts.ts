import { fill } from '../../text/template.ts';
import { isYear } from '../model/time.ts';
import type { ChartWords, ChartTexts } from '../model/words.ts';

/** The texts of a drawing, the same on the server and in the browser. */
export function makeTexts(language: string, words: ChartWords): ChartTexts {
  const numbers = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }),
  );
  const marked = (text: string): string => text.replace(/[.,]/g, (mark) => words.marks[mark] ?? mark);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const number = (value: number): string =>
    marked(numbers[digitsOf(Math.abs(value))]?.format(value) ?? '').replace('-', '−');
  // Making a format takes a hundred times as long as using it.
  const days = dateFormat(language, { day: 'numeric' });
  const months = dateFormat(language, {});
  const time = (text: string): string => writeTime(text, text.length > 7 ? days : months);
  return {
    ...words,
    number,
    time,
    compare: new Intl.Collator(language).compare,
    index: (base) => fill(words.index, { time: time(base) }),
    percent: (value) => marked(percents.format(value / 100)),
    vintage: (year) => fill(words.vintage, { year }),
    skipped: (count) => fill(words.skipped[count === 1 ? 0 : 1], { count: number(count) }),
  };
}

/** Digits after the point: for three significant digits, and never more than three. */
function digitsOf(size: number): number {
  if (size >= 10) return 1;
  return size >= 1 ? 2 : 3;
}

/** A time as it is read: `2021`, `February 2022`, `18 July 2014`. */
function writeTime(time: string, format: Intl.DateTimeFormat): string {
  if (isYear(time)) return time;
  const date = new Date(time.length === 7 ? `${time}-01` : time);
  return Number.isNaN(date.getTime()) ? time : format.format(date);
}

const dateFormat = (language: string, day: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', ...day, timeZone: 'UTC' });
