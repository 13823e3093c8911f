import { locales } from '../../text/language.ts';
import type { Dataset } from '../model/model.ts';

/** Datasets that come from one edition of one source. */
export interface SourceGroup {
  source: Dataset['source'];
  vintage: number | null;
  datasets: Dataset[];
}

/** Datasets by the source, edition and vintage that they share, in the order in which each comes first. */
export function bySource(datasets: readonly Dataset[]): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const dataset of datasets) {
    const { source, vintage } = dataset;
    const key = JSON.stringify([source.name, source.edition, source.url, vintage]);
    const group = groups.get(key) ?? { source, vintage, datasets: [] };
    groups.set(key, group);
    group.datasets.push(dataset);
  }
  return [...groups.values()];
}

/** What all datasets of a group say alike of their method, caution or terms; null where they differ or say nothing. */
export function saidByAll(
  { datasets }: SourceGroup,
  what: 'method' | 'caution' | 'licence',
): Dataset[typeof what] {
  const [first, ...others] = datasets.map((dataset) => dataset[what]);
  if (!first) return null;
  return others.every((text) => locales.every((locale) => text?.[locale] === first[locale])) ? first : null;
}
