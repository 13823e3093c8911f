import { deriveArticle, type ArticleSource } from '../../../src/article/build.ts';
import type { Article } from '../../../src/article/model/model.ts';
import { printedLocator } from '../../../src/article/prose/locator.ts';
import type { SectionSource } from '../../../src/article/prose/section.ts';
import type { ArticleData } from '../../../src/schemas/article.ts';
import type { ClaimData } from '../../../src/schemas/claim.ts';
import type { EventData } from '../../../src/schemas/event.ts';
import type { FigureData } from '../../../src/schemas/figure.ts';
import type { PointData } from '../../../src/schemas/point.ts';
import type { PlaceData } from '../../../src/schemas/place.ts';
import type { Csl, CslName, ReferenceData } from '../../../src/schemas/reference.ts';
import type { AbbreviationData } from '../../../src/schemas/abbreviation.ts';
import type { TermData } from '../../../src/schemas/term.ts';
import type { TopicData } from '../../../src/schemas/topic.ts';
import { locales } from '../../../src/text/language.ts';

/** What a test says of its article; everything else is filled in. */
export interface SmallArticle {
  lang?: string;
  /** The MDX body of each section by number; one section `1` if it is a string. */
  sections?: Record<string, string> | string;
  references?: ReferenceData[];
  abbreviations?: AbbreviationData[];
  figures?: FigureData[];
  events?: EventData[];
  places?: PlaceData[];
  terms?: TermData[];
  claims?: ClaimData[];
  argument?: PointData[];
  topics?: TopicData[];
}

/** The collections of a small made-up article. */
export function smallSource({
  lang = 'en',
  sections = {},
  references = [],
  abbreviations = [],
  figures = [],
  events = [],
  places = [],
  terms = [],
  claims = [],
  argument = [],
  topics = ['trade', 'loans', 'projects', 'energy', 'economy'].map(topicEntry),
}: SmallArticle): ArticleSource {
  const bodies = typeof sections === 'string' ? { '1': sections } : sections;
  return {
    meta: meta(lang),
    sections: Object.entries(bodies).map(([number, body]) => sectionSource(number, body)),
    references,
    abbreviations,
    notes: [],
    figures,
    events,
    places,
    terms,
    claims,
    argument,
    topics,
    datasets: [],
    measures: [],
    groups: [],
    charts: [],
  };
}

/** A small made-up article, derived but not yet checked. */
export const smallArticle = (parts: SmallArticle): Article => deriveArticle(smallSource(parts));

/** A mark around words that cite a listed work, with the page that they print; an *ibid* with the work before it. */
export function citeMark(to: string, words: string): string {
  const at = printedLocator(words);
  const page = at === null ? '' : ` at="${at}"`;
  if (!words.startsWith('ibid')) return `<Cite to="${to}"${page}>${words}</Cite>`;
  return `<Cite to="${to}">2011</Cite>; <Cite ibid${page}>${words}</Cite>`;
}

/** A section with the id `s-<number>`. */
export function sectionSource(number: string, body: string): SectionSource {
  return { id: `s-${number.replaceAll('.', '-')}`, data: { number, title: `Section ${number}` }, body };
}

/** An entry of `topics.json`. */
export const topicEntry = (id: string): TopicData => ({ id, label: { en: `On ${id}`, es: `Sobre ${id}` } });

/** What a test says of an entry; it is a complete journal article unless the test says otherwise. */
export interface SmallReference {
  id: string;
  /** `Okafor, A.` is a person, a name without comma an institution. */
  authors?: string[];
  year?: number;
  label?: string;
  printed?: string;
  csl?: Partial<Csl>;
  /** Fields to leave out. */
  without?: (keyof Csl)[];
}

/** An entry of a made-up reference list. */
export function reference({
  id,
  authors = ['Okafor, A.'],
  year = 2011,
  label,
  printed,
  csl = {},
  without = [],
}: SmallReference): ReferenceData {
  const complete: Csl = {
    id,
    type: 'article-journal',
    title: 'Keepers of the light',
    author: authors.map(cslName),
    issued: { 'date-parts': [[year]] },
    'container-title': 'Annals of Lighthouses',
    volume: '3',
    page: '73-106',
    ...csl,
  };
  const kept = Object.fromEntries(
    Object.entries(complete).filter(([field]) => !without.includes(field as keyof Csl)),
  ) as Csl;
  return {
    id,
    ...(label !== undefined && { label }),
    printed:
      printed ??
      `${authors.join(', & ')} (${year}). Keepers of the light. *Annals of Lighthouses*, 3, pp. 73-106.`,
    csl: kept,
  };
}

/** An entry of `figures.json`: an exact count of lamps with no source, unless the test says otherwise. */
export function figureEntry(id: string, value: number, parts: Partial<FigureData> = {}): FigureData {
  const isCount = (parts.unit ?? 'count') === 'count';
  return {
    id,
    value,
    unit: 'count',
    ...(isCount && { counted: { en: 'lamps', es: 'faroles' } }),
    qualifier: 'exact',
    label: { en: `Number ${id}`, es: `Cifra ${id}` },
    period: null,
    scope: 'region',
    places: [],
    topic: 'energy',
    source: 'none',
    ...parts,
  };
}

function cslName(name: string): CslName {
  const [family = '', given] = name.split(/,\s*/);
  return given === undefined ? { literal: name } : { family, given };
}

function meta(lang: string): ArticleData {
  const both = { en: 'Lighthouses', es: 'Faros' };
  return {
    lang,
    languages: [...locales],
    shortTitle: both,
    description: both,
    title: { [lang]: 'On lighthouses' },
    authors: [{ family: 'Okafor', given: 'Ada', printed: 'Ada Okafor', affiliation: ['Coastal Institute'] }],
    abstract: { [lang]: { label: 'Abstract:', text: 'Lighthouses shine.' } },
    keywords: { [lang]: { label: 'Keywords:', terms: ['lighthouses'] } },
    published: { journal: 'Annals of Lighthouses', year: 2020 },
    imprint: [],
    searchHints: [],
    thesis: [],
    keyFigures: [],
    scopes: { world: { label: { en: 'The world', es: 'El mundo' }, printed: ['world'] } },
    referencesHeading: 'References',
    licence: {
      name: 'CC BY 4.0',
      spdx: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      holder: 'Ada Okafor',
    },
  };
}
