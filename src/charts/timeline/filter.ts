import { listOf } from '../../address/list.ts';
import { numberIn } from '../../address/number.ts';
import { oneOf } from '../../address/parameter.ts';
import { readParameters, writeParameters, type Invalid, type Parameters } from '../../address/state.ts';

/** What of the timeline a reader wants to see; each has a place in the address. */
export interface TimelineState {
  /** First year; null for the first that there is. */
  from: number | null;
  /** Last year; null for the last that there is. */
  to: number | null;
  /** Any of these; empty for all. */
  topics: string[];
  place: string | null;
}

/** What there is to choose from. */
export interface TimelineOffer {
  /** The first and the last year. */
  years: [number, number];
  topics: readonly string[];
  places: readonly string[];
}

/** An event as the filters see it. */
export interface FilterItem {
  /** Years. */
  from: number;
  to: number;
  topic: string;
  places: readonly string[];
}

/** The state in which everything is shown. */
export const everything: TimelineState = { from: null, to: null, topics: [], place: null };

/** How a state stands in an address: `?from=2008&to=2016&topic=trade&topic=health&place=NOR`. */
const timelineParameters = ({ years, topics, places }: TimelineOffer): Parameters<TimelineState> => ({
  from: numberIn('from', years),
  to: numberIn('to', years),
  topics: listOf('topic', topics, [], true),
  place: oneOf('place', places, null),
});

/** What of an address cannot be kept: a parameter, or a first year after the last, as `2016 > 2008`. */
export type InvalidTimeline = Invalid | { reason: 'order'; found: string };

/** Reads a state from an address; what is invalid is left out, and reported. */
export function readTimeline(
  params: URLSearchParams,
  offer: TimelineOffer,
): { state: TimelineState; invalid: InvalidTimeline[] } {
  const { state, invalid } = readParameters(params, timelineParameters(offer));
  const { from, to } = state;
  if (from === null || to === null || from <= to) return { state, invalid };
  return {
    state: { ...state, from: null, to: null },
    invalid: [...invalid, { reason: 'order', found: `${from} > ${to}` }],
  };
}

/** Writes a state for an address: nothing where everything is shown. */
export const writeTimeline = (state: TimelineState, offer: TimelineOffer): URLSearchParams =>
  writeParameters(state, timelineParameters(offer));

/** Whether an event remains: it touches the years, has one of the topics, and is about the place. */
export const isKept = (item: FilterItem, { from, to, topics, place }: TimelineState): boolean =>
  (from === null || item.to >= from) &&
  (to === null || item.from <= to) &&
  (topics.length === 0 || topics.includes(item.topic)) &&
  (place === null || item.places.includes(place));

/** A state with other years; the first and the last year of all are no limit. */
export const withYears = (
  state: TimelineState,
  [from, to]: readonly [number, number],
  [first, last]: TimelineOffer['years'],
): TimelineState => ({ ...state, from: from <= first ? null : from, to: to >= last ? null : to });

/**
 * The year to which a key moves a handle; null for a key that does not move it. Arrows go from one year with an event to
 * the next, Page Up and Page Down five of them, Home and End to the limits.
 *
 * @param stops the years at which the handle may stop, in order
 */
export function stepYear(stops: readonly number[], year: number, key: string): number | null {
  const up = (count: number): number =>
    stops.filter((stop) => stop > year)[count - 1] ?? stops.at(-1) ?? year;
  const down = (count: number): number => stops.filter((stop) => stop < year).at(-count) ?? stops[0] ?? year;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return up(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return down(1);
    case 'PageUp':
      return up(5);
    case 'PageDown':
      return down(5);
    case 'Home':
      return stops[0] ?? year;
    case 'End':
      return stops.at(-1) ?? year;
    default:
      return null;
  }
}
