import { foldWords } from '../../text/fold-words.ts';
import { wordings, type SearchRecord } from './record.ts';

/** The words of all records as they are compared, sorted: what a misspelt word is held against. */
export function knownWords(records: readonly SearchRecord[]): string[] {
  const words = records.flatMap(({ title, text, also, names }) =>
    [...wordings(title), ...wordings(text), ...also, ...names].flatMap(foldWords),
  );
  return [...new Set(words)].filter((word) => word.length >= 4 && !/\d/.test(word)).sort();
}
