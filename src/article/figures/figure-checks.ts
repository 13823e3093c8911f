import type { FigureData, Qualifier } from '../../schemas/figure.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import type { MarkedFigure } from '../prose/section.ts';
import { defaultLocale } from '../../text/language.ts';
import type { Measure, NumberWords } from '../language/number-table.ts';
import { numberWordsOf } from '../language/number-words.ts';
import { parseQuantity, type Quantity } from '../language/quantity.ts';
import { findUnit, writeQuantity } from './units.ts';

/** Measures that a printed number must name itself; others may stand elsewhere in the sentence. */
const explicit = new Set<Measure>(['usd', 'cny', 'percent', 'ordinal']);

/** What an entry of `figures.json` says otherwise than the words around its mark. */
export function figureProblems(
  entry: FigureData,
  mark: MarkedFigure,
  places: ReadonlySet<string>,
  lang: string,
): ContentProblem[] {
  const problem = (field: string, found: string, expected: string): ContentProblem => ({
    file: 'figures.json',
    field: `${entry.id} › ${field}`,
    found,
    expected,
  });
  const { period, unit } = entry;
  const problems = entry.places
    .filter((place) => !places.has(place))
    .map((place) => problem('places', `"${place}"`, 'the id of an entry of places.json'));
  if (period && period.from > period.to) {
    problems.push(problem('period', `${period.from} to ${period.to}`, 'a start that is not after its end'));
  }
  if ((unit === 'count') !== (entry.counted !== undefined)) {
    const found = entry.counted ? `something counted, in the unit "${unit}"` : 'nothing';
    problems.push(problem('counted', found, 'what is counted, where the unit is "count", and only there'));
  }
  if (entry.source === 'none' && mark.quoted !== null) {
    const found = '"none", but it stands in a quotation whose source is cited';
    problems.push(problem('source', found, '"following" or "preceding"'));
  } else if (entry.source !== 'none' && mark[entry.source] === null) {
    const found = `"${entry.source}", but its paragraph has no citation there`;
    problems.push(problem('source', found, '"following", "preceding" or "none"'));
  }

  const words = numberWordsOf(lang);
  const quantity = parseQuantity(mark.printed, lang);
  if (!words || !quantity) {
    const expected = words ? 'a number, in digits or words' : `a table for "${lang}" in number-words.ts`;
    return [...problems, problem('value', `"${mark.printed}" in the text`, expected)];
  }
  if (!isInUnit(quantity, entry)) {
    problems.push(problem('unit', `"${unit}"`, `the unit of "${mark.printed}" in the text`));
  } else if (!isEqual(entry.value * findUnit(unit).scale, quantity.value)) {
    problems.push(
      problem('value', writeQuantity(entry, defaultLocale), `"${mark.printed}", as the text says`),
    );
  }
  return [...problems, ...qualifierProblems(entry, mark, quantity, words, problem)];
}

function isInUnit({ measure, value }: Quantity, { unit }: FigureData): boolean {
  const wanted = findUnit(unit).measure;
  if (measure !== null) return measure === wanted;
  // Nothing is nothing in every unit: "no loans".
  return wanted === null || !explicit.has(wanted) || value === 0;
}

const isEqual = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function qualifierProblems(
  { qualifier }: FigureData,
  mark: MarkedFigure,
  { isMagnitude }: Quantity,
  words: NumberWords,
  problem: (field: string, found: string, expected: string) => ContentProblem,
): ContentProblem[] {
  const printed: Qualifier[] = isMagnitude ? ['order-of-magnitude'] : printedQualifiers(mark, words);
  if (qualifier === 'exact' ? printed.length === 0 : printed.includes(qualifier)) return [];
  const around = `${mark.before.slice(-30)}${mark.printed}${mark.after.slice(0, 20)}`;
  return [problem('qualifier', `"${qualifier}"`, `"${printed[0] ?? 'exact'}", as in "…${around}…"`)];
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
