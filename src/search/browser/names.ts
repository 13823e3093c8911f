import type { SearchItem } from './item.ts';
import { kinds } from './kinds.ts';
import type { QueryWords } from './query-words.ts';
import { isSame, isTelling, meets, type Query } from './query.ts';
import { findRun, joinWords } from './run.ts';
import { readWords, type TextWords } from './text-words.ts';

/**
 * How well the names of an item answer a query: 100 and its kind's bonus where a name is what was asked for, less where
 * it is only part of one, 0 where it is none.
 */
export function scoreName(item: Named, { parts }: Pick<Query, 'parts'>, language: QueryWords): number {
  if (item.below === undefined || parts.length === 0) return 0;
  const { names, facts } = itemWords(item, language);
  const hasRun = ({ read, words }: ReadName, wanted: string): boolean =>
    findRun(words, joinWords(words, read.text), wanted).length > 0;
  const isNamed = parts.every(
    (part) =>
      part.kind === 'word' ||
      part.quoted === null ||
      names.some((name) => hasRun(name, part.plain || part.raw)),
  );
  if (!isNamed) return 0;
  const terms = [...new Set(parts.flatMap(({ words }) => words))];
  const all = [...names.flatMap(({ words }) => words.map(({ word }) => word)), ...facts];
  if (!terms.every((term) => all.some((word) => meets(word, term)))) return 0;
  const scores = names.map(({ words }) => {
    const name = words.map(({ word }) => word);
    const isInIt = terms.every((term) => name.some((word) => meets(word, term)));
    return nameScore(name, terms, language) + (isInIt ? kinds[item.kind].bonus : 0);
  });
  return Math.max(partScore(facts, terms, language), ...scores);
}

/** What of an item a query is held against. */
type Named = Pick<SearchItem, 'kind' | 'title' | 'below' | 'names'>;

interface ReadName {
  read: TextWords;
  words: TextWords['plain'];
}

interface ItemWords {
  names: ReadName[];
  facts: string[];
}

/** The words of items, which every key needs again. */
const known = new WeakMap<Named, ItemWords>();

function itemWords(item: Named, language: QueryWords): ItemWords {
  const before = known.get(item);
  if (before) return before;
  const { kind, title, below = '', names = [] } = item;
  const read = (text: string): ReadName => {
    const words = readWords(text, language);
    return { read: words, words: words.plain.filter(({ isUnit }) => !isUnit) };
  };
  // Below most titles stand facts, and a fact is no name: `Norway` is not what a number about Norway is called.
  const isName = below !== '' && kinds[kind].isNamedBelow;
  const all = [
    title,
    ...(title.includes(' – ') ? title.split(' – ') : []),
    ...(isName ? [below] : []),
    ...names,
  ];
  const facts = isName ? [] : read(below).words.map(({ word }) => word);
  const words = { names: all.map(read), facts };
  known.set(item, words);
  return words;
}

/** How much of a name is asked for, and how much of what is asked for is in the name. */
function nameScore(name: readonly string[], terms: readonly string[], language: QueryWords): number {
  const isWhole =
    name.length === terms.length && terms.every((term) => name.some((word) => isSame(word, term)));
  return isWhole ? 100 : partScore(name, terms, language);
}

/** The same where the words are no whole name. */
function partScore(name: readonly string[], terms: readonly string[], language: QueryWords): number {
  const whole = terms.filter((term) => name.includes(term)).length;
  const begun = terms.filter((term) => name.some((word) => meets(word, term))).length;
  if (begun === 0) return 0;
  const length = name.filter((word) => isTelling(word, language)).length;
  return (20 * (whole + begun)) / (terms.length * 2) + (20 * begun) / Math.max(length, 3);
}
