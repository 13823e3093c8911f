import type { FigurePeriod } from '../../schemas/figure.ts';
import { hasCalendarWords } from '../language/calendar-words.ts';
import { saysForm } from '../language/date-forms.ts';
import { findDates, printedDates, writeDates } from '../language/printed-dates.ts';
import { parseQuantity } from '../language/quantity.ts';
import { findQuoted } from '../model/find.ts';
import { ownWords } from '../prose/own-words.ts';
import type { FigureCheck, FigureFault } from './figure-scope.ts';

/** Characters that may stand between "since" and its date: `since the founding in 1949`. */
const sinceRoom = 60;

/**
 * The period of a number is printed: in its sentence, or where that has no date in the last sentence before it that has
 * one, or in the words that the entry names; its end may be counted in years from there. A sentence with a date gives its
 * number a period, or the entry says that it does not. "By" and "since" before the date are told.
 */
export const periodFaults: FigureCheck = (entry, scope) => {
  const { period, periodFrom, undated } = entry;
  const { words, earlier, lang } = scope;
  const own = printedDates(words, lang);
  if (period === null) return nullFaults(entry, own.dates.length > 0, writeDates(own));
  if (undated) {
    return [fault('undated', 'true, beside a period', 'no such field, or null as the period')];
  }
  if (period.from > period.to) {
    return [fault('period', `${period.from} to ${period.to}`, 'a start that is not after its end')];
  }
  if (periodFrom) {
    const sentence = findQuoted(scope.sections, periodFrom);
    if ('found' in sentence) {
      return [fault(`periodFrom › ${sentence.field}`, sentence.found, sentence.expected)];
    }
    return unlike(period, ownWords(sentence, scope), lang);
  }
  const dated = [words, ...earlier].find((each) => printedDates(each, lang).dates.length > 0);
  return unlike(period, dated ?? words, lang);
};

const fault = (field: string, found: string, expected: string): FigureFault => ({ field, found, expected });

function nullFaults(
  { undated, periodFrom }: Parameters<FigureCheck>[0],
  isDated: boolean,
  dates: string,
): FigureFault[] {
  if (periodFrom) return [fault('period', 'null, beside "periodFrom"', 'the period that those words print')];
  if (isDated && !undated) {
    return [
      fault(
        'period',
        `null, though its sentence prints ${dates}`,
        'that period, or "undated": true where the date is that of something else',
      ),
    ];
  }
  if (undated && !isDated) {
    return [fault('undated', 'true, though its sentence prints no date', 'no such field')];
  }
  return [];
}

function unlike(period: FigurePeriod, words: string, lang: string): FigureFault[] {
  const { from, to } = period;
  const dates = printedDates(words, lang);
  if (findDates(dates, from, to)) return formFaults(period, words, lang);
  if (findDates(dates, from, from) && countedYears(words, lang).some((n) => addYears(from, n) === to))
    return [];
  const printed = writeDates(dates);
  const said = printed === '' ? 'prints no date' : `prints ${printed}`;
  return [
    fault(
      'period',
      `"${from}"${from === to ? '' : ` to "${to}"`}, but the text ${said}: "${words.trim()}"`,
      'a period as printed, "periodFrom" with the words elsewhere that print it, or null',
    ),
  ];
}

/** A date by which or since which a number holds, where the words say so and only there. */
function formFaults({ from, to, as }: FigurePeriod, words: string, lang: string): FigureFault[] {
  if (from !== to) {
    return as ? [fault('period › as', `"${as}", beside a span`, 'a single date, or no such field')] : [];
  }
  if (!hasCalendarWords(lang)) return [];
  const dates = printedDates(words, lang);
  const isSaid = (form: 'by' | 'since', room?: number): boolean =>
    saysForm(words, from, dates, form, lang, room);
  // Since a date something may be so that began with what the number is of.
  if (as === 'since' && isSaid('since', sinceRoom)) return [];
  const said = isSaid('by') ? 'by' : undefined;
  if (said === as) return [];
  const expected = said
    ? `"${said}", as the text says: "${words.trim()}"`
    : `no such field: "${words.trim()}"`;
  return [fault('period › as', as ? `"${as}"` : 'nothing', expected)];
}

/** The numbers of years that words print: 3 for "the next three years". */
function countedYears(words: string, lang: string): number[] {
  const parts = words.split(/\s+/).map((word) => word.replace(/[.,;:)]+$/, ''));
  return parts.flatMap((_, index) => {
    const quantity = parseQuantity(parts.slice(index, index + 2).join(' '), lang);
    return quantity?.measure === 'years' ? [quantity.value] : [];
  });
}

const addYears = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
