import type { StripEvent } from '../../charts/timeline/draw.ts';
import { quote } from '../../address/state.ts';
import type { InvalidTimeline } from '../../charts/timeline/filter.ts';
import { fill } from '../../text/template.ts';

/** What the HTML hands to the script of the timeline. */
export interface TimelinePage {
  events: (StripEvent & { topic: string; places: string[] })[];
  texts: {
    shown: string;
    shownYears: string;
    nothing: string;
    invalidYear: string;
    invalidOrder: string;
    invalidValue: string;
    revealed: string;
  };
}

/** Reads what the HTML hands to the script. */
export function readTimelinePage(element: Element): TimelinePage {
  const text = element.querySelector('script[type="application/json"]')?.textContent;
  if (!text) throw new Error('found a timeline without its data, expected a JSON script in it');
  return JSON.parse(text) as TimelinePage;
}

/** Says what of an address cannot be kept, and why. */
export function timelineNotice(
  invalid: InvalidTimeline,
  texts: TimelinePage['texts'],
  [from, to]: readonly [number, number],
): string {
  if (invalid.reason === 'order') return fill(texts.invalidOrder, { asked: invalid.found });
  const { asked } = quote(invalid);
  const isYear = invalid.name === 'from' || invalid.name === 'to';
  return fill(isYear ? texts.invalidYear : texts.invalidValue, { asked, from, to });
}
