import { measureOf, type Catalogue } from '../catalogue.ts';
import type { LateForm } from '../late-form.ts';
import { once, type Soon } from '../soon.ts';
import type { ExploreState } from '../state.ts';

/** What brings the code of the forms that the page does not have at first. */
const loaders = {
  panels: once(async () => (await import('./panels.ts')).panels),
  area: once(async () => (await import('./area.ts')).area),
  scatter: once(async () => (await import('./scatter.ts')).scatter),
  both: once(async () => (await import('./both.ts')).both),
  ranks: once(async () => (await import('./ranks.ts')).ranks),
  categories: once(async () => (await import('./categories.ts')).categories),
} satisfies Record<string, () => Soon<LateForm>>;

/**
 * The form of a state, where its code comes late; undefined for those that the page has.
 *
 * @throws where it does not come
 */
export function lateForm({ form, measure }: ExploreState, catalogue: Catalogue): Soon<LateForm | undefined> {
  const { categories, unit } = measureOf(catalogue, measure);
  const isRank = unit === 'ordinal' && ['line', 'slope', 'map'].includes(form);
  const id = categories ? 'categories' : isRank ? 'ranks' : form;
  return id in loaders ? loaders[id as keyof typeof loaders]() : undefined;
}
