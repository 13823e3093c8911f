import { findDates, printedDates, writeDates } from '../language/printed-dates.ts';
import { findQuoted } from '../model/find.ts';
import { ownWords } from '../prose/own-words.ts';
import type { FigureCheck, FigureFault } from './figure-scope.ts';

/**
 * The period of a number is printed: in its sentence, or where that has no date in the last sentence before it that has
 * one, or in the words that the entry names. A sentence with a date gives its number a period, or the entry says that it
 * does not.
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

function unlike(period: { from: string; to: string }, words: string, lang: string): FigureFault[] {
  const { from, to } = period;
  const dates = printedDates(words, lang);
  if (findDates(dates, from, to)) return [];
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
