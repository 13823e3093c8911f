import { measureOf, type Catalogue } from './catalogue.ts';
import { forms, obstacleTo, type Form, type FormContext } from './form.ts';
import type { ExploreState } from './state.ts';
import type { ExploreWords } from './words.ts';

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

/** The forms that make no sense of what is chosen, each with the reason: "Stacked columns: up to 6 countries". */
export const notOffered = (
  state: ExploreState,
  catalogue: Catalogue,
  { forms: names, obstacles }: ExploreWords,
): { form: Form; why: string }[] =>
  forms.flatMap((form) => {
    const obstacle = obstacleTo(form, formContext(state, catalogue));
    return obstacle === null ? [] : [{ form, why: `${names[form]}: ${obstacles[obstacle]}` }];
  });
