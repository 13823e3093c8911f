import { calendarWordsOf } from './calendar-words.ts';
import type { PrintedDates } from './printed-dates.ts';

/** Ways of giving a date that are no plain date. */
export type DateForm = 'by' | 'since' | 'early';

/**
 * Whether the words of a form stand right before a date, in any of the places where the text prints it.
 *
 * @param room characters without punctuation that may stand between: `since the founding in 1949`
 */
export function saysForm(
  words: string,
  wanted: string,
  { dates }: PrintedDates,
  form: DateForm,
  lang: string,
  room = 0,
): boolean {
  const between = room > 0 ? `(?:\\s[^.,;:()]{0,${room}})?` : '';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${calendarWordsOf(lang)[form]})${between}\\s+$`, 'iu');
  return dates.some(({ date, start }) => date === wanted && pattern.test(words.slice(0, start)));
}
