import { fold } from './fold.ts';

/** A word as it is compared, and where it stands in the text that it comes from. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** A number with the letters at its end (`449bn`), or a word with the apostrophes in it. */
const pattern =
  /\d+(?:[.,]\d+)*[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/** Digits with separators in them that are one number: `5,000.5`, `5.000,5`, `1.7`, `1,7`. */
const number = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+\.\d+|\d{1,3},\d{1,2})$/;

/** The words of a text as they are compared; numbers are whole: `5000` for `5,000`, and `lamp` stands for `lamp's`. */
export const foldWords = (text: string): string[] => foldedWords(text).map(({ word }) => word);

/**
 * The words of a text as they are compared, each with its place in the text. Space always parts words, so that what is
 * copied from one space to another has the words that it has in the text.
 */
export function foldedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const parts = /^\d+[.,]/.test(found) ? partsOf(found, index) : [{ part: found, start: index }];
    for (const { part, start } of parts) {
      const word = plain(part);
      if (word !== '') words.push({ word, start, end: start + part.length });
    }
  }
  return words;
}

/** What looks like one number and is none, such as `1.2.3` and `2018,31`, is several. */
function partsOf(found: string, at: number): { part: string; start: number }[] {
  const [digits = ''] = /^\d[\d.,]*/.exec(found) ?? [];
  if (number.test(digits)) return [{ part: found, start: at }];
  return [...found.matchAll(/[^.,]+/g)].map(({ 0: part, index }) => ({ part, start: at + index }));
}

/** Words already folded: a text has most of its words many times. */
const known = new Map<string, string>();

function plain(found: string): string {
  const before = known.get(found);
  if (before !== undefined) return before;
  const word = plainNumber(fold(found))
    .replace(/'s$/, '')
    .replace(/[^\p{L}\p{N}.⁄]/gu, '');
  known.set(found, word);
  return word;
}

/** A number without its thousands' separators and with a decimal point. */
function plainNumber(word: string): string {
  if (!/^\d+[.,]/.test(word)) return word;
  const isGrouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?!\d)/.exec(word);
  if (isGrouped) return word.replaceAll(isGrouped[1] ?? '', '').replace(',', '.');
  return word.replace(',', '.');
}
