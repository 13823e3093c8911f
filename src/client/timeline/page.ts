import type { StripEvent } from '../../charts/timeline/draw.ts';
import type { InvalidParameter } from '../../charts/timeline/filter.ts';
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
  { name, found, reason }: InvalidParameter,
  texts: TimelinePage['texts'],
  [first, last]: readonly [number, number],
): string {
  if (reason === 'order') return fill(texts.invalidOrder, { asked: found });
  const asked = `${name}=${found}`;
  return reason === 'year'
    ? fill(texts.invalidYear, { asked, from: first, to: last })
    : fill(texts.invalidValue, { asked });
}
