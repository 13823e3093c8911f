import type { Chosen, Found, Hit } from './found.ts';
import { makeExcerpt } from './excerpt.ts';
import type { Query } from './query.ts';
import { findQuick, sectionOf, type QuickItem } from './quick.ts';
import { kinds, type Kind } from './kinds.ts';

/** What is shown of a kind. */
export interface Group {
  kind: Kind;
  hits: Hit[];
  /** How many there are in all; null where only the quick list has answered. */
  count: number | null;
}

/** What the index says best is worth this much beside a name that was asked for, which is worth 100. */
const indexWeight = 30;

/**
 * Joins what the quick list and the index know of a query, in groups by kind: the group with the best hit first. Names
 * that are what was asked for come before what only mentions it.
 *
 * @param found null as long as the index has not answered
 * @param each how many hits a group shows
 */
export function rank(
  items: readonly QuickItem[],
  query: Query,
  { found, chosen, each }: { found: Found | null; chosen: Chosen; each: number },
): Group[] {
  const quick = findQuick(items, query).filter(({ item }) => isLeft(item, chosen, found));
  const most = Math.max(...(found?.hits ?? []).map(({ score }) => score), Number.EPSILON);
  const candidates = new Map<string, Candidate>();
  for (const { item, score } of quick) {
    candidates.set(item.p, { kind: item.k, score, make: () => quickHit(item, query) });
  }
  for (const hit of found?.hits ?? []) {
    const known = candidates.get(hit.path);
    const score = (known?.score ?? 0) + (indexWeight * kinds[hit.kind].weight * hit.score) / most;
    candidates.set(hit.path, { kind: hit.kind, score, make: () => hit });
  }
  const order = Object.keys(kinds);
  const sorted = [...candidates.values()].sort(
    (a, b) => b.score - a.score || order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  return [...Map.groupBy(sorted, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    hits: own.slice(0, each).map(({ make, score }) => ({ ...make(), score })),
    count: found ? Math.max(found.counts.kind[kind] ?? 0, Math.min(own.length, each)) : null,
  }));
}

/** What may become a hit; of the hundreds that one letter finds only a few are made into hits. */
interface Candidate {
  kind: Kind;
  score: number;
  make: () => Omit<Hit, 'score'>;
}

/** The hit that stands first. */
export const firstHit = (groups: readonly Group[]): Hit | undefined => groups[0]?.hits[0];

/** Whether an item is among what was chosen. What the list does not know of it the index must say. */
function isLeft(item: QuickItem, chosen: Chosen, found: Found | null): boolean {
  if (chosen.kind !== undefined && chosen.kind !== item.k) return false;
  if (chosen.section !== undefined && chosen.section !== sectionOf(item)) return false;
  const others = chosen.decade ?? chosen.author ?? chosen.place;
  return others === undefined && (found === null || found.corrections.length === 0);
}

function quickHit(item: QuickItem, query: Query): Omit<Hit, 'score'> {
  const { k, t, p, d } = item;
  return {
    kind: k,
    title: t,
    path: p,
    section: sectionOf(item),
    excerpt: d ? makeExcerpt(d, query, 120) : [],
  };
}
