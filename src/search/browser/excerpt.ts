import { foldedWords, type PlacedWord } from '../../text/fold-words.ts';
import { mergeRanges, type Range } from '../../text/ranges.ts';
import { meets } from './query.ts';

/** A stretch of text, marked where it is what was asked for. */
export interface Part {
  text: string;
  isMarked: boolean;
}

/** What of a text is asked for. */
export interface Asked {
  terms: readonly string[];
  phrases: readonly (readonly string[])[];
}

/** Where a text has what is asked for, in order and apart: phrases where there are any, else words. */
export function findMarks(text: string, asked: Asked): Range[] {
  const words = foldedWords(text);
  if (asked.phrases.length > 0) return mergeRanges(asked.phrases.flatMap((phrase) => runsOf(words, phrase)));
  return words.filter(({ word }) => asked.terms.some((term) => meets(word, term)));
}

function runsOf(words: PlacedWord[], phrase: readonly string[]): Range[] {
  return words.flatMap((first, index) => {
    const last = words[index + phrase.length - 1];
    const isRun = last !== undefined && phrase.every((term, n) => isSame(words[index + n]?.word, term));
    return isRun ? [{ start: first.start, end: last.end }] : [];
  });
}

/** In a phrase a word may differ by its ending alone. */
const isSame = (word: string | undefined, term: string): boolean =>
  word !== undefined && (word === term || word === `${term}s` || `${word}s` === term);

/**
 * The stretch of a text that has most of what is asked for, cut at words.
 *
 * @param length about how many characters
 */
export function makeExcerpt(text: string, asked: Asked, length = 180): Part[] {
  const marks = findMarks(text, asked);
  const best = bestStart(marks, length);
  const from =
    text.length <= length ? 0 : wordStart(text, Math.max(0, Math.min(best - 40, text.length - length)));
  const to = text.length - from <= length + 20 ? text.length : wordEnd(text, from + length);
  const parts: Part[] = from > 0 ? [{ text: '… ', isMarked: false }] : [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), isMarked: false });
  if (to < text.length) parts.push({ text: ' …', isMarked: false });
  return parts;
}

/** Where the window begins that holds the most marks; of several the first. */
function bestStart(marks: readonly Range[], length: number): number {
  let best = marks[0]?.start ?? 0;
  let most = 0;
  for (const { start } of marks) {
    const count = marks.filter((mark) => mark.start >= start && mark.end <= start + length - 40).length;
    if (count > most) [best, most] = [start, count];
  }
  return best;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
}
