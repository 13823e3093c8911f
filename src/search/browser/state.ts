import type { Chosen } from './found.ts';
import { cleanQuery } from './query.ts';
import { facets, type Facet } from './facets.ts';

/** What a reader searches for, as it stands in the address: `?q=trade&kind=figure&decade=2020`. */
export interface SearchState {
  q: string;
  chosen: Chosen;
}

/** What an address asks for that there is not. */
export interface Invalid {
  facet: Facet;
  value: string;
}

/** The values of facets that are known beforehand; of the others any may be. */
export type Known = Partial<Record<Facet, Record<string, string>>>;

/** Reads a state from the parameters of an address, and what of it is not possible. */
export function readState(params: URLSearchParams, known: Known): SearchState & { invalid: Invalid[] } {
  const chosen: Chosen = {};
  const invalid: Invalid[] = [];
  for (const facet of facets) {
    const value = params.get(facet);
    if (value === null || value === '') continue;
    if (isPossible(facet, value, known)) chosen[facet] = value;
    else invalid.push({ facet, value: cleanQuery(value) });
  }
  return { q: cleanQuery(params.get('q') ?? ''), chosen, invalid };
}

/** The parameters that say a state, in one order. */
export function toParams({ q, chosen }: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const facet of facets) {
    const value = chosen[facet];
    if (value !== undefined) params.set(facet, value);
  }
  return params;
}

function isPossible(facet: Facet, value: string, known: Known): boolean {
  const values = known[facet];
  if (values) return Object.hasOwn(values, value);
  return facet === 'decade' ? /^\d{3}0$/.test(value) : cleanQuery(value) === value;
}
