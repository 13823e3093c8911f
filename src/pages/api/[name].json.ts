import type { APIRoute, GetStaticPaths } from 'astro';
import {
  articleJson,
  citationsJson,
  eventsJson,
  figuresJson,
  integrityJson,
  placesJson,
  referencesJson,
  termsJson,
} from '../../exports/api.ts';
import { argumentJson } from '../../exports/argument-json.ts';
import { groupsJson, measuresJson } from '../../exports/measures-json.ts';
import { getArticle } from '../../site/article.ts';
import { addresses } from '../../site/api-addresses.ts';

const files = {
  article: articleJson,
  argument: argumentJson,
  citations: citationsJson,
  references: referencesJson,
  figures: figuresJson,
  terms: termsJson,
  places: placesJson,
  events: eventsJson,
  integrity: integrityJson,
  measures: measuresJson,
  groups: groupsJson,
};

export const getStaticPaths = (() =>
  Object.keys(files).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The model for programs; the shapes are stable. */
export const GET: APIRoute = async ({ params }) => {
  const make = files[params.name as keyof typeof files];
  return Response.json(make(await getArticle(), addresses));
};
