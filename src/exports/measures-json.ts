import type { Article } from '../article/model/model.ts';

/** Addresses of files. */
export interface FileAddresses {
  file: (path: string) => string;
}

/** `/api/measures.json`: what can be seen by state and year, and where its numbers are. */
export const measuresJson = ({ measures, datasets }: Article, { file }: FileAddresses) =>
  measures.map((measure) => {
    const dataset = datasets.find(({ id }) => id === measure.dataset);
    return {
      id: measure.id,
      topic: measure.topic,
      label: measure.label,
      title: measure.offered?.title ?? null,
      description: measure.description,
      reporter: measure.reporter,
      dataset: measure.dataset,
      columns: measure.columns,
      combine: measure.combine ?? null,
      unit: measure.unit,
      categories: measure.categories,
      years: measure.years,
      countings: measure.countings,
      by: measure.by,
      base: measure.base ?? null,
      parts: measure.parts ?? null,
      start: measure.offered?.start ?? null,
      source: dataset?.source ?? null,
      vintage: dataset?.vintage ?? null,
      cautions: [dataset?.caution ?? null, measure.caution ?? null].filter((caution) => caution !== null),
      url: file(`/data/explore/${measure.id}.json`),
    };
  });

/** `/api/groups.json`: states that can be chosen together, and by which rule. */
export const groupsJson = ({ groups }: Article) =>
  groups.map(({ id, label, note, places, rule }) => ({ id, label, note: note ?? null, places, rule }));
