import { measureOf, mirrorOf, numbered, type Catalogue, type CatalogueMeasure } from './catalogue.ts';
import type { Counting } from './model/counting.ts';
import type { ExploreState } from './state.ts';

/** Numbers of a measure, counted in one way. */
export interface Counted {
  measure: CatalogueMeasure;
  counting: Counting;
}

/**
 * What stands along the horizontal axis of two: what was chosen, or the measure by which economies are told apart, counted
 * like the other if that makes sense.
 */
export function acrossOf(
  { measure: id, counting, x, xCounting }: ExploreState,
  catalogue: Catalogue,
): Counted {
  const own = measureOf(catalogue, id);
  const all = numbered(catalogue).filter((each) => each.id !== id);
  const usual = own.by['of-gdp'] ?? all.find(({ by }) => by['of-gdp'])?.by['of-gdp'];
  const wanted = [x, usual].flatMap((each) => all.find((other) => other.id === each) ?? []);
  const measure = wanted[0] ?? all[0] ?? own;
  const { countings } = measure;
  const chosen = [xCounting, counting].find((each) => each !== null && countings.includes(each));
  return { measure, counting: chosen ?? countings[0] ?? 'plain' };
}

/** The measure of people, by which others are divided; undefined where none is offered. */
export function peopleOf(catalogue: Catalogue): CatalogueMeasure | undefined {
  const id = catalogue.measures.find(({ by }) => by['per-head'])?.by['per-head'];
  return catalogue.measures.find((each) => each.id === id);
}

/** All numbers that a state needs: those of its measure, and those that its form sets beside them. */
export function needsOf(state: ExploreState, catalogue: Catalogue): Counted[] {
  const measure = measureOf(catalogue, state.measure);
  const { counting, form } = state;
  const mirror = form === 'both' && mirrorOf(catalogue, measure);
  const people = form === 'scatter' && state.size && peopleOf(catalogue);
  return [
    { measure, counting },
    ...(mirror ? [{ measure: mirror, counting }] : []),
    ...(form === 'scatter' ? [acrossOf(state, catalogue)] : []),
    ...(people ? [{ measure: people, counting: people.countings[0] ?? 'plain' }] : []),
  ];
}
