import type { Page } from '@playwright/test';

/** The sum of the layout shifts that the page has had, in all its life. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Two frames: what is already buffered has been handed over by then.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)));
      }),
  );

/**
 * The sum of the layout shifts while a page loads, which is painted first, and comes alive. A page that has waited for
 * its scripts for three seconds stands as without them, and moves for that: on a machine that is as slow it is opened
 * once more.
 *
 * @param use what a reader does with it then
 */
export async function shiftOf(page: Page, path: string, use?: () => Promise<void>): Promise<number> {
  for (let tries = 0; tries < 5; tries++) {
    await page.goto(path);
    await use?.();
    const shift = await layoutShift(page);
    if (await page.evaluate(() => document.documentElement.classList.contains('js'))) return shift;
  }
  throw new Error(`${path} waited for its scripts for three seconds, five times`);
}
