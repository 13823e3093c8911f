import type { Facet } from './facets.ts';
import type { Kind } from './kinds.ts';

/** One thing that is found, in a language of the interface. */
export interface SearchItem {
  kind: Kind;
  /** Empty for a paragraph, which has none but its section's. */
  title: string;
  /** Path, below the base path and the language. */
  path: string;
  /** What stands below its title, empty where nothing does; missing where it is not found by name. */
  below?: string;
  /** What is shown of it and searched, where that is another text than the one below its title. */
  text?: string;
  /** Further names by which it is asked for. */
  names?: string[];
  /** Further words by which it is found, which are not shown. */
  also?: string[];
  /** What it can be narrowed down by. */
  values: Partial<Record<Exclude<Facet, 'kind'>, string[]>>;
}

/** What is shown of an item. */
export const shownOf = ({ text, below }: SearchItem): string => text ?? below ?? '';

/** The values of an item for a facet. */
export const valuesOf = ({ kind, values }: SearchItem, facet: Facet): readonly string[] =>
  facet === 'kind' ? [kind] : (values[facet] ?? []);
