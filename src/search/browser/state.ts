import { freeText, oneOf, type Parameter } from '../../address/parameter.ts';
import { readParameters, writeParameters, type Invalid, type Parameters } from '../../address/state.ts';
import type { Chosen } from './found.ts';
import { cleanQuery } from './query.ts';
import type { Facet } from './facets.ts';

/** What a reader searches for, as it stands in the address: `?q=trade&kind=figure&decade=2020`. */
export interface SearchState {
  q: string;
  chosen: Chosen;
}

/** The values of facets that are known beforehand. */
export type Known = Record<'kind' | 'section' | 'place', Record<string, string>>;

/** The first years of decades that a source may be from. */
const decades = Array.from({ length: 1000 }, (_, index) => String(index * 10));

/** A state as its parameters: what is not asked for is null, or empty. */
type Values = { q: string; author: string } & Record<Exclude<Facet, 'author'>, string | null>;

const nothing = { kind: null, section: null, decade: null, author: '', place: null };

function searchParameters(known: Known): Parameters<Values> {
  const oneKnown = (facet: keyof Known): Parameter<string | null> =>
    oneOf(facet, Object.keys(known[facet]), null);
  return {
    q: freeText('q', cleanQuery),
    kind: oneKnown('kind'),
    section: oneKnown('section'),
    decade: oneOf('decade', decades, null),
    author: freeText('author', cleanQuery),
    place: oneKnown('place'),
  };
}

/** Reads a state from the parameters of an address, and what of it is not possible. */
export function readSearch(
  params: URLSearchParams,
  known: Known,
): { state: SearchState; invalid: Invalid[] } {
  const {
    state: { q, ...values },
    invalid,
  } = readParameters(params, searchParameters(known));
  const chosen: Chosen = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
  return { state: { q, chosen }, invalid };
}

/** The parameters that say a state, in one order. */
export const writeSearch = ({ q, chosen }: SearchState, known: Known): URLSearchParams =>
  writeParameters({ q, ...nothing, ...chosen }, searchParameters(known));
