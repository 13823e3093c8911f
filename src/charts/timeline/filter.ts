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

/** A parameter of an address that cannot be kept. */
export interface InvalidParameter {
  name: 'from' | 'to' | 'topic' | 'place';
  found: string;
  /** `year`: no year of the timeline; `order`: a start after the end; `unknown`: none of those offered. */
  reason: 'year' | 'order' | 'unknown';
}

/** The state in which everything is shown. */
export const everything: TimelineState = { from: null, to: null, topics: [], place: null };

/** Reads `?from=2008&to=2016&topic=trade&topic=health&place=BRA`; what is invalid is left out, and told. */
export function readTimeline(
  params: URLSearchParams,
  offer: TimelineOffer,
): { state: TimelineState; invalid: InvalidParameter[] } {
  const invalid: InvalidParameter[] = [];
  const year = (name: 'from' | 'to'): number | null => {
    const found = params.get(name);
    if (found === null) return null;
    const value = /^\d{1,4}$/.test(found) ? Number(found) : NaN;
    if (value >= offer.years[0] && value <= offer.years[1]) return value;
    invalid.push({ name, found, reason: 'year' });
    return null;
  };
  const known = (name: 'topic' | 'place', offered: readonly string[]): string[] =>
    params.getAll(name).filter((found) => {
      if (offered.includes(found)) return true;
      invalid.push({ name, found, reason: 'unknown' });
      return false;
    });
  let [from, to] = [year('from'), year('to')];
  if (from !== null && to !== null && from > to) {
    invalid.push({ name: 'from', found: `${from} > ${to}`, reason: 'order' });
    [from, to] = [null, null];
  }
  const topics = known('topic', offer.topics);
  const state = { from, to, topics: offer.topics.filter((topic) => topics.includes(topic)) };
  return { state: { ...state, place: known('place', offer.places)[0] ?? null }, invalid };
}

/** Writes a state for an address: nothing where everything is shown. */
export function toTimelineParams({ from, to, topics, place }: TimelineState): URLSearchParams {
  const params = new URLSearchParams();
  if (from !== null) params.set('from', String(from));
  if (to !== null) params.set('to', String(to));
  for (const topic of topics) params.append('topic', topic);
  if (place !== null) params.set('place', place);
  return params;
}

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
