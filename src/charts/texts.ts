import type { SummaryWords } from './summary.ts';
import type { TableWords } from './table.ts';
import { isYear } from './time.ts';
import type { ChartTexts } from './types.ts';

/** The words of a drawing in one language, ready to be sent to the client; `{}` stands for what is filled in. */
export interface ChartWords {
  missing: string;
  article: string;
  derived: string;
  context: string;
  index: string;
  share: string;
  vintage: string;
  /** For one value, and for several. */
  skipped: readonly [one: string, several: string];
  summary: SummaryWords;
  table: TableWords;
}

/** The texts of a drawing, the same on the server and in the browser. */
export function makeTexts(language: string, words: ChartWords): ChartTexts {
  const numbers = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }),
  );
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const number = (value: number): string =>
    (numbers[digitsOf(Math.abs(value))]?.format(value) ?? String(value)).replace('-', '−');
  return {
    ...words,
    number,
    time: (time) => writeTime(time, language),
    index: (base) => words.index.replace('{}', writeTime(base, language)),
    percent: (value) => percents.format(value / 100),
    vintage: (year) => words.vintage.replace('{}', String(year)),
    skipped: (count) => words.skipped[count === 1 ? 0 : 1].replace('{}', number(count)),
  };
}

/** Three digits that say something, and never more than three after the point. */
function digitsOf(size: number): number {
  if (size >= 10) return 1;
  return size >= 1 ? 2 : 3;
}

/** A time as it is read: `2021`, `February 2022`, `18 July 2014`. */
function writeTime(time: string, language: string): string {
  if (isYear(time)) return time;
  const date = new Date(time.length === 7 ? `${time}-01` : time);
  if (Number.isNaN(date.getTime())) return time;
  const day = time.length > 7 ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...day,
    timeZone: 'UTC',
  }).format(date);
}
