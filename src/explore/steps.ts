import { measureOf, type Catalogue } from './catalogue.ts';
import { ofOneYear } from './form.ts';
import type { ExploreState } from './state.ts';

/**
 * A state so many years later, where its form shows one year at a time and its measure has that year; null elsewhere.
 * `goesOn` says whether there is one after it.
 */
export function stepped(
  state: ExploreState,
  catalogue: Catalogue,
  by: number,
): { state: ExploreState; goesOn: boolean } | null {
  const { years } = measureOf(catalogue, state.measure);
  const to = state.to + by;
  if (!ofOneYear.includes(state.form) || to > years.to || to < years.from) return null;
  return { state: { ...state, to, from: Math.min(state.from, to) }, goesOn: to < years.to };
}

/** From the last year, playing begins at the first; null where it goes on from the year shown. */
export function rewound(state: ExploreState, catalogue: Catalogue): ExploreState | null {
  const { from, to } = measureOf(catalogue, state.measure).years;
  return state.to === to ? { ...state, to: from, from } : null;
}
