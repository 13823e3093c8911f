import { getCollection } from 'astro:content';
import { buildArticle } from './article/build.ts';
import type { Article } from './article/model.ts';

let article: Promise<Article> | undefined;

/** The article's model, built once for the whole site. */
export const getArticle = (): Promise<Article> => (article ??= load());

async function load(): Promise<Article> {
  const [metas, sections, references, abbreviations, notes, figures, events, places, datasets, charts] =
    await Promise.all([
      getCollection('article'),
      getCollection('sections'),
      getCollection('references'),
      getCollection('abbreviations'),
      getCollection('notes'),
      getCollection('figures'),
      getCollection('events'),
      getCollection('places'),
      getCollection('datasets'),
      getCollection('charts'),
    ]);
  const meta = metas[0]?.data;
  if (!meta) throw new Error('content/article.json: found no article, expected one object');
  return buildArticle({
    meta,
    sections: sections.map(({ id, data, body = '' }) => ({ id, data, body })),
    references: inOrder(references),
    abbreviations: inOrder(abbreviations),
    notes: inOrder(notes),
    figures: inOrder(figures),
    events: inOrder(events),
    places: inOrder(places),
    datasets: datasets.map(({ id, data }) => ({ id, ...data })),
    charts: charts.map(({ id, data }) => ({ id, ...data })),
  });
}

/** The data of a list collection, in the order of its file. */
function inOrder<Data extends { order: number }>(entries: { data: Data }[]): Omit<Data, 'order'>[] {
  return entries
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...data }) => data);
}
