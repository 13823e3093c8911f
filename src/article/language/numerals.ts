import { remember } from '../../text/remember.ts';
import { escapePattern, wordPattern } from '../../text/word-pattern.ts';
import { numberWordsOf } from './number-words.ts';
import { printedDates } from './printed-dates.ts';

/** A number in a text, in digits or words: `449 billion`, `second`, `hundreds of millions`. */
export interface Numeral {
  text: string;
  start: number;
  end: number;
}

/**
 * The numbers of a text that may count or measure: none that are dates or parts of names (`HTML-5`, `the Fifth Summit`),
 * and no words for one, which are as often articles and pronouns. In a language without a table, those in digits.
 */
export function findNumerals(text: string, lang: string): Numeral[] {
  const { numeral, era } = patternsOf(lang);
  const { dates } = printedDates(text, lang);
  return [...text.matchAll(numeral)]
    .map(({ 0: own, index }) => ({ text: own, start: index, end: index + own.length }))
    .filter(({ start, end }) => !dates.some((date) => date.start < end && date.end > start))
    .filter((own) => !isName(text, own) && !era.test(text.slice(own.start)));
}

function isName(text: string, { text: own, start, end }: Numeral): boolean {
  const before = text.slice(0, start);
  if (/^\d/.test(own) && /\p{L}[-–]?$/u.test(before)) return true;
  const isInside = /\S ?$/.test(before) && !/[.?!:]["”’»)]? ?$/.test(before);
  return /^\p{Lu}\p{Ll}/u.test(own) && isInside && /^\s\p{Lu}/u.test(text.slice(end));
}

const patternsOf = remember((lang: string) => {
  const words = numberWordsOf(lang);
  const forms = words
    ? [...words.cardinals, ...words.scales, ...words.ordinals].flatMap(([word, value]) =>
        value > 1 ? [escapePattern(word)] : [],
      )
    : [];
  const digits = String.raw`\d+(?:[.,]\d+)*(?:st|nd|rd|th|[ºª])?`;
  const one = `(?:${digits}${forms.length > 0 ? `|${wordPattern(forms.join('|')).source}` : ''})`;
  const joins = words ? `|\\s(?:${words.and}|${words.of})\\s` : '';
  const centuries = [...(words?.units ?? [])].flatMap(([name, { measure, factor }]) =>
    measure === 'years' && factor === 100 ? [escapePattern(name)] : [],
  );
  return {
    numeral: new RegExp(`${one}(?:(?:\\s|-${joins})${one})*`, 'giu'),
    /** `1980s`, `16th century`. */
    era: new RegExp(`^(?:\\d{3}0s|\\d{1,2}\\D{0,4}\\s(?:${centuries.join('|') || '(?!)'}))(?!\\p{L})`, 'iu'),
  };
});
