import type { Page } from '@playwright/test';

/** An event as the browser timed it, from the input to the next paint, in ms. */
export interface EventTime {
  start: number;
  duration: number;
  interaction: number;
}

/** Something to be timed, and when it began. */
export interface Mark {
  name: string;
  start: number;
}

/** The shortest event that a browser reports, in ms; shorter interactions count as this. */
const least = 16;

declare global {
  interface Window {
    eventsOfBench: EventTime[];
  }
}

/** Makes a page record, from its next navigation on, how long its events take. */
export async function watchEvents(page: Page): Promise<void> {
  await page.addInitScript((durationThreshold) => {
    window.eventsOfBench = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { startTime, duration, interactionId } = entry as PerformanceEntry & { interactionId: number };
        window.eventsOfBench.push({ start: startTime, duration, interaction: interactionId });
      }
    }).observe({ type: 'event', durationThreshold, buffered: true } as PerformanceObserverInit);
  }, least);
}

/** What the page has recorded so far. */
export const readEvents = (page: Page): Promise<EventTime[]> => page.evaluate(() => window.eventsOfBench);

/**
 * The longest interaction after the marks of each name, in ms. As in web-vitals, an interaction takes as long as its
 * longest event; events outside interactions, such as moves of the pointer, do not count.
 *
 * @param marks in the order of their time
 */
export function interactionTimes(marks: readonly Mark[], events: readonly EventTime[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { name } of marks) times.set(name, least);
  for (const { start, duration, interaction } of events) {
    const mark = marks.findLast((each) => each.start <= start);
    if (!mark || interaction === 0) continue;
    times.set(mark.name, Math.max(times.get(mark.name) ?? 0, duration));
  }
  return times;
}
