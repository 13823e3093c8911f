import { getCollection } from 'astro:content';
import { buildArticle } from '../article/build.ts';
import { withNamedCells } from '../article/datasets/named-cells.ts';
import type { Article } from '../article/model/model.ts';

let article: Promise<Article> | undefined;

/** The article's model, built once for the whole site. */
export const getArticle = (): Promise<Article> => (article ??= load());

async function load(): Promise<Article> {
  const [article] = await getCollection('article');
  if (!article) throw new Error('content/article.json: found no article, expected one object');
  return buildArticle({
    meta: article.data,
    sections: (await getCollection('sections')).map(({ id, data, body = '' }) => ({ id, data, body })),
    references: inOrder(await getCollection('references')),
    abbreviations: inOrder(await getCollection('abbreviations')),
    notes: inOrder(await getCollection('notes')),
    figures: inOrder(await getCollection('figures')),
    places: inOrder(await getCollection('places')),
    events: inOrder(await getCollection('events')),
    terms: inOrder(await getCollection('terms')),
    claims: inOrder(await getCollection('claims')),
    argument: inOrder(await getCollection('argument')),
    topics: inOrder(await getCollection('topics')),
    measures: inOrder(await getCollection('measures')),
    groups: inOrder(await getCollection('groups')),
    datasets: (await getCollection('datasets')).map(({ id, data }) => ({ id, ...withNamedCells(data) })),
    charts: (await getCollection('charts')).map(({ id, data }) => ({ id, ...data })),
    translations: (await getCollection('translations')).map(({ data }) => data),
  });
}

/** The data of a list collection, in the order of its file. */
function inOrder<Data extends { order: number }>(entries: { data: Data }[]): Omit<Data, 'order'>[] {
  return entries
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...data }) => data);
}
