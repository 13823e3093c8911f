import { measureOf, type Catalogue } from '../catalogue.ts';
import type { LateForm } from '../late-form.ts';
import type { ExploreState } from '../state.ts';

/** What brings the code of the forms that the page does not have at first. */
const loaders = {
  panels: async () => (await import('./panels.ts')).panels,
  area: async () => (await import('./area.ts')).area,
  scatter: async () => (await import('./scatter.ts')).scatter,
  both: async () => (await import('./both.ts')).both,
  ranks: async () => (await import('./ranks.ts')).ranks,
  categories: async () => (await import('./categories.ts')).categories,
} satisfies Record<string, () => Promise<LateForm>>;

/**
 * The form of a state, where its code comes late; undefined for those that the page has.
 *
 * @throws where it does not come
 */
export async function lateForm(
  { form, measure }: ExploreState,
  catalogue: Catalogue,
): Promise<LateForm | undefined> {
  const { categories, unit } = measureOf(catalogue, measure);
  const isRank = unit === 'ordinal' && ['line', 'slope', 'map'].includes(form);
  const id = categories ? 'categories' : isRank ? 'ranks' : form;
  return id in loaders ? loaders[id as keyof typeof loaders]() : undefined;
}
