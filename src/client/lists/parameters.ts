import { atMost, freeText, oneOf } from '../../address/parameter.ts';
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

/** How the topic of the places stands in an address: `?topic=loans`; null for all topics. */
export const placeParameters = (topics: readonly string[]): Parameters<{ topic: string | null }> => ({
  topic: oneOf('topic', topics, null),
});
