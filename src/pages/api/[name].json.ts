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
  type Addresses,
} from '../../exports/api.ts';
import { argumentJson } from '../../exports/argument-json.ts';
import { getArticle } from '../../site/article.ts';
import { defaultLocale } from '../../text/language.ts';
import { absoluteUrl, pageUrl, placeUrl, referenceUrl, sectionUrl } from '../../site/url.ts';

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
};

const addresses: Addresses = {
  home: absoluteUrl(pageUrl('/')),
  section: (id, fragment) => absoluteUrl(sectionUrl(id, defaultLocale, fragment)),
  reference: (id) => absoluteUrl(referenceUrl(id)),
  place: (id) => absoluteUrl(placeUrl(id)),
};

export const getStaticPaths = (() =>
  Object.keys(files).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The model for programs; the shapes are stable. */
export const GET: APIRoute = async ({ params }) => {
  const make = files[params.name as keyof typeof files];
  return Response.json(make(await getArticle(), addresses));
};
