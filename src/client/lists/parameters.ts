import { atMost, flag, freeText, oneOf } from '../../address/parameter.ts';
import type { Parameters } from '../../address/state.ts';

/** What a reader asks of the index. */
export interface Asked {
  /** A kind of entry; null for all. */
  kind: string | null;
  /** What was typed, as it was typed. */
  query: string;
}

/** No name has more characters than this. */
const longest = 200;

/** How what is asked of the index stands in an address: `?kind=person&q=xi`. */
export const indexParameters = (kinds: readonly string[]): Parameters<Asked> => ({
  kind: oneOf('kind', kinds, null),
  query: freeText('q', atMost(longest)),
});

/** What a reader asks of the places. */
export interface AskedPlaces {
  /** Null for all topics. */
  topic: string | null;
  /** The column by which they are sorted, and whether the other way round. */
  sort: string;
  reverse: boolean;
}

/** How what is asked of the places stands in an address: `?topic=loans&sort=trade&reverse=yes`. */
export const placeParameters = (
  topics: readonly string[],
  columns: readonly string[],
): Parameters<AskedPlaces> => ({
  topic: oneOf('topic', topics, null),
  sort: oneOf('sort', columns, columns[0] ?? 'name'),
  reverse: flag('reverse'),
});

/** What the list of numbers is narrowed by. */
export const numberChoices = ['topic', 'place', 'section', 'verdict'] as const;

/** In what order the list of numbers can stand. */
export const numberOrders = ['article', 'difference', 'period', 'topic'] as const;

/** What a reader asks of the list of numbers; null for all. */
export type AskedNumbers = Record<(typeof numberChoices)[number], string | null> & {
  sort: (typeof numberOrders)[number];
};

/** How what is asked of the numbers stands in an address: `?topic=trade&verdict=agrees&sort=difference`. */
export function numberParameters(
  offered: (choice: (typeof numberChoices)[number]) => readonly string[],
): Parameters<AskedNumbers> {
  const choice = (name: (typeof numberChoices)[number]) => oneOf(name, offered(name), null);
  return {
    topic: choice('topic'),
    place: choice('place'),
    section: choice('section'),
    verdict: choice('verdict'),
    sort: oneOf('sort', numberOrders, 'article'),
  };
}
