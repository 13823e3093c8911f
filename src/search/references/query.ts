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
  /** Only what has an address or a DOI. */
  link: boolean;
  /** Only what the checks found something in. */
  finding: boolean;
  sort: Sort;
}

/** Choices of one among some, which a list offers. */
export type Facet = 'type' | 'decade' | 'section';

/** What may be asked for: the values of each choice. */
export type Offered = Record<Facet, readonly string[]>;

/** More than this nobody types, and the rest is left unread. */
export const longestQuery = 200;

/** The whole list in its printed order. */
export const everything: ReferenceQuery = {
  q: '',
  type: null,
  decade: null,
  section: null,
  link: false,
  finding: false,
  sort: 'printed',
};

/** How what is asked for stands in an address: `?q=okafor&type=book&link=yes&sort=year`. */
export const referenceParameters = ({ type, decade, section }: Offered): Parameters<ReferenceQuery> => ({
  q: freeText('q', atMost(longestQuery)),
  type: oneOf('type', type, null),
  decade: oneOf('decade', decade, null),
  section: oneOf('section', section, null),
  link: flag('link'),
  finding: flag('finding'),
  sort: oneOf('sort', sorts, everything.sort),
});
