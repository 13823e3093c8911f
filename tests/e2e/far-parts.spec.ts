import { expect, type Locator } from '@playwright/test';
import { test } from './enhanced.ts';

/** What is laid out only when it is near, by the page that lists it. */
const parts = {
  'numbers/': 'tbody[id]',
  'data/': '.dataset',
  'notes/': '.note[id]',
  'argument/': '.point',
  'timeline/': '.event',
  'references/': '.list > li[id]',
  'index/': '.index-page > section',
};

/** How far below the top of the window a part begins. */
const start = (part: Locator): Promise<number> =>
  part.evaluate((element) => element.getBoundingClientRect().top);

for (const width of [360, 1280]) {
  test(`a link to a far part of a long page lands on it at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [path, selector] of Object.entries(parts)) {
      await page.goto(path);
      const ids = await page.locator(selector).evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(5);
      const far = ids[Math.floor((ids.length * 2) / 3)] ?? '';
      await page.goto('about/');
      await page.goto(`${path}#${far}`);
      const part = page.locator(`[id="${far}"]`);
      await expect.poll(() => start(part), `${path}#${far}`).toBeLessThan(130);
      expect.soft(await start(part), `${path}#${far}`).toBeGreaterThanOrEqual(0);
    }
  });
}
