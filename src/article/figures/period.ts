import type { FigureData } from '../../schemas/figure.ts';
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

/** A span of time in words: `2005–2021`, `May 2017 – May 2018`; a single date where it begins and ends in one. */
export function writePeriod({ from, to }: NonNullable<FigureData['period']>, locale: Locale): string {
  if (from === to) return writeDate(from, locale);
  const dash = /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? '–' : ' – ';
  return `${writeDate(from, locale)}${dash}${writeDate(to, locale)}`;
}
