import { type Page, test as plain } from '@playwright/test';

/** Waits until the modules of the page have run, but for those with a part in their address. */
export const ready = (page: Page, part = ' '): Promise<unknown> =>
  page.evaluate(async (late) => {
    const { modules = '' } = document.querySelector<HTMLElement>('[data-modules]')?.dataset ?? {};
    const awaited = modules.split(' ').filter((href) => !href.includes(late));
    await Promise.allSettled(awaited.map((href) => import(href)));
    // Heavy elements begin in a task of their own, and are told of their width a frame later.
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, part);

/**
 * A test whose page has all that scripts add once it is opened or loaded anew. What readers do before is for
 * `starter.spec.ts`.
 */
export const test = plain.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    if (javaScriptEnabled !== false) {
      page.goto = async (...args) => {
        const response = await goto(...args);
        if (args[1]?.waitUntil !== 'commit') await ready(page);
        return response;
      };
      page.reload = async (...args) => {
        const response = await reload(...args);
        await ready(page);
        return response;
      };
    }
    await use(page);
  },
});
