import type { Article, Dataset, Topic } from '../model/model.ts';

/** Datasets of one topic. */
export interface Subject {
  /** Null for the tables whose rows are about several. */
  topic: Topic | null;
  datasets: Dataset[];
}

/** Datasets by topic, in the order of the topics; those of several topics come last. */
export function bySubject({ datasets, topics }: Pick<Article, 'datasets' | 'topics'>): Subject[] {
  return [...topics, null]
    .map((topic) => ({
      topic,
      datasets: datasets.filter((dataset) => (dataset.topic ?? null) === (topic?.id ?? null)),
    }))
    .filter((subject) => subject.datasets.length > 0);
}
