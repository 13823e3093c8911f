import type { EventDate } from '../../schemas/event.ts';
import type { Locale } from '../../text/language.ts';
import { calendarWordsOf } from '../language/calendar-words.ts';
import { writePeriod } from '../figures/period.ts';
import { toRoman } from '../../text/roman.ts';
import { wordPattern } from '../../text/word-pattern.ts';

/** How a language says dates that are no plain day, month, year or span. */
export interface DateWords {
  century: (n: number, roman: string) => string;
  lateCentury: (n: number, roman: string) => string;
  decade: (year: string) => string;
  millennium: (year: string) => string;
  early: (date: string) => string;
  since: (date: string) => string;
  by: (date: string) => string;
  goal: (date: string) => string;
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
    case 'millennium':
      return words.millennium(from);
    case 'early':
    case 'since':
    case 'by':
    case 'goal':
      return words[as](writePeriod({ from, to }, locale));
    default:
      return writePeriod({ from, to }, locale);
  }
}

/** Whether a text prints a century, a decade or a new millennium. */
export function printsEra(text: string, { from, as }: EventDate, lang: string): boolean {
  if (as === 'millennium') return wordPattern(calendarWordsOf(lang).millennium, 'i').test(text);
  if (as === 'decade') return wordPattern(`${from}s?`).test(text);
  const century = centuryOf(yearOf(from));
  return wordPattern(`${century}(?:st|nd|rd|th|\\.|º|ª|e|ème)?|${toRoman(century)}`).test(text);
}

/** The first and the last year that a date must have by its form; null where it may have any. */
export function yearsOfForm({ from, as }: EventDate): { from: number; to: number } | null {
  const century = centuryOf(yearOf(from)) * 100;
  if (as === 'century') return { from: century - 99, to: century };
  if (as === 'late-century') return { from: century - 9, to: century };
  const thousand = Math.floor(yearOf(from) / 1000) * 1000;
  if (as === 'millennium') return { from: thousand, to: thousand };
  const decade = Math.floor(yearOf(from) / 10) * 10;
  return as === 'decade' ? { from: decade, to: decade + 9 } : null;
}
