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
