import { foldedWords, type PlacedWord } from '../../text/fold-words.ts';
import { plainWords, type PlainWord } from './numbers.ts';
import type { QueryWords } from './query-words.ts';

/** The words of a text in the ways in which they are looked for; queries and what is searched are read alike. */
export interface TextWords {
  text: string;
  /** As they stand: what a phrase is held against. */
  raw: PlacedWord[];
  /** With their numbers written in one way. */
  plain: PlainWord[];
  /** Words with a hyphen or points in them, as one: `covid19`, `winwin`, `us`. */
  joined: PlacedWord[];
}

/** What joins the parts of a word: hyphens, points, slashes. */
const joint = /[\p{Pd}./]/u;

/** Whether a word is part of the one before it. */
const isPart = (before: PlacedWord | undefined, { start }: PlacedWord, text: string): boolean =>
  before !== undefined && start === before.end + 1 && joint.test(text.charAt(before.end));

/** Reads the words of a text. */
export function readWords(text: string, language: QueryWords): TextWords {
  const raw = foldedWords(text);
  return { text, raw, plain: plainWords(raw, text, language), joined: joinedWords(raw, text) };
}

/** Words of several parts as one; two numbers make none. */
function joinedWords(words: readonly PlacedWord[], text: string): PlacedWord[] {
  const joined: PlacedWord[] = [];
  let last: PlacedWord | undefined;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (!before || !isPart(before, word, text)) {
      last = undefined;
      continue;
    }
    if (last) {
      last.word += word.word;
      last.end = word.end;
    } else if (!/\d$/.test(before.word) || !/^\d/.test(word.word)) {
      last = { word: before.word + word.word, start: before.start, end: word.end };
      joined.push(last);
    }
  }
  return joined;
}

/** Words in groups: those that hyphens and points join, and numbers with their scale. */
export function groupWords<Word extends PlainWord>(words: readonly Word[], text: string): Word[][] {
  const groups: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const group = groups.at(-1);
    if (group && (word.isJoined || isPart(words[index - 1], word, text))) group.push(word);
    else groups.push([word]);
  }
  return groups;
}
