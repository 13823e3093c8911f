import { readNumber } from './number.ts';
import type { Measure, NumberWords } from './number-table.ts';
import { numberWordsOf } from './number-words.ts';

/** A number as a text prints it, understood. */
export interface Quantity {
  /** In plain units: 120e9 for "$120 billion", 51 for "51%", 1 for "first". */
  value: number;
  currency: 'USD' | 'CNY' | null;
  isPercent: boolean;
  /** A place in an order: `fifth`, `5th`, and superlatives of rank such as `largest`. */
  isOrdinal: boolean;
  /** What it measures, where its own words say so. */
  measure: Measure | null;
  /** Whether only its size is given: `hundreds of millions` is at least 2e8. */
  isMagnitude: boolean;
}

/** Marks before a number that say what it measures. */
const symbols: readonly [RegExp, Measure][] = [
  [/^(?:u\.?s\.?\s?)?\$\s?/, 'usd'],
  [/^usd\s/, 'usd'],
  [/^(?:¥|rmb|cny)\s?/, 'cny'],
  [/^(?:no\.|n\.?º)\s?/, 'ordinal'],
];

/** A sign before a number: print has a minus there, a hyphen or a dash. */
const signs = /^([+−–-])\s?(?=[^\s+−–-])/;

/**
 * Reads a printed number with its sign and its unit words: `$120 billion`, `400 billion yuan`, `−6.6%`, `twelve`,
 * `eight times`, `a dozen years`, `hundreds of millions of tons`, `fifth`.
 *
 * @param lang language of the text, for number words and the decimal mark
 * @returns null where the words are no number, are several or a range (`5–10%`), or where the language has no table of
 *   number words
 */
export function parseQuantity(printed: string, lang: string): Quantity | null {
  const table = numberWordsOf(lang);
  if (!table) return null;
  const text = printed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (table.none.has(text)) return quantity(0, null);
  const ordinal = readOrdinal(text, table);
  if (ordinal !== null) return quantity(ordinal, 'ordinal');

  const outer = takeSign(text, table);
  const symbol = symbols.find(([pattern]) => pattern.test(outer.rest));
  // The sign stands on either side of the mark: `-$5`, `US$ −5`.
  const inner = symbol ? takeSign(outer.rest.replace(symbol[0], ''), table) : null;
  if (outer.sign !== null && inner && inner.sign !== null) return null;
  const unit = symbol ? null : trailingUnit(outer.rest, table);
  const measure = symbol?.[1] ?? unit?.measure ?? null;
  const words = inner?.rest ?? unit?.rest ?? outer.rest;
  // An article stands for one before a unit only: "a decade".
  if (measure === null && table.articles.has(words)) return null;
  const number = readNumber(words, table);
  const factor = (outer.sign ?? inner?.sign ?? 1) * (unit?.factor ?? 1);
  return number && quantity(number.value * factor, measure, number.isMagnitude);
}

/** The sign at the beginning of the words, if there is one, and the words behind it. */
function takeSign(text: string, { minus }: NumberWords): { sign: 1 | -1 | null; rest: string } {
  if (text.startsWith(`${minus} `)) return { sign: -1, rest: text.slice(minus.length + 1) };
  const found = signs.exec(text);
  return found
    ? { sign: found[1] === '+' ? 1 : -1, rest: text.slice(found[0].length) }
    : { sign: null, rest: text };
}

function quantity(value: number, measure: Measure | null, isMagnitude = false): Quantity {
  return {
    // Products such as 4.1 × 1e6 carry a binary remainder that the text does not state.
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
  { units, of }: NumberWords,
): { measure: Measure; factor: number; rest: string } | null {
  const fitting = [...units]
    .filter(([name]) => text.endsWith(name === '%' ? name : ` ${name}`))
    .sort(([a], [b]) => b.length - a.length);
  const [longest] = fitting;
  if (!longest) return null;
  const before = text.slice(0, -longest[0].length).trim();
  // "Of" belongs to neither: `millions of tons`.
  return { ...longest[1], rest: before.endsWith(` ${of}`) ? before.slice(0, -of.length - 1) : before };
}
