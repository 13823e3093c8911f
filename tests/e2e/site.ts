import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../scripts/setup/project.mjs';

/** A file of the site's own API. */
const readApi = <Shape>(name: string): Shape =>
  JSON.parse(readFileSync(join(DIST, 'api', `${name}.json`), 'utf8')) as Shape;

interface Citation {
  id: string;
  section: string;
  paragraph: string;
  kind: 'parenthetical' | 'narrative' | 'ibid';
  text: string;
  cites: { reference: string | null; locator: string | null }[];
}

/** The sections in reading order. */
export const { sections } = readApi<{
  sections: { id: string; number: string; title: string; level: number; words: number }[];
}>('article');

/** Citation groups in reading order. */
export const citations = readApi<Citation[]>('citations');

const list = readApi<{ id: string; csl: { DOI?: string; URL?: string } }[]>('references');

/** Ids of the references in printed order. */
export const references = list.map(({ id }) => id);

/** Ids of the references whose source has an address. */
export const linkedReferences = list.filter(({ csl }) => csl.DOI ?? csl.URL).map(({ id }) => id);

/** Ids of the sections in reading order. */
export const sectionIds = sections.map(({ id }) => id);

/** The path of a section, below the base path. */
export const sectionPath = (id: string | undefined): string => `sections/${id}/`;

/** The section that cites most: a page with everything that a section page can have. */
export const richSection = sectionIds.reduce((most, id) => (cited(id) > cited(most) ? id : most));

/** The states of the region, with what the article says of each. */
export const places =
  readApi<{ id: string; name: { en: string; es: string }; claims: { topic: string }[] }[]>('places');

/** The path of a state's page, below the base path. */
export const placePath = (id: string): string => `places/${id}/`;

/** The state of which the article says most. */
const mostNamed = places.reduce((most, place) =>
  place.claims.length > most.claims.length ? place : most,
).id;

/** One page of each kind, by its path below the base path; the section is one that cites much. */
export const kinds: Record<string, string> = {
  overview: '',
  section: sectionPath(richSection),
  whole: 'read/',
  references: 'references/',
  reference: `references/${mostCited()}/`,
  explore: 'explore/',
  numbers: 'numbers/',
  places: 'places/',
  place: placePath(mostNamed),
  argument: 'argument/',
  timeline: 'timeline/',
  notes: 'notes/',
  index: 'index/',
  notebook: 'notebook/',
  search: 'search/',
  offline: 'offline/',
  about: 'about/',
};

/** The languages of the interface by the start of their paths. */
export const languages = { en: '', es: 'es/' } as const;

/** One page of each kind by language, and the page for all that is missing, which speaks both. */
export const samples: Record<string, string[]> = {
  en: [...Object.values(kinds), '404.html'],
  es: Object.values(kinds).map((path) => languages.es + path),
};

/** Every page of the site. */
export const everyPage: string[] = [
  ...Object.values(languages).flatMap((language) =>
    [
      ...[
        '',
        'read/',
        'references/',
        'argument/',
        'timeline/',
        'notebook/',
        'search/',
        'notes/',
        'index/',
        'offline/',
        'about/',
      ],
      ...sectionIds.map(sectionPath),
      ...references.map((id) => `references/${id}/`),
      'places/',
      ...places.map(({ id }) => placePath(id)),
    ].map((path) => language + path),
  ),
  '404.html',
];

function cited(section: string): number {
  return citations.filter((citation) => citation.section === section).length;
}

/** The reference that the most citations cite. */
function mostCited(): string {
  const count = (id: string): number =>
    citations.filter(({ cites }) => cites.some(({ reference }) => reference === id)).length;
  return references.reduce((most, id) => (count(id) > count(most) ? id : most));
}

/** The first citation group for which a condition holds, with the path of its section. */
export function findCitation(holds: (citation: Citation) => boolean): Citation & { path: string } {
  const found = citations.find(holds);
  if (!found) throw new Error('no such citation in the article');
  return { ...found, path: sectionPath(found.section) };
}
