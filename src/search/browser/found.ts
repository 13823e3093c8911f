import type { Part } from './excerpt.ts';
import type { Facet } from './facets.ts';
import type { Kind } from './kinds.ts';

/** What narrows results down. */
export type Chosen = Partial<Record<Facet, string>>;

/** How many results each value of a facet would leave. */
export type Counts = Record<Facet, Record<string, number>>;

/** An item that answers a query. */
export interface Hit {
  kind: Kind;
  /** Empty for a paragraph, which has none but its section's. */
  title: string;
  path: string;
  section: string | null;
  excerpt: Part[];
  /** What of it is marked, as a query that finds that and nothing else. */
  marks: string;
  score: number;
}

/** What is shown of a kind. */
export interface Group {
  kind: Kind;
  hits: Hit[];
  /** How many there are in all. */
  count: number;
}

/** A word that nothing has, and the known one that stands in for it. */
export interface Correction {
  from: string;
  to: string;
}

/** What is known of a query. */
export interface Found {
  total: number;
  /** The best of each kind, the kind with the best hit first. */
  groups: Group[];
  counts: Counts;
  corrections: Correction[];
  /** Where nothing is found: each of several words with the number of items that have it. */
  alone: { term: string; count: number }[];
}
