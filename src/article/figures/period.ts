import type { FigurePeriod } from '../../schemas/figure.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';

/** A date as precise as it is given, in words: `2021`, `October 2022`, `July 18, 2014`. */
export function writeDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}

/** A span of time in words: `2005–2021`, `May 2017 – May 2018`; a single date where it is one: `2016`, `by 2016`. */
export function writePeriod({ from, to, as }: FigurePeriod, locale: Locale): string {
  if (as) return strings(locale).quantities[as](writeDate(from, locale));
  if (from === to) return writeDate(from, locale);
  const dash = /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? '–' : ' – ';
  return `${writeDate(from, locale)}${dash}${writeDate(to, locale)}`;
}
