import { type SearchItem, shownOf } from './item.ts';
import type { QueryWords } from './query-words.ts';
import { isSame, meets, type RunPart } from './query.ts';
import { findRun, joinWords, type Run } from './run.ts';
import { readWords, type TextWords } from './text-words.ts';

/** How often each of some items has what is asked for, by its place in the list; longer forms of a word count less. */
export type Counted = ReadonlyMap<number, number>;

/** What is found in which item. */
export interface WordIndex {
  items: readonly SearchItem[];
  language: QueryWords;
  /** How many words each item has, beside the average. */
  lengths: number[];
  /** For each word the items that have it. */
  words: Map<string, Map<number, number>>;
  /** The words of each item. */
  texts: TextWords[];
  /** The same written together, made when a phrase is first asked for. */
  runs: { raw: Run; plain: Run }[];
  /** Answers already given: as one types, most words are asked for again. */
  answers: Map<string, Counted>;
}

/** How much a word counts in a title and in a further name, beside one in a text. */
const [inTitle, inName] = [5, 0];

/** Builds the index of a list of items at once. */
export function buildIndex(items: readonly SearchItem[], language: QueryWords): WordIndex {
  const steps = indexSteps(items, language);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Builds the index of a list of items, an item a step, so that whoever asks can do other things between them. */
export function* indexSteps(
  items: readonly SearchItem[],
  language: QueryWords,
): Generator<undefined, WordIndex, undefined> {
  const words: WordIndex['words'] = new Map();
  const texts: TextWords[] = [];
  for (const [index, item] of items.entries()) {
    yield;
    const text = readWords(textOf(item), language);
    texts.push(text);
    const { plain, joined } = text;
    const shown = item.title.length + 1 + shownOf(item).length;
    const weightAt = (start: number): number =>
      start < item.title.length ? inTitle : start < shown ? 1 : inName;
    for (const { word, start } of [...plain, ...joined]) {
      const having = words.get(word) ?? new Map<number, number>();
      having.set(index, (having.get(index) ?? 0) + weightAt(start));
      words.set(word, having);
    }
  }
  const average = texts.reduce((sum, { raw }) => sum + raw.length, 0) / Math.max(1, texts.length);
  const lengths = texts.map(({ raw }) => raw.length / average);
  return { items, language, lengths, words, texts, runs: [], answers: new Map() };
}

/** All that an item is searched by, a line each: no phrase spans two. */
const textOf = (item: SearchItem): string =>
  [item.title, shownOf(item), ...(item.also ?? []), ...(item.names ?? [])].join('\n');

/** The items that have a word, or another form of it. */
export const itemsWithWord = (index: WordIndex, term: string): Counted =>
  answered(index, term, () => {
    const found = new Map<number, number>();
    for (const [word, having] of index.words) {
      if (!meets(word, term)) continue;
      const weight = isSame(word, term) ? 1 : 0.6;
      for (const [item, count] of having) found.set(item, (found.get(item) ?? 0) + count * weight);
    }
    return found;
  });

/** The items that have words together. */
export const itemsWithRun = (index: WordIndex, { raw, plain }: Pick<RunPart, 'raw' | 'plain'>): Counted =>
  answered(index, `"${raw}" ${plain}`, () => {
    const found = new Map<number, number>();
    for (const [item, run] of runsOf(index).entries()) {
      const { raw: rawWords = [], plain: plainWords = [] } = index.texts[item] ?? {};
      const count = Math.max(
        findRun(rawWords, run.raw, raw).length,
        findRun(plainWords, run.plain, plain).length,
      );
      if (count > 0) found.set(item, count);
    }
    return found;
  });

function runsOf(index: WordIndex): WordIndex['runs'] {
  if (index.runs.length === 0) {
    index.runs = index.texts.map(({ text, raw, plain }) => {
      const run = joinWords(raw, text);
      const isSame = plain.length === raw.length && plain.every(({ word }, n) => word === raw[n]?.word);
      return { raw: run, plain: isSame ? run : joinWords(plain, text) };
    });
  }
  return index.runs;
}

function answered({ answers }: WordIndex, key: string, find: () => Counted): Counted {
  const before = answers.get(key);
  if (before) return before;
  const found = find();
  answers.set(key, found);
  return found;
}
