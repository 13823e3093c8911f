import { foldWords } from '../../text/fold-words.ts';
import { kinds, type Kind } from './kinds.ts';
import { isTelling, meets, type Query } from './query.ts';

/** An item of the list that answers before the index is there. Its keys are short since it is sent to every searcher. */
export interface QuickItem {
  /** Kind. */
  k: Kind;
  /** Title. */
  t: string;
  /** Path, below the base path and the language. */
  p: string;
  /** What stands below the title: what an abbreviation means, the title of a work. */
  d?: string;
  /** Further names by which it is asked for. */
  n?: string[];
}

/** Id of the section in which an item stands; null where it stands in none. */
export const sectionOf = ({ p }: QuickItem): string | null => /^\/sections\/([^/]+)\//.exec(p)?.[1] ?? null;

/** An item that answers a query, and how well. */
export interface QuickHit {
  item: QuickItem;
  /** 100 where a name is what was asked for, less where it is only part of one. */
  score: number;
}

/** What the list knows of a query, best first. */
export function findQuick(items: readonly QuickItem[], query: Query): QuickHit[] {
  if (query.terms.length === 0) return [];
  return items
    .map((item) => ({ item, score: scoreOf(item, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** How well the names of an item answer a query; 0 where they do not. */
export function scoreOf(item: Named, { terms, phrases }: Query): number {
  const { names, facts } = itemWords(item);
  const all = [...names.flat(), ...facts];
  const hasPhrase = (phrase: readonly string[]): boolean =>
    names.some((name) => ` ${name.join(' ')} `.includes(` ${phrase.join(' ')} `));
  if (!phrases.every(hasPhrase)) return 0;
  if (!terms.every((term) => all.some((word) => meets(word, term)))) return 0;
  const { bonus } = kinds[item.k];
  const scores = names.map((name) => nameScore(name, terms)).filter((score) => score > 0);
  return Math.max(partScore(facts, terms), ...scores.map((score) => score + bonus));
}

/** What of an item a query is held against. */
type Named = Pick<QuickItem, 'k' | 't' | 'd' | 'n'>;

interface ItemWords {
  names: string[][];
  facts: string[];
}

/** The words of items, which every key needs again. */
const known = new WeakMap<Named, ItemWords>();

function itemWords(item: Named): ItemWords {
  const before = known.get(item);
  if (before) return before;
  const { k, t, d, n = [] } = item;
  // Below most titles stand facts, and a fact is no name: `Norway` is not what a number about Norway is called.
  const isName = d !== undefined && kinds[k].isNamedBelow;
  const names = [t, ...(t.includes(' – ') ? t.split(' – ') : []), ...(isName ? [d] : []), ...n];
  const words = { names: names.map(foldWords), facts: d === undefined || isName ? [] : foldWords(d) };
  known.set(item, words);
  return words;
}

/** How much of a name is asked for, and how much of what is asked for is in the name. */
function nameScore(name: readonly string[], terms: readonly string[]): number {
  const isWhole = name.length === terms.length && terms.every((term) => name.includes(term));
  return isWhole ? 100 : partScore(name, terms);
}

/** The same where the words are no whole name. */
function partScore(name: readonly string[], terms: readonly string[]): number {
  const whole = terms.filter((term) => name.includes(term)).length;
  const begun = terms.filter((term) => name.some((word) => meets(word, term))).length;
  if (begun === 0) return 0;
  return (
    (20 * (whole + begun)) / (terms.length * 2) + (20 * begun) / Math.max(name.filter(isTelling).length, 3)
  );
}
