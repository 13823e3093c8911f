import { atMost, flag, freeText, oneOf } from '../../address/parameter.ts';
import type { Parameters } from '../../address/state.ts';

/** Orders of the list: as printed, by author, latest first, most cited first. */
export const sorts = ['printed', 'author', 'year', 'cited'] as const;
export type Sort = (typeof sorts)[number];

/** What a reader asks of the list of references; null leaves a choice open. */
export interface ReferenceQuery {
  /** Words as typed. */
  q: string;
  type: string | null;
  /** First year of a decade: `2010`. */
  decade: string | null;
  /** Id of a section that cites it, itself or in its subsections. */
  section: string | null;
  /** Where the first author's institution is, or `unknown`. */
  region: string | null;
  /** In which language the work is written, or `unknown`. */
  language: string | null;
  /** Only what has an address or a DOI. */
  link: boolean;
  /** Only what the checks found something in. */
  finding: boolean;
  sort: Sort;
}

/** Choices of one among some, which a list offers. */
export const facets = ['type', 'decade', 'section', 'region', 'language'] as const;
export type Facet = (typeof facets)[number];

/** Something for each choice. */
export const byFacet = <Value>(make: (facet: Facet) => Value): Record<Facet, Value> =>
  Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, Value>;

/** What may be asked for: the values of each choice. */
export type Offered = Record<Facet, readonly string[]>;

/** More than this nobody types, and the rest is left unread. */
export const longestQuery = 200;

/** The whole list in its printed order. */
export const everything: ReferenceQuery = {
  q: '',
  ...byFacet(() => null),
  link: false,
  finding: false,
  sort: 'printed',
};

/** How what is asked for stands in an address: `?q=okafor&type=book&link=yes&sort=year`. */
export const referenceParameters = (offered: Offered): Parameters<ReferenceQuery> => ({
  q: freeText('q', atMost(longestQuery)),
  ...byFacet((facet) => oneOf(facet, offered[facet], null)),
  link: flag('link'),
  finding: flag('finding'),
  sort: oneOf('sort', sorts, everything.sort),
});
