import type { FigureData } from '../../schemas/figure.ts';
import { isPlausibleYear } from '../../schemas/date.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { Measure, NumberWords } from '../language/number-table.ts';
import { parseQuantity, type Quantity } from '../language/quantity.ts';
import type { FigureCheck, FigureScope } from './figure-scope.ts';
import { findUnit } from './units.ts';

/** Words after a number among which its unit is looked for: `256 million to 768 million tonnes of oil equivalent`. */
const nearby = 9;

/** Whether a number is in the unit of its entry: its own words say so, or those after it. */
export function isInUnit(
  quantity: Quantity,
  entry: FigureData,
  scope: FigureScope,
  words: NumberWords,
): boolean {
  const wanted = findUnit(entry.unit).measure;
  const measure = quantity.measure ?? measureAfter(scope, words);
  if (measure !== null) return measure === wanted;
  // Nothing is nothing in every unit: "no loans".
  if (quantity.value === 0) return true;
  if (entry.unit === 'year') return isPlausibleYear(entry.value) && /^\d{4}$/.test(scope.mark.printed.trim());
  return wanted === null;
}

/** What the words after a number say that it measures: a unit right after it, or after a second number of a range. */
function measureAfter({ mark, lang }: FigureScope, words: NumberWords): Measure | null {
  const range = new RegExp(`^\\s*(?:${words.range})\\s+`, 'iu').exec(mark.after);
  const rest = range ? mark.after.slice(range[0].length) : `${mark.printed}${mark.after}`;
  const parts = rest.trim().split(/\s+/);
  const own = range ? 0 : mark.printed.trim().split(/\s+/).length;
  for (let count = Math.min(parts.length, own + nearby); count > own; count--) {
    const read = parts
      .slice(0, count)
      .join(' ')
      .replace(/[.,;:)]+$/, '');
    const found = parseQuantity(read, lang);
    if (found?.measure) return found.measure;
  }
  return null;
}

/** A rate says so: `per year` after a number, or after the second number of a range, belongs to the entry's `per`. */
export const rateFaults =
  (words: NumberWords): FigureCheck =>
  ({ per }, { mark, siblings }) => {
    const isRate =
      mark.after.slice(0, endOfOwn(mark.after, siblings, words)).search(wordPattern(words.perYear, 'i')) >= 0;
    if (isRate === (per === 'year')) return [];
    const found = per ? '"year"' : 'nothing';
    const around = `"…${mark.printed}${mark.after.slice(0, 60)}…"`;
    return [
      { field: 'per', found, expected: isRate ? `"year", as in ${around}` : `no such field: ${around}` },
    ];
  };

/** How far the words after a number are its own: up to the next number that is marked, or the one after a range. */
function endOfOwn(after: string, siblings: FigureScope['siblings'], words: NumberWords): number {
  const next = siblings
    .filter((other) => other.after.length < after.length)
    .map((other) => after.length - other.after.length - other.printed.length)
    .filter((start) => start >= 0)
    .sort((a, b) => a - b);
  const [first, second] = next;
  if (first === undefined) return after.length;
  const isRange = new RegExp(`^\\s*(?:${words.range})\\s*$`, 'iu').test(after.slice(0, first));
  return isRange ? (second ?? after.length) : first;
}
