import { byFacet, facets, type Facet, type ReferenceQuery, type Sort } from './query.ts';

/** What the list can be filtered and sorted by, of one entry. */
export interface ReferenceFacts {
  type: string;
  year: number;
  /** Ids of the sections that cite it, and of those that contain them. */
  sections: readonly string[];
  /** Where the first author's institution is, and in which language it is written; `unknown` where nobody knows. */
  region: string;
  language: string;
  link: boolean;
  finding: boolean;
  /** How many places cite it. */
  cited: number;
  /** Place among all when sorted by author. */
  rank: number;
}

/** How many entries each choice would leave, the others staying as they are. */
export type Counts = Record<Facet, Map<string, number>> & { link: number; finding: number; any: Counted };

/** How many entries are left where one of the choices is left open. */
type Counted = Record<Facet, number>;

/** What is left of a list. */
export interface Filtered {
  /** Positions in the printed list, in the order asked for. */
  positions: number[];
  counts: Counts;
}

/** The decade of a year, by its first year: `2010`. */
export const decadeOf = (year: number): string => String(Math.floor(year / 10) * 10);

/**
 * Filters and sorts a list, and counts what each choice would leave.
 *
 * @param list what is known of each entry, in printed order
 * @param hits positions that have the words asked for; null where none is asked for
 */
export function filterReferences(
  list: readonly ReferenceFacts[],
  hits: ReadonlySet<number> | null,
  query: ReferenceQuery,
): Filtered {
  const positions: number[] = [];
  const counts: Counts = {
    ...byFacet(() => new Map<string, number>()),
    link: 0,
    finding: 0,
    any: byFacet(() => 0),
  };
  const decades = new Map<number, string>();
  list.forEach((facts, position) => {
    if (hits && !hits.has(position)) return;
    const { year, sections, link, finding } = facts;
    const decade = decades.get(year) ?? decadeOf(year);
    decades.set(year, decade);
    // In a long list this runs for every entry at every letter: nothing is made here that would have to be thrown away.
    const has = (facet: Facet, value: string): boolean =>
      facet === 'section' ? sections.includes(value) : (facet === 'decade' ? decade : facts[facet]) === value;
    let failed = Number(query.link && !link) + Number(query.finding && !finding);
    let out: Facet | null = null;
    for (const facet of facets) {
      const wanted = query[facet];
      if (wanted === null || has(facet, wanted)) continue;
      failed += 1;
      out = facet;
    }
    if (failed === 0) positions.push(position);
    // An entry counts for a choice where nothing else keeps it out.
    for (const facet of facets) {
      if (failed !== Number(out === facet)) continue;
      counts.any[facet] += 1;
      if (facet === 'section') for (const section of sections) addOne(counts.section, section);
      else addOne(counts[facet], facet === 'decade' ? decade : facts[facet]);
    }
    if (link && failed === 0) counts.link += 1;
    if (finding && failed === 0) counts.finding += 1;
  });
  return { positions: sortPositions(positions, list, query.sort), counts };
}

const addOne = (counts: Map<string, number>, value: string): void => {
  counts.set(value, (counts.get(value) ?? 0) + 1);
};

/** Sorts positions; what is alike stays in printed order. */
function sortPositions(positions: number[], list: readonly ReferenceFacts[], sort: Sort): number[] {
  if (sort === 'printed') return positions;
  const keys: Record<Exclude<Sort, 'printed'>, (facts: ReferenceFacts) => number> = {
    author: ({ rank }) => rank,
    year: ({ year }) => -year,
    cited: ({ cited }) => -cited,
  };
  const key = (position: number): number => {
    const facts = list[position];
    return facts ? keys[sort](facts) : 0;
  };
  return positions.toSorted((a, b) => key(a) - key(b));
}

/**
 * The place of each name among all as a language sorts them, from 0; names that are alike share it.
 *
 * @param names in any order
 */
export function ranksOf(names: readonly string[], language: string): number[] {
  const { compare } = new Intl.Collator(language, {
    sensitivity: 'base',
    numeric: true,
    ignorePunctuation: true,
  });
  const order = names.map((_, index) => index).sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  const ranks: number[] = [];
  let rank = 0;
  order.forEach((index, place) => {
    const before = order[place - 1];
    if (before !== undefined && compare(names[before] ?? '', names[index] ?? '') !== 0) rank = place;
    ranks[index] = rank;
  });
  return ranks;
}
