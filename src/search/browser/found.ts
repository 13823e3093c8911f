import type { Part } from './excerpt.ts';
import type { Facet } from './facets.ts';
import type { Kind } from './kinds.ts';

/** What narrows results down. */
export type Chosen = Partial<Record<Facet, string>>;

/** How many results each value of a facet would leave. */
export type Counts = Record<Facet, Record<string, number>>;

/** A record that answers a query. */
export interface Hit {
  kind: Kind;
  /** Empty for a paragraph, which has none but its section's. */
  title: string;
  path: string;
  section: string | null;
  excerpt: Part[];
  /** Of the index: comparable within one search only. */
  score: number;
}

/** A word that nothing has, and the known one that stands in for it. */
export interface Correction {
  from: string;
  to: string;
}

/** What the index knows of a query. */
export interface Found {
  total: number;
  /** The best of each kind. */
  hits: Hit[];
  counts: Counts;
  corrections: Correction[];
  /** Where nothing is found: each of several words with the number of records that have it. */
  alone: { term: string; count: number }[];
}
