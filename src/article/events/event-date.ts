import type { EventDate } from '../../schemas/event.ts';
import type { Locale } from '../../text/language.ts';
import { writePeriod } from '../figures/period.ts';
import { toRoman } from '../../text/roman.ts';
import { escapePattern, wordPattern } from '../../text/word-pattern.ts';

/** How a language says dates that are no plain day, month, year or span. */
export interface DateWords {
  century: (n: number, roman: string) => string;
  lateCentury: (n: number, roman: string) => string;
  decade: (year: string) => string;
  early: (date: string) => string;
  since: (date: string) => string;
  by: (date: string) => string;
}

/** The year of a partial date. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The number of the century in which a year lies: 16 for 1501 to 1600. */
export const centuryOf = (year: number): number => Math.ceil(year / 100);

/** A date with the precision that the text gives it: `November 2008`, `2015–2019`, `16th century`. */
export function writeEventDate({ from, to, as }: EventDate, locale: Locale, words: DateWords): string {
  const century = centuryOf(yearOf(from));
  switch (as) {
    case 'century':
      return words.century(century, toRoman(century));
    case 'late-century':
      return words.lateCentury(century, toRoman(century));
    case 'decade':
      return words.decade(from);
    case 'early':
    case 'since':
    case 'by':
      return words[as](writePeriod({ from, to }, locale));
    default:
      return writePeriod({ from, to }, locale);
  }
}

/** The parts of a date that a text does not print, in words for an error; empty where it prints all. */
export function unprintedParts(text: string, { from, to, as }: EventDate, lang: string): string[] {
  if (as === 'century' || as === 'late-century') {
    const century = centuryOf(yearOf(from));
    const forms = `${century}(?:st|nd|rd|th|\\.|º|ª|e|ème)?|${toRoman(century)}`;
    return wordPattern(forms).test(text) ? [] : [`the century ${century}`];
  }
  if (as === 'decade') return wordPattern(`${from}s?`).test(text) ? [] : [`the decade ${from}`];
  const dates = from === to ? [from] : [from, to];
  return [...new Set(dates.flatMap((date) => unprintedOf(text, date, lang)))];
}

function unprintedOf(text: string, date: string, lang: string): string[] {
  const [year = '', month, day] = date.split('-');
  const missing: string[] = [];
  const need = (forms: string, name: string): void => {
    if (!wordPattern(forms, 'i').test(text)) missing.push(name);
  };
  need(year, `the year ${year}`);
  if (month !== undefined) {
    const name = monthName(Number(month), lang);
    need(escapePattern(name), `the month ${name}`);
  }
  if (day !== undefined) need(`0?${Number(day)}(?:st|nd|rd|th)?`, `the day ${Number(day)}`);
  return missing;
}

const monthName = (month: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
