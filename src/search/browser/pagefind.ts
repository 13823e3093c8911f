/** The file beside an index, in its folder, that lists what Pagefind loads of it before any search. */
export const aheadFile = 'ahead.json';

/** Stands in an entry's content between what is shown and what is only searched. */
export const divider = ' ‖ ';

/** What we use of the script that Pagefind writes beside its index. */
export interface Pagefind {
  search: (term: string | null, options: { filters: Record<string, string> }) => Promise<PagefindResults>;
  /** Loads what a search will need of the index. */
  preload: (term: string) => Promise<void>;
  /** Loads all filters, so that searches count them. */
  filters: () => Promise<unknown>;
}

/** The outcome of a search of Pagefind's. */
export interface PagefindResults {
  /** Best first. */
  results: PagefindResult[];
  /** How many results each value of each filter has. */
  filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

/** What the index keeps of a record. */
export interface PagefindData {
  /** The record's address as it was given. */
  raw_url?: string;
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
