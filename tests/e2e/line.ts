import type { Browser, Page, Route } from '@playwright/test';

/** A reader's window, and what goes wrong in it unheard. */
export interface Window {
  page: Page;
  errors: string[];
}

/** Opens a window whose page says what was copied and downloaded, and whose time can be moved on. */
export async function openWindow(browser: Browser): Promise<Window> {
  const page = await (await browser.newContext()).newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('download', () => {
    void page
      .evaluate(() => document.documentElement.setAttribute('data-downloaded', ''))
      // Where the reader has gone on, there is nothing to say it on.
      .catch(() => undefined);
  });
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () =>
      Promise.resolve(document.documentElement.setAttribute('data-copied', ''));
  });
  await page.clock.install();
  return { page, errors };
}

/** What may happen to a file on its way: the line breaks, it is gone, or it takes its time. */
export const fates = ['lost', 'missing', 'late'] as const;
export type Fate = (typeof fates)[number];

/** The line over which a page is sent its files: one of them can be cut off. */
export interface Line {
  /** Cuts a file off from now on, until the line is mended: then what was late is let through. */
  cut: (fate: Fate) => void;
  mend: () => void;
}

/** Path of the file that an address names, wherever the site is. */
export const fileOf = (url: string): string => new URL(url).pathname;

/**
 * Holds a page's line to one file.
 *
 * @param file path of the file, as `fileOf` gives it
 */
export async function holdLine(page: Page, file: string): Promise<Line> {
  let fate: Fate | undefined;
  let waiting: Route[] = [];
  await page.route(new RegExp(`${file.replace(/[.+]/g, '\\$&')}(\\?|$)`), async (route) => {
    if (fate === 'lost') return route.abort();
    if (fate === 'missing') return route.fulfill({ status: 404, body: 'Not found' });
    if (fate !== 'late') return route.continue();
    waiting.push(route);
  });
  return {
    cut: (next) => (fate = next),
    mend: () => {
      fate = undefined;
      // Where the reader has gone on, nobody waits any more.
      for (const route of waiting) void route.continue().catch(() => undefined);
      waiting = [];
    },
  };
}
