import type { Chosen, Correction, Counts, Found, Hit } from './found.ts';
import { makeExcerpt, findMarks } from './excerpt.ts';
import { facets, type Facet } from './facets.ts';
import type { Kind } from './kinds.ts';
import { divider, type Pagefind, type PagefindData, type PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';
import { nearestWord } from './spelling.ts';
import { countAlone, isLastKnown, unknownTerms } from './unknown-terms.ts';

/** What a search works with. */
export interface Engine {
  pagefind: Pagefind;
  /** Loads the words that the search knows, needed only when a word is found nowhere. */
  loadWords: () => Promise<readonly string[]>;
}

/** How many records are read for a phrase beside other words, since the index cannot search for both at once. */
const mostRead = 120;

/**
 * Searches the index.
 *
 * @param chosen what narrows the results down
 * @param each how many records of each kind are read at most; three times as many in all
 */
export async function search(engine: Engine, query: Query, chosen: Chosen, each: number): Promise<Found> {
  // Side by side, since both read records.
  const [found, isLast] = await Promise.all([
    searchOnce(engine.pagefind, query, chosen, each),
    isLastKnown(engine.pagefind, query),
  ]);
  const unknown = await unknownTerms(engine.pagefind, query, found, isLast);
  if (unknown.length === 0)
    return found.total > 0 ? found : { ...found, alone: await countAlone(engine.pagefind, query) };
  const words = await engine.loadWords();
  const last = query.terms.at(-1);
  const corrections = unknown.flatMap((from): Correction[] => {
    const to = nearestWord(from, words, from === last);
    return to === null ? [] : [{ from, to }];
  });
  if (corrections.length < unknown.length) {
    return {
      total: 0,
      hits: [],
      counts: noCounts(),
      corrections: [],
      alone: await countAlone(engine.pagefind, query),
    };
  }
  const corrected = correct(query, corrections);
  return { ...(await searchOnce(engine.pagefind, corrected, chosen, each)), corrections };
}

/** A query with its misspelt words put right. */
export function correct(query: Query, corrections: readonly Correction[]): Query {
  const right = (term: string): string => corrections.find(({ from }) => from === term)?.to ?? term;
  return {
    ...query,
    terms: query.terms.map(right),
    phrases: query.phrases.map((phrase) => phrase.map(right)),
  };
}

async function searchOnce(pagefind: Pagefind, query: Query, chosen: Chosen, each: number): Promise<Found> {
  if (query.terms.length === 0 && Object.keys(chosen).length === 0) return nothing();
  if (isMixed(query)) return searchMixed(pagefind, query, chosen, each);
  const term = termOf(query);
  const { results, filters } = await pagefind.search(term, { filters: { ...chosen } });
  const counts = noCounts();
  for (const facet of facets) {
    // What another value of a chosen facet would leave is counted without it.
    const { [facet]: value, ...others } = chosen;
    const own = value === undefined ? filters : (await pagefind.search(term, { filters: others })).filters;
    counts[facet] = present(own[facet]);
  }
  const kinds = Object.keys(present(filters['kind']));
  const best = await Promise.all(
    kinds.map(async (kind) =>
      (await pagefind.search(term, { filters: { ...chosen, kind } })).results.slice(0, each),
    ),
  );
  const hits = await Promise.all(worthReading(best, each * 3).map((result) => readHit(result, query)));
  return { ...nothing(), total: results.length, counts, hits: hits.sort((a, b) => b.score - a.score) };
}

/**
 * The results to read, since each is a request: the best of each kind, then the best of what is left.
 *
 * @param byKind results of each kind, best first
 */
function worthReading(byKind: readonly PagefindResult[][], most: number): PagefindResult[] {
  const firsts = byKind.flatMap((results) => results.slice(0, 1));
  const others = byKind.flatMap((results) => results.slice(1)).toSorted((a, b) => b.score - a.score);
  return [...firsts, ...others].slice(0, Math.max(most, firsts.length));
}

/** Reads every record that has the words and keeps those that have the phrases. */
async function searchMixed(pagefind: Pagefind, query: Query, chosen: Chosen, each: number): Promise<Found> {
  const { results } = await pagefind.search(query.terms.join(' '), { filters: {} });
  const read = await Promise.all(
    results.slice(0, mostRead).map(async (result) => ({ result, data: await result.data() })),
  );
  const meeting = read.filter(({ data }) =>
    query.phrases.every((phrase) => findMarks(shownOf(data), { terms: [], phrases: [phrase] }).length > 0),
  );
  const holds = ({ filters }: PagefindData, but?: Facet): boolean =>
    facets.every(
      (facet) => facet === but || chosen[facet] === undefined || filters[facet]?.includes(chosen[facet]),
    );
  const counts = noCounts();
  for (const facet of facets) {
    for (const value of meeting
      .filter(({ data }) => holds(data, facet))
      .flatMap(({ data }) => data.filters[facet] ?? [])) {
      counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  const left = meeting.filter(({ data }) => holds(data));
  const seen = new Map<string, number>();
  const hits = left.flatMap(({ result, data }): Hit[] => {
    const kind = data.filters['kind']?.[0] ?? '';
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) > each ? [] : [hitOf(data, result.score, query)];
  });
  return { ...nothing(), total: left.length, counts, hits };
}

/** Whether a query asks for a phrase and for more than that. */
const isMixed = ({ terms, phrases }: Query): boolean =>
  phrases.length > 1 || (phrases.length === 1 && terms.some((term) => !phrases[0]?.includes(term)));

/** A query as Pagefind reads it; null asks for everything. */
function termOf({ terms, phrases }: Query): string | null {
  if (terms.length === 0) return null;
  return phrases[0] ? `"${phrases[0].join(' ')}"` : terms.join(' ');
}

const readHit = async (result: PagefindResult, query: Query): Promise<Hit> =>
  hitOf(await result.data(), result.score, query);

function hitOf(data: PagefindData, score: number, query: Query): Hit {
  const title = data.meta['title'] ?? '';
  const shown = shownOf(data);
  return {
    kind: data.filters['kind']?.[0] as Kind,
    title,
    path: data.raw_url ?? data.url,
    section: data.filters['section']?.[0] ?? null,
    excerpt: shown === title ? [] : makeExcerpt(shown, query),
    score,
  };
}

/** What is shown of a record, without the words by which alone it is found. */
const shownOf = ({ content }: PagefindData): string => content.split(divider.trim(), 1)[0]?.trim() ?? '';

const present = (counts: Record<string, number> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

const noCounts = (): Counts => ({ kind: {}, section: {}, decade: {}, author: {}, place: {} });

const nothing = (): Found => ({ total: 0, hits: [], counts: noCounts(), corrections: [], alone: [] });
