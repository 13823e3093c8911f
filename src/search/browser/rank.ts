import type { Chosen } from './found.ts';
import { facets, type Facet } from './facets.ts';
import { type SearchItem, shownOf, valuesOf } from './item.ts';
import { kinds } from './kinds.ts';
import { scoreName } from './names.ts';
import type { Query, QueryPart } from './query.ts';
import { itemsWithRun, itemsWithWord, type Counted, type WordIndex } from './word-index.ts';

/** An item that has all that is asked for, by its place in the list, and how well it answers. */
export interface Ranked {
  item: number;
  score: number;
}

/** What the texts say best is worth this much beside a name that was asked for, which is worth 100. */
const textWeight = 30;

/** How soon a word that stands again counts less, and how much a long text counts less, as BM25 has them. */
const [saturation, byLength] = [1.2, 0.6];

/** The items that have what a part of a query asks for. */
export const itemsWith = (index: WordIndex, part: QueryPart): Counted =>
  part.kind === 'run' ? itemsWithRun(index, part) : itemsWithWord(index, part.words[0] ?? '');

/** The items that have every part of a query, best first. Names that are what was asked for come first. */
export function rank(index: WordIndex, query: Query): Ranked[] {
  const found = query.parts.map((part) => itemsWith(index, part));
  const together =
    query.parts.length > 0 && query.run !== '' ? itemsWithRun(index, { raw: query.run, plain: '' }) : null;
  const weights = found.map(({ size }) => Math.log(1 + index.items.length / Math.max(1, size)));
  const scored = index.items.flatMap((each, item) => {
    if (!found.every((counted) => counted.has(item))) return [];
    const length = index.lengths[item] ?? 1;
    const score = found.reduce((sum, counted, part) => {
      const count = counted.get(item) ?? 0;
      const times = (count * (saturation + 1)) / (count + saturation * (1 - byLength + byLength * length));
      return sum + times * (weights[part] ?? 1);
    }, 0);
    const weight = kinds[each.kind].weight * (together?.has(item) ? 2 : 1);
    return [{ item, score: score * weight }];
  });
  const most = Math.max(Number.EPSILON, ...scored.map(({ score }) => score));
  return scored
    .map(({ item, score }) => {
      const each = index.items[item];
      const name = each ? scoreName(each, query, index.language) : 0;
      return { item, score: name + (each ? scoreQuoted(each, query) : 0) + (textWeight * score) / most };
    })
    .sort((a, b) => b.score - a.score);
}

/** What is quoted is looked for where it is printed, and first where it stands with the same signs. */
function scoreQuoted(item: SearchItem, { parts }: Query): number {
  const phrases = parts.flatMap((part) => (part.kind === 'run' && part.quoted !== null ? part.quoted : []));
  if (phrases.length === 0 || phrases.length < parts.length) return 0;
  const isSame = phrases.every((phrase) => shownOf(item).includes(phrase));
  return kinds[item.kind].quoted + (isSame ? textWeight : 0);
}

/** Whether an item is among what was chosen. */
export const isChosen = (index: WordIndex, { item }: Ranked, chosen: Chosen, but?: Facet): boolean =>
  facets.every((facet) => {
    const value = chosen[facet];
    const each = index.items[item];
    return (
      facet === but || value === undefined || (each !== undefined && valuesOf(each, facet).includes(value))
    );
  });
