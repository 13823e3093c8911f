import type { FigureData, Qualifier } from '../../schemas/figure.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import type { MarkedFigure } from '../prose/section.ts';
import { defaultLocale } from '../../text/language.ts';
import type { NumberWords } from '../language/number-table.ts';
import { numberWordsOf } from '../language/number-words.ts';
import { parseQuantity, type Quantity } from '../language/quantity.ts';
import type { FigureFault, FigureScope } from './figure-scope.ts';
import { periodFaults } from './period-checks.ts';
import { modalityFaults } from './modality-checks.ts';
import { placeFaults } from './place-checks.ts';
import { namedStates, stateLists } from '../model/named-states.ts';
import { sourceFaults } from './source-checks.ts';
import { isInUnit, rateFaults } from './unit-checks.ts';
import { findUnit, writeQuantity } from './units.ts';
import { wholeFaults } from './whole-checks.ts';

/** What an entry of `figures.json` says otherwise than the words around its mark. */
export function figureProblems(entry: FigureData, scope: FigureScope): ContentProblem[] {
  const { section, sentence } = scope.mark;
  const place = `sections/${section}.mdx › ${sentence}`;
  const words = numberWordsOf(scope.lang);
  return [
    ...countedFaults(entry),
    ...wholeFaults(entry, scope),
    ...placeFaults(entry, scope),
    ...periodFaults(entry, scope),
    ...sourceFaults(entry, scope),
    ...valueFaults(entry, scope, words),
    ...(words ? modalityFaults(entry, scope, words) : []),
  ].map(({ field, found, expected }) => ({
    file: 'figures.json',
    field: `${entry.id} › ${field}`,
    found: `${found} (${place})`,
    expected,
  }));
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
  const quantity = parseQuantity(mark.printed, lang) ?? countedStates(mark.printed, scope);
  if ((entry.value === null) !== (entry.qualifier === 'in-words')) {
    const found = `${entry.value}, qualified "${entry.qualifier}"`;
    return [{ field: 'value', found, expected: 'null with "in-words", and only with it' }];
  }
  if (entry.value === null) {
    const expected = `a value, as "${mark.printed}" says`;
    return quantity ? [{ field: 'value', found: 'null', expected }] : [];
  }
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

/** As many states as words list, where they are such a list and nothing else. */
function countedStates(printed: string, { places }: FigureScope): Quantity | null {
  const named = namedStates(printed, places);
  const [list, other] = stateLists(printed, named);
  if (!list || other || list.length < named.length) return null;
  const value = list.length;
  return { value, currency: null, isPercent: false, isOrdinal: false, measure: null, isMagnitude: false };
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

/** Whether a number is one of its kind by its words: `a dozen years`. */
function isLoose(printed: string, { articles, loose }: NumberWords): boolean {
  const [article = '', scale = ''] = printed.toLowerCase().split(' ');
  return articles.has(article) && loose.has(scale);
}

/** The qualifiers whose words stand beside a number: right before it, an article between, or right after it. */
export function printedQualifiers(
  { before, after, printed }: Pick<MarkedFigure, 'before' | 'after' | 'printed'>,
  words: NumberWords,
): Qualifier[] {
  const articles = [...words.articles].join('|');
  const isBefore = (alternatives: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?:\\s+(?:${articles}))?\\s*$`, 'iu').test(before);
  const isAfter = (alternatives: string): boolean =>
    new RegExp(`^\\s*,?\\s*(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu').test(after);
  const found = [
    ...(isLoose(printed, words) ? [['about']] : []),
    ...Object.entries(words.before).filter(([, alternatives]) => isBefore(alternatives)),
    ...Object.entries(words.after).filter(([, alternatives]) => isAfter(alternatives)),
  ];
  return found.map(([qualifier]) => qualifier as Qualifier);
}
