import { findMarks, makeExcerpt } from './excerpt.ts';
import { facets } from './facets.ts';
import type { Chosen, Correction, Counts, Found, Group, Hit } from './found.ts';
import { shownOf, valuesOf } from './item.ts';
import { kinds } from './kinds.ts';
import type { Query, QueryPart, RunPart } from './query.ts';
import { isChosen, itemsWith, rank, type Ranked } from './rank.ts';
import { nearestWord } from './spelling.ts';
import { itemsWithRun, itemsWithWord, type WordIndex } from './word-index.ts';

/**
 * Searches the items.
 *
 * @param chosen what narrows the results down
 * @param each how many hits of each kind are shown at most
 */
export function search(index: WordIndex, query: Query, chosen: Chosen, each: number): Found {
  const asked = inTheArticle(index, query);
  if (asked.parts.length === 0 && Object.keys(chosen).length === 0) return nothing();
  const unknown = asked.parts.filter((part) => part.kind === 'word' && itemsWith(index, part).size === 0);
  const last = asked.parts.at(-1);
  const corrections = unknown.flatMap((part): Correction[] => {
    const [from = ''] = part.words;
    const to = nearestWord(from, longWords(index), part === last);
    return to === null ? [] : [{ from, to }];
  });
  if (corrections.length < unknown.length) return { ...nothing(), alone: countAlone(index, query) };
  const right = correct(asked, corrections);
  const ranked = rank(index, right);
  const hits = ranked.filter((each) => isChosen(index, each, chosen));
  const alone = hits.length === 0 ? countAlone(index, query) : [];
  const counts = countValues(index, ranked, chosen);
  return { total: hits.length, groups: groupsOf(index, hits, right, each), counts, corrections, alone };
}

/**
 * A query as the article can answer it: quotes within quotes as one phrase where it has that, and where it has no such
 * word with hyphens, the parts of that as words of their own.
 */
function inTheArticle(index: WordIndex, query: Query): Query {
  const { whole, parts } = query;
  if (whole && itemsWithRun(index, whole).size > 0) return { ...query, parts: [whole] };
  const isKnown = (part: RunPart): boolean => part.quoted !== null || itemsWithRun(index, part).size > 0;
  const apart = ({ words }: RunPart): QueryPart[] => words.map((word) => ({ kind: 'word', words: [word] }));
  return {
    ...query,
    parts: parts.flatMap((part) => (part.kind === 'word' || isKnown(part) ? part : apart(part))),
  };
}

/** A query with its misspelt words put right. */
export function correct(query: Query, corrections: readonly Correction[]): Query {
  const right = (word: string): string => corrections.find(({ from }) => from === word)?.to ?? word;
  const parts = query.parts.map((part) =>
    part.kind === 'word' ? { ...part, words: part.words.map(right) } : part,
  );
  return { ...query, parts };
}

/** The words that a misspelt one is held against. */
const longWords = ({ words }: WordIndex): string[] =>
  [...words.keys()].filter((word) => word.length >= 4 && !/\d/.test(word)).sort();

/** What each value of each facet leaves; other values of a chosen facet stay on offer. */
function countValues(index: WordIndex, ranked: readonly Ranked[], chosen: Chosen): Counts {
  const counts = nothing().counts;
  for (const facet of facets) {
    for (const each of ranked) {
      const item = index.items[each.item];
      if (!item || !isChosen(index, each, chosen, facet)) continue;
      for (const value of valuesOf(item, facet)) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
}

/** The best of each kind; the kind with the best hit first. */
function groupsOf(index: WordIndex, ranked: readonly Ranked[], query: Query, each: number): Group[] {
  const order = Object.keys(kinds);
  const byKind = new Map<string, Ranked[]>();
  for (const hit of ranked) {
    const kind = index.items[hit.item]?.kind ?? '';
    const own = byKind.get(kind);
    if (own) own.push(hit);
    else byKind.set(kind, [hit]);
  }
  return [...byKind.values()]
    .flatMap((own): Group[] => {
      const hits = own.slice(0, each).flatMap((hit) => hitOf(index, hit, query));
      return hits[0] ? [{ kind: hits[0].kind, hits, count: own.length }] : [];
    })
    .sort(
      (a, b) =>
        (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0) || order.indexOf(a.kind) - order.indexOf(b.kind),
    );
}

function hitOf(index: WordIndex, { item, score }: Ranked, query: Query): Hit[] {
  const found = index.items[item];
  if (!found) return [];
  const { kind, title, path, values } = found;
  const shown = shownOf(found);
  const { language } = index;
  return [
    {
      kind,
      title,
      path,
      section: values.section?.[0] ?? null,
      excerpt: shown === title || shown === '' ? [] : makeExcerpt(shown, query, language),
      marks: marksOf(`${title}\n${shown}`, query, index),
      score,
    },
  ];
}

/** What of a text is marked, as a query: single words as they are, others in quotes. */
function marksOf(text: string, query: Query, { language }: WordIndex): string {
  const marked = findMarks(text, query, language).map(({ start, end }) =>
    text.slice(start, end).toLowerCase(),
  );
  const written = marked.map((words) =>
    /^[\p{L}\p{N}]+$/u.test(words) ? words : `"${words.replace(/["“”«»„‟\s]+/g, ' ')}"`,
  );
  return [...new Set(written)].slice(0, 8).join(' ');
}

/** Each of several words with the number of items that have it; those that none has are left out. */
function countAlone(index: WordIndex, { parts }: Query): Found['alone'] {
  const words = [...new Set(parts.flatMap((part) => part.words))];
  if (words.length < 2) return [];
  return words
    .map((term) => ({ term, count: itemsWithWord(index, term).size }))
    .filter(({ count }) => count > 0);
}

const nothing = (): Found => ({
  total: 0,
  groups: [],
  counts: { kind: {}, section: {}, decade: {}, author: {}, place: {} },
  corrections: [],
  alone: [],
});
