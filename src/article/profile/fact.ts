import type { Article, Dataset } from '../model/model.ts';

/** What of the article facts are found in. */
export type FactContext = Pick<Article, 'datasets' | 'measures' | 'places'>;

/** What a table says of a place in short, in one language. */
export interface Fact {
  id: string;
  label: string;
  /** The table that says it. */
  dataset: Dataset;
  /** In words: "June 2017", "US$ 120 billion", or that there is none, or that none is known. */
  text: string;
  /** Whether there is a date or a number. */
  isKnown: boolean;
  /** The same for a column of a table: "2017", "120,300". */
  short: string;
  /** The year of a number; null for a date. */
  year: number | null;
  /** What the table says beyond it; null where it says no more. */
  remark: string | null;
  /** By what places are ordered; null where there is nothing. */
  key: string | number | null;
  /** Whether it is computed from the table, by numbers of another one. */
  isComputed: boolean;
  /** What belongs to it: a share of it, the same per head. */
  beside: Fact[];
}
