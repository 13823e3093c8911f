import { yearsOf } from './chart.ts';
import { ofOneYear } from './form.ts';
import { valueAt, type Grid } from './model/grid.ts';
import type { ExploreState } from './state.ts';

/**
 * A state from the first to the last of its years in which a chosen state has a value: what is drawn, written and told
 * says these. One year is shown as asked for, with what is missing in it; so are years that have nothing at all.
 *
 * @param grids all whose values are shown through the years
 */
export function withShownYears(asked: ExploreState, grids: readonly Grid[]): ExploreState {
  const { form, places } = asked;
  const [own] = grids;
  if (!own || ofOneYear.includes(form)) return asked;
  // Among lines the article's own numbers may stand where nobody else has one.
  const stated = form === 'line' ? (own.stated ?? []) : [];
  const years = yearsOf(asked, own).filter((year) =>
    places.some(
      (place) =>
        grids.some((grid) => valueAt(grid, place, year) !== null) ||
        stated.some((each) => each.place === place && each.year === year),
    ),
  );
  return { ...asked, from: years[0] ?? asked.from, to: years.at(-1) ?? asked.to };
}
