import type { PlacedWord } from '../../text/fold-words.ts';
import type { Range } from '../../text/ranges.ts';

/**
 * Words that follow each other, written without what stands between them, so that hyphens, points and spaces make no
 * difference: `winwin` for `win-win` and `win win`. Between two numbers, and where a line ends, a gap stays.
 */
export interface Run {
  text: string;
  /** Index of the word that begins or ends at a place of `text`. */
  starts: Map<number, number>;
  ends: Map<number, number>;
}

/**
 * Joins words to a run.
 *
 * @param source the text that they stand in
 */
export function joinWords(words: readonly PlacedWord[], source: string): Run {
  const run: Run = { text: '', starts: new Map(), ends: new Map() };
  for (const [index, { word, start }] of words.entries()) {
    const before = words[index - 1];
    if (before) run.text += gapOf(before, word, source.slice(before.end, start));
    run.starts.set(run.text.length, index);
    run.text += word;
    run.ends.set(run.text.length, index);
  }
  return run;
}

function gapOf(before: PlacedWord, word: string, between: string): string {
  if (between.includes('\n')) return '\n';
  return /\d$/.test(before.word) && /^\d/.test(word) ? ' ' : '';
}

/** Where words stand in a text as whole words, one after the other. */
export function findRun(words: readonly PlacedWord[], { text, starts, ends }: Run, wanted: string): Range[] {
  const found: Range[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const first = words[starts.get(at) ?? -1];
    const last = words[ends.get(at + wanted.length) ?? -1];
    if (first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}
