import { numberWordsOf, type Measure, type NumberWords } from './number-words.ts';

/** A number as a text prints it, understood. */
export interface Quantity {
  /** In plain units: 449e9 for "$449 billion", 51 for "51%", 1 for "first". */
  value: number;
  currency: 'USD' | 'CNY' | null;
  isPercent: boolean;
  /** A place in an order: `fifth`, `5th`, and superlatives of rank such as `largest`. */
  isOrdinal: boolean;
  /** What it measures, where its own words say so. */
  measure: Measure | null;
  /** Whether only its size is given: `hundreds of millions` is at least 1e8. */
  isMagnitude: boolean;
}

/** Marks of currency before a number. */
const symbols: readonly [RegExp, Measure][] = [
  [/^(?:u\.?s\.?\s?)?\$\s?/, 'usd'],
  [/^usd\s/, 'usd'],
  [/^(?:¥|rmb|cny)\s?/, 'cny'],
];

/**
 * Reads a printed number with its unit words: `$449 billion`, `400 billion yuan`, `51%`, `twelve`, `eight times`,
 * `a dozen years`, `hundreds of millions of tons`, `fifth`.
 *
 * @param lang language of the text, for number words and the decimal mark
 * @returns null where the words are no number, or the language has no table of number words
 */
export function parseQuantity(printed: string, lang: string): Quantity | null {
  const table = numberWordsOf(lang);
  if (!table) return null;
  let rest = printed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (table.none.has(rest)) return quantity(0, null);
  const ordinal = readOrdinal(rest, table);
  if (ordinal !== null) return quantity(ordinal, 'ordinal');

  let measure: Measure | null = null;
  let factor = 1;
  const symbol = symbols.find(([pattern]) => pattern.test(rest));
  if (symbol) {
    measure = symbol[1];
    rest = rest.replace(symbol[0], '');
  } else {
    const unit = trailingUnit(rest, table);
    if (unit) ({ measure, factor, rest } = unit);
  }
  // An article stands for one before a unit only: "a decade".
  if (measure === null && table.articles.has(rest)) return null;
  const number = readNumber(rest, table);
  return number && quantity(number.value * factor, measure, number.isMagnitude);
}

function quantity(value: number, measure: Measure | null, isMagnitude = false): Quantity {
  return {
    // Products such as 1.1 × 1e9 carry a binary remainder that the text does not state.
    value: Number(value.toPrecision(15)),
    currency: measure === 'usd' ? 'USD' : measure === 'cny' ? 'CNY' : null,
    isPercent: measure === 'percent',
    isOrdinal: measure === 'ordinal',
    measure,
    isMagnitude,
  };
}

function readOrdinal(text: string, { ordinals }: NumberWords): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th|\.?[ºª°])$/.exec(text)?.[1];
  return digits ? Number(digits) : (ordinals.get(text) ?? null);
}

/** The longest unit at the end of the words, and the words before it. */
function trailingUnit(
  text: string,
  { units, fillers }: NumberWords,
): { measure: Measure; factor: number; rest: string } | null {
  const fitting = [...units]
    .filter(([name]) => text.endsWith(name === '%' ? name : ` ${name}`))
    .sort(([a], [b]) => b.length - a.length);
  const [longest] = fitting;
  if (!longest) return null;
  const before = text.slice(0, -longest[0].length).trim();
  const last = before.split(' ').at(-1) ?? '';
  // "Of" belongs to neither: `millions of tons`.
  const rest = fillers.has(last) ? before.slice(0, -last.length).trim() : before;
  return { ...longest[1], rest };
}

/** A number in digits, words or both: `1.7 trillion`, `two hundred and five`, `a dozen`. */
function readNumber(text: string, table: NumberWords): { value: number; isMagnitude: boolean } | null {
  const tokens = joinGroups(text)
    .split(/[\s-]+/)
    .filter((token) => token !== '');
  const [first = ''] = tokens;
  if (tokens.length === 0) return null;
  const isMagnitude = table.plurals.has(first);
  /** Parts to be added up; a scale takes in the smaller ones before it: `449 | mil` becomes `449000 | millones`. */
  let parts: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const scale = table.scales.get(token);
    const number = table.cardinals.get(token) ?? readDigits(token, table.decimal);
    if (scale !== undefined) {
      const taken = parts.filter((part) => part < scale).reduce((sum, part) => sum + part, 0);
      parts = [...parts.filter((part) => part >= scale), (taken || 1) * scale];
    } else if (index === 0 && table.articles.has(token)) {
      parts.push(1);
    } else if (number !== null) {
      parts.push(number);
    } else if (!table.fillers.has(token) || index === 0) {
      return null;
    }
  }
  return { value: parts.reduce((sum, part) => sum + part, 0), isMagnitude };
}

/** Thousands set apart by spaces, joined: `10 000`. */
const joinGroups = (text: string): string =>
  text.replace(/\d{1,3}(?: \d{3})+(?!\d)/g, (digits) => digits.replaceAll(' ', ''));

function readDigits(token: string, decimal: '.' | ','): number | null {
  const [whole = '', fraction] = token.split(decimal);
  const group = decimal === '.' ? ',' : '.';
  const isWhole = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+$|^\\d+$`).test(whole);
  const isFraction = fraction === undefined || /^\d+$/.test(fraction);
  if (!isWhole || !isFraction || token.split(decimal).length > 2) return null;
  return Number(`${whole.replaceAll(group, '')}.${fraction ?? 0}`);
}
