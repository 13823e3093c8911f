import { measureOf, type Catalogue } from './catalogue.ts';
import { obstacleTo, type FormContext } from './form.ts';
import type { ExploreState } from './state.ts';

/** What forms are offered for in a state. Where values have no share of a whole, they may be below zero. */
export function formContext(state: ExploreState, catalogue: Catalogue): FormContext {
  const measure = measureOf(catalogue, state.measure);
  const { counting, places } = state;
  const canFall = !measure.countings.includes('region-share');
  return { measure, counting, places, canFall, hasMap: catalogue.map !== null };
}

/** A form that makes no sense of what is chosen gives way to bars, which always do. */
export const fitting = (state: ExploreState, catalogue: Catalogue): ExploreState =>
  obstacleTo(state.form, formContext(state, catalogue)) === null ? state : { ...state, form: 'bars' };
