import type { NumberWords } from './number-table.ts';

/** A part of a number that is being read, such as the `two hundred` of `two hundred and five`. */
interface Part {
  value: number;
  /**
   * What is added to it must be smaller than this: 100 for `two hundred`, 10 for `twenty`, 1 for `five` or `25`. A scale
   * multiplies it if this is smaller than the scale.
   */
  room: number;
}

/**
 * Reads one number in digits, words or both: `1.7 trillion`, `two hundred and five`, `a dozen`.
 *
 * @param text in lower case, without spaces around it and with single ones in it
 * @returns its value, and whether it says a size only: `hundreds of millions` are 200 million at least; null where the words do not compose one
 *   number, as in `one two`, `5-10` or `five and ten`
 */
export function readNumber(text: string, table: NumberWords): { value: number; isMagnitude: boolean } | null {
  const tokens = tokensOf(text);
  let parts: Part[] = [];
  for (const [index, token] of tokens.entries()) {
    const isFirst = index === 0;
    const next = tokens[index + 1];
    if (token === table.and || token === table.of) {
      if (isFirst || next === undefined || table.scales.has(next) !== (token === table.of)) return null;
      continue;
    }
    const scale = table.scales.get(token);
    const taken = scale === undefined ? [] : parts.filter(({ room }) => room < scale);
    const part =
      scale === undefined
        ? readPart(token, isFirst, table)
        : scaled(taken, scale, isFirst || table.bare.has(token));
    parts = parts.slice(0, parts.length - taken.length);
    if (!part || !fits(part, parts.at(-1))) return null;
    parts.push(part);
  }
  const isMagnitude = table.plurals.has(tokens[0] ?? '');
  const value = parts.reduce((sum, each) => sum + each.value, 0);
  // A plural is two at least.
  return { value: isMagnitude ? 2 * value : value, isMagnitude };
}

/** The words of a number. A hyphen joins words (`thirty-five`), but between digits it makes a range. */
const tokensOf = (text: string): string[] =>
  joinGroups(text).split(/(?<!\d)[-\u2010\u2011]|[-\u2010\u2011](?!\d)| /);

function readPart(
  token: string,
  isFirst: boolean,
  { cardinals, articles, decimal }: NumberWords,
): Part | null {
  const word = cardinals.get(token) ?? (isFirst && articles.has(token) ? 1 : null);
  if (word !== null) return { value: word, room: roomOf(word) };
  const digits = readDigits(token, decimal);
  return digits === null ? null : { value: digits, room: 1 };
}

function roomOf(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}

/** The parts that a scale multiplies: `449 | mil` becomes `449000 | millones`. */
function scaled(taken: readonly Part[], scale: number, canBeBare: boolean): Part | null {
  if (taken.length === 0) return canBeBare ? { value: scale, room: scale } : null;
  const count = taken.reduce((sum, { value }) => sum + value, 0);
  return { value: count * scale, room: Number.isInteger(count) ? scale : 1 };
}

/** Whether a part may follow another: it is smaller than the last digits that the other names. */
const fits = ({ value }: Part, before: Part | undefined): boolean =>
  before === undefined || (value > 0 && value < before.room);

/** Thousands set apart by spaces, joined: `10 000`. */
const joinGroups = (text: string): string =>
  text.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (digits) => digits.replaceAll(' ', ''));

/** A point before other than three digits is a decimal point in every language: `1.1`, where `1.100` may be thousands. */
function readDigits(printed: string, decimal: '.' | ','): number | null {
  const token =
    decimal === ',' && /^(?:\d{1,3}\.(?!\d{3}$)|\d{4,}\.)\d+$/.test(printed)
      ? printed.replace('.', ',')
      : printed;
  const [whole = '', fraction] = token.split(decimal);
  const group = decimal === '.' ? ',' : '.';
  const isWhole = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+$|^\\d+$`).test(whole);
  const isFraction = fraction === undefined || /^\d+$/.test(fraction);
  if (!isWhole || !isFraction || token.split(decimal).length > 2) return null;
  return Number(`${whole.replaceAll(group, '')}.${fraction ?? 0}`);
}
