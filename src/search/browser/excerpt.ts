import { mergeRanges, type Range } from '../../text/ranges.ts';
import type { QueryWords } from './query-words.ts';
import { meets, type Query } from './query.ts';
import { findRun, joinWords } from './run.ts';
import { readWords } from './text-words.ts';

/** A stretch of text, marked where it is what was asked for. */
export interface Part {
  text: string;
  isMarked: boolean;
}

/** Where a text has what is asked for, in order and apart. */
export function findMarks(text: string, { parts }: Asked, language: QueryWords): Range[] {
  const { raw, plain, joined } = readWords(text, language);
  return mergeRanges(
    parts.flatMap((part) => {
      if (part.kind === 'word') {
        return [...plain, ...joined].filter(({ word }) => meets(word, part.words[0] ?? ''));
      }
      return [
        ...findRun(raw, joinWords(raw, text), part.raw),
        ...findRun(plain, joinWords(plain, text), part.plain),
      ];
    }),
  );
}

/** What of a text is asked for. */
type Asked = Pick<Query, 'parts'>;

/**
 * The stretch of a text that has most of what is asked for, cut at words.
 *
 * @param length about how many characters
 */
export function makeExcerpt(text: string, asked: Asked, language: QueryWords, length = 180): Part[] {
  const marks = findMarks(text, asked, language);
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
