import type { FigureData, Qualifier } from '../../schemas/figure.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import type { MarkedFigure } from '../prose/section.ts';
import { defaultLocale } from '../../text/language.ts';
import type { NumberWords } from '../language/number-table.ts';
import { numberWordsOf } from '../language/number-words.ts';
import { parseQuantity, type Quantity } from '../language/quantity.ts';
import type { FigureFault, FigureScope } from './figure-scope.ts';
import { periodFaults } from './period-checks.ts';
import { placeFaults } from './place-checks.ts';
import { sourceFaults } from './source-checks.ts';
import { isInUnit, rateFaults } from './unit-checks.ts';
import { findUnit, writeQuantity } from './units.ts';

/** What an entry of `figures.json` says otherwise than the words around its mark. */
export function figureProblems(entry: FigureData, scope: FigureScope): ContentProblem[] {
  const words = numberWordsOf(scope.lang);
  return [
    ...countedFaults(entry),
    ...placeFaults(entry, scope),
    ...periodFaults(entry, scope),
    ...sourceFaults(entry, scope),
    ...valueFaults(entry, scope, words),
  ].map(({ field, ...fault }) => ({ file: 'figures.json', field: `${entry.id} › ${field}`, ...fault }));
}

function countedFaults({ unit, counted }: FigureData): FigureFault[] {
  if ((unit === 'count') === (counted !== undefined)) return [];
  const found = counted ? `something counted, in the unit "${unit}"` : 'nothing';
  return [
    { field: 'counted', found, expected: 'what is counted, where the unit is "count", and only there' },
  ];
}

/** The printed number gives the entry's value, in its unit, with its qualifier and as its rate. */
function valueFaults(entry: FigureData, scope: FigureScope, words: NumberWords | null): FigureFault[] {
  const { unit } = entry;
  const { mark, lang } = scope;
  const quantity = parseQuantity(mark.printed, lang);
  if (!words || !quantity) {
    const expected = words ? 'a number, in digits or words' : `a table for "${lang}" in number-words.ts`;
    return [{ field: 'value', found: `"${mark.printed}" in the text`, expected }];
  }
  const faults: FigureFault[] = [];
  if (!isInUnit(quantity, entry, scope, words)) {
    const expected = `the unit of "${mark.printed}" in the text: "${mark.printed}${mark.after.slice(0, 30)}"`;
    faults.push({ field: 'unit', found: `"${unit}"`, expected });
  } else if (!isEqual(entry.value * findUnit(unit).scale, quantity.value)) {
    const expected = `"${mark.printed}", as the text says`;
    faults.push({ field: 'value', found: writeQuantity(entry, defaultLocale), expected });
  }
  return [...faults, ...rateFaults(words)(entry, scope), ...qualifierFaults(entry, mark, quantity, words)];
}

const isEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function qualifierFaults(
  { qualifier }: FigureData,
  mark: MarkedFigure,
  { isMagnitude }: Quantity,
  words: NumberWords,
): FigureFault[] {
  const printed: Qualifier[] = isMagnitude ? ['order-of-magnitude'] : printedQualifiers(mark, words);
  if (qualifier === 'exact' ? printed.length === 0 : printed.includes(qualifier)) return [];
  const around = `${mark.before.slice(-30)}${mark.printed}${mark.after.slice(0, 20)}`;
  const expected = `"${printed[0] ?? 'exact'}", as in "…${around}…"`;
  return [{ field: 'qualifier', found: `"${qualifier}"`, expected }];
}

/** The qualifiers whose words stand beside a number: right before it, an article between, or right after it. */
export function printedQualifiers(
  { before, after }: Pick<MarkedFigure, 'before' | 'after'>,
  words: NumberWords,
): Qualifier[] {
  const articles = [...words.articles].join('|');
  const isBefore = (alternatives: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?:\\s+(?:${articles}))?\\s*$`, 'iu').test(before);
  const isAfter = (alternatives: string): boolean =>
    new RegExp(`^\\s*,?\\s*(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu').test(after);
  const found = [
    ...Object.entries(words.before).filter(([, alternatives]) => isBefore(alternatives)),
    ...Object.entries(words.after).filter(([, alternatives]) => isAfter(alternatives)),
  ];
  return found.map(([qualifier]) => qualifier as Qualifier);
}
