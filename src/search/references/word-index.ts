import { searchedWords } from './words.ts';

/** An inverted index: for each word the entries that have it, by their positions, ascending. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

/**
 * Builds the index of a list of texts.
 *
 * @param texts what a reader sees of each entry
 */
export function buildWordIndex(texts: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  texts.forEach((text, position) => {
    for (const word of new Set(searchedWords(text))) {
      const positions = index.get(word);
      if (positions) positions.push(position);
      else index.set(word, [position]);
    }
  });
  return index;
}

/**
 * The entries that have, for every word asked for, a word that begins with it.
 *
 * @param asked folded words
 * @returns null where no word is asked for, which leaves every entry
 */
export function lookUp(index: WordIndex, asked: readonly string[]): Set<number> | null {
  let found: Set<number> | null = null;
  for (const prefix of asked) {
    const having = new Set<number>();
    for (const [word, positions] of index) {
      if (!word.startsWith(prefix)) continue;
      for (const position of positions) if (!found || found.has(position)) having.add(position);
    }
    found = having;
  }
  return found;
}

/** A part of an index as it stands in a file: for each word the first position, then the steps to the next ones. */
export type Shard = Record<string, number[]>;

/** The name of the part that holds a word: the code of its first letter, which any file system takes. */
export const shardOf = (word: string): string => (word.codePointAt(0) ?? 0).toString(16);

/** Cuts an index into parts by the first letters of its words; words within a part are sorted. */
export function toShards(index: WordIndex): Map<string, Shard> {
  const shards = new Map<string, Shard>();
  for (const [word, positions] of [...index].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = shardOf(word);
    const shard = shards.get(name) ?? {};
    shard[word] = toSteps(positions);
    shards.set(name, shard);
  }
  return shards;
}

/** Reads a part of an index. */
export const fromShard = (shard: Shard): Map<string, number[]> =>
  new Map(Object.entries(shard).map(([word, steps]) => [word, fromSteps(steps)]));

/** Numbers as the first and the differences from each to the next: smaller, and more alike. */
export const toSteps = (values: readonly number[]): number[] =>
  values.map((value, index) => value - (values[index - 1] ?? 0));

/** The numbers that steps lead to. */
export function fromSteps(steps: readonly number[]): number[] {
  let value = 0;
  return steps.map((step) => (value += step));
}
