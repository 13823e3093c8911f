import { centuryOf, yearOf } from './event-date.ts';
import type { DatedEvent } from '../model/model.ts';

/** Events of one century, or of one decade from 1900 on. */
export interface Era {
  /** `c16`, `d2010`; unique, and stable. */
  id: string;
  kind: 'century' | 'decade';
  /** The number of the century, or the first year of the decade. */
  value: number;
  events: DatedEvent[];
}

/** Groups events by the time in which they begin, in order. */
export function groupByEra(events: readonly DatedEvent[]): Era[] {
  const eras = new Map<string, Era>();
  for (const event of events) {
    const year = yearOf(event.date.from);
    const isCentury = year < 1900 || event.date.as.endsWith('century');
    const value = isCentury ? centuryOf(year) : Math.floor(year / 10) * 10;
    const id = `${isCentury ? 'c' : 'd'}${value}`;
    const era = eras.get(id) ?? { id, kind: isCentury ? 'century' : 'decade', value, events: [] };
    era.events.push(event);
    eras.set(id, era);
  }
  return [...eras.values()];
}
