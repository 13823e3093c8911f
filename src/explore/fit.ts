import { groupBy } from '../text/group-by.ts';
import { measureOf, mirrorOf, numbered, type Catalogue } from './catalogue.ts';
import { forms, obstacleTo, type Form, type FormContext } from './form.ts';
import { inOrder, type ExploreState } from './state.ts';
import type { ExploreWords } from './words.ts';

/** What forms are offered for in a state. Where values have no share of a whole, they may be below zero. */
export function formContext(state: ExploreState, catalogue: Catalogue): FormContext {
  const measure = measureOf(catalogue, state.measure);
  const { counting, places } = state;
  const canFall = !measure.countings.includes('region-share');
  const [hasMap, hasOther] = [catalogue.map !== null, numbered(catalogue).length > 1];
  return { measure, mirror: mirrorOf(catalogue, measure), counting, places, canFall, hasMap, hasOther };
}

/** What stands in for a form that makes no sense, best first: more lines than can be told apart become panels. */
const instead: readonly Form[] = ['panels', 'bars', 'map'];

/** A form that makes no sense of what is chosen gives way to another, and choices of a form end with it. Places stand in their order. */
export function fitting(state: ExploreState, catalogue: Catalogue): ExploreState {
  const context = formContext(state, catalogue);
  const fits = (form: Form): boolean => obstacleTo(form, context) === null;
  const candidates = state.form === 'line' ? instead : instead.slice(1);
  const form = fits(state.form) ? state.form : (candidates.find(fits) ?? 'bars');
  const isScatter = form === 'scatter';
  // Two years are two.
  const [from, to] =
    form === 'slope' && state.from === state.to
      ? twoYears(state.to, context.measure)
      : [state.from, state.to];
  return {
    ...state,
    form,
    from,
    to,
    places: inOrder(catalogue, state.places),
    own: state.own && (form === 'panels' || form === 'both'),
    log: state.log && isScatter,
    size: state.size && isScatter,
    x: isScatter ? state.x : null,
    xCounting: isScatter ? state.xCounting : null,
  };
}

/** A year and the one before it, or the one after it where it is the first. */
const twoYears = (year: number, { years }: FormContext['measure']): [number, number] =>
  year > years.from ? [year - 1, year] : [year, year + 1];

/** The forms that make no sense of what is chosen, and why, those of one reason together: "Columns, Area: up to 6 countries". */
export function notOffered(
  state: ExploreState,
  catalogue: Catalogue,
  { forms: names, obstacles }: ExploreWords,
): { forms: Form[]; why: string }[] {
  const context = formContext(state, catalogue);
  const refused = groupBy(forms, (form) => obstacleTo(form, context));
  return [...refused].flatMap(([obstacle, own]) =>
    obstacle === null
      ? []
      : [{ forms: own, why: `${own.map((form) => names[form]).join(', ')}: ${obstacles[obstacle]}` }],
  );
}
