import type { Page } from '@playwright/test';
import type { EventTime, Mark } from './event-times.ts';

/** Something to be timed, with its start and end. */
export interface Span extends Mark {
  end: number;
}

/** https://wicg.github.io/scheduling-apis/, which TypeScript does not know yet. */
declare const scheduler: {
  postTask(task: () => unknown, options: { priority: 'user-blocking' }): Promise<unknown>;
};

declare global {
  interface Window {
    changesOfBench: number[];
  }
}

/** Makes a page record, from its next navigation on, when it has painted a change of its chart, in ms. */
export async function watchChanges(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.changesOfBench = [];
    document.addEventListener('DOMContentLoaded', () => {
      const explorer = document.querySelector<HTMLElement>('chart-explorer, country-explorer');
      if (!explorer) return;
      new MutationObserver((changes) => {
        const seen = explorer.querySelector(`.${explorer.dataset.tab ?? 'chart'}-panel`);
        // Hidden panels and what only screen readers get are not seen.
        const isSeen = changes.some(
          ({ target, attributeName }) =>
            attributeName === 'data-tab' ||
            (seen?.contains(target) &&
              !(target instanceof Element && target.closest('.unseen')) &&
              !/^(?:aria-|role|tabindex)/.test(attributeName ?? '')),
        );
        if (!isSeen) return;
        // Such a task comes before what the page itself has put off until after the paint.
        const note = (): unknown => window.changesOfBench.push(performance.now());
        requestAnimationFrame(() => void scheduler.postTask(note, { priority: 'user-blocking' }));
      }).observe(explorer, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  });
}

/** What the page has recorded so far. */
export const readChanges = (page: Page): Promise<number[]> => page.evaluate(() => window.changesOfBench);

/**
 * The time within the spans of each name from the last input to the last paint of a change; the longest of several.
 * Spans without a change are left out.
 */
export function changeTimes(
  spans: readonly Span[],
  events: readonly EventTime[],
  changes: readonly number[],
): Map<string, number> {
  const times = new Map<string, number>();
  for (const { name, start, end } of spans) {
    const isWithin = (time: number): boolean => time >= start && time < end;
    const last = changes.findLast(isWithin);
    const input = events
      .filter((event) => event.interaction !== 0 && isWithin(event.start))
      .map((event) => event.start)
      .findLast((time) => last !== undefined && time <= last);
    if (last === undefined || input === undefined) continue;
    times.set(name, Math.max(times.get(name) ?? 0, last - input));
  }
  return times;
}
