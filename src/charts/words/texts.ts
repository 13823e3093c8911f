import { writeDecimal } from './decimal.ts';
import { fill } from '../../text/template.ts';
import { isYear } from '../model/time.ts';
import type { ChartWords, ChartTexts } from '../model/words.ts';

/** The texts of a drawing, the same on the server and in the browser. */
export function makeTexts(language: string, words: ChartWords): ChartTexts {
  const number = (value: number): string => writeDecimal(value, digitsOf(Math.abs(value)), words.digits);
  // Making these takes a thousand times as long as using them, so each is made when it is first used.
  let collator: Intl.Collator | undefined;
  const formats: Intl.DateTimeFormat[] = [];
  const time = (text: string): string =>
    writeTime(text, (isMonth) => (formats[isMonth ? 0 : 1] ??= dateFormat(language, isMonth)));
  return {
    ...words,
    number,
    time,
    compare: (a, b) => (collator ??= new Intl.Collator(language)).compare(a, b),
    index: (base) => fill(words.index, { time: time(base) }),
    percent: (value) => fill(words.percent, { number: writeDecimal(value, 1, words.digits) }),
    vintage: (year) => fill(words.vintage, { year }),
    skipped: (count) => fill(words.skipped[count === 1 ? 0 : 1], { count: number(count) }),
  };
}

/** Digits after the point: for three significant digits, and more than three where the number would be nothing else. */
function digitsOf(size: number): number {
  if (size >= 1) return size < 10 ? 2 : 1;
  return size < 0.0005 ? 6 : 3;
}

/** A time as it is read: `2021`, `February 2022`, `18 July 2014`. */
function writeTime(time: string, format: (isMonth: boolean) => Intl.DateTimeFormat): string {
  if (isYear(time)) return time;
  const isMonth = time.length === 7;
  const date = new Date(isMonth ? `${time}-01` : time);
  return Number.isNaN(date.getTime()) ? time : format(isMonth).format(date);
}

const dateFormat = (language: string, isMonth: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(isMonth ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
