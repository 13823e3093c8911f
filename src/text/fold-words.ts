import { fold } from './fold.ts';

/** A number with its decimals, or a word with the apostrophes in it. */
const word = /\d+(?:\.\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Between the thousands of a number: `5,000`, `5.000`. */
const thousands = /(?<=(?<![\d.,])\d{1,3}(?:[.,\u00a0\u202f]\d{3})*)[.,\u00a0\u202f](?=\d{3}(?!\d))/g;

/** The words of a text as they are compared; numbers are whole: `5000` for `5,000`, and `lamp` stands for `lamp's`. */
export const foldWords = (text: string): string[] => foldedWords(text).map(({ word: found }) => found);

/** A word as it is compared, and where it stands in the text that it comes from. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text as they are compared, each with its place in the text. */
export function foldedWords(text: string): PlacedWord[] {
  const folded = foldInPlace(text);
  return [...folded.text.matchAll(new RegExp(`${number.source}|${word.source}`, 'gu'))].map((match) => ({
    word: plain(match[0]),
    start: folded.at[match.index] ?? 0,
    end: folded.at[match.index + match[0].length] ?? text.length,
  }));
}

/** A number with its thousands set apart. */
const number = /(?<![\d.,])\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:\.\d+)?(?![\p{L}\p{N}])/u;

const plain = (found: string): string => found.replace(thousands, '').replace(/'s$/, '').replaceAll("'", '');

/** How a folded text lies over the one it comes from. */
interface Folded {
  text: string;
  /** For each unit of the folded text, where its letter begins in the other; at the end the other's length. */
  at: number[];
}

function foldInPlace(source: string): Folded {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const character of source) {
    const folded = fold(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) at.push(index);
    index += character.length;
  }
  at.push(source.length);
  return { text, at };
}
