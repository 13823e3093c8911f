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
import { groupsJson, measuresJson, type FileAddresses } from '../../exports/measures-json.ts';
import { getArticle } from '../../site/article.ts';
import { defaultLocale } from '../../text/language.ts';
import { absoluteUrl, fileUrl, pageUrl, placeUrl, referenceUrl, sectionUrl } from '../../site/url.ts';

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

const addresses = {
  home: absoluteUrl(pageUrl('/')),
  section: (id: string, fragment?: string) => absoluteUrl(sectionUrl(id, defaultLocale, fragment)),
  reference: (id: string) => absoluteUrl(referenceUrl(id)),
  place: (id: string) => absoluteUrl(placeUrl(id)),
  file: (path: string) => absoluteUrl(fileUrl(path)),
} satisfies Addresses & FileAddresses;

export const getStaticPaths = (() =>
  Object.keys(files).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The model for programs; the shapes are stable. */
export const GET: APIRoute = async ({ params }) => {
  const make = files[params.name as keyof typeof files];
  return Response.json(make(await getArticle(), addresses));
};
