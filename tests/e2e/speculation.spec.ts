import { expect, test } from '@playwright/test';

/** From where the page before the reader came: empty where it was asked for only after the click. */
const delivery = (): string => {
  const [navigation] = performance.getEntriesByType('navigation');
  return String(Reflect.get(navigation ?? {}, 'deliveryType'));
};

// A page that the worker keeps is at hand without being asked for.
test.use({ serviceWorkers: 'block' });

test('a page is asked for as soon as the pointer rests on its link, and no file is', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  const asked: string[] = [];
  cdp.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') asked.push(new URL(prefetchUrl).pathname);
  });
  await cdp.send('Preload.enable');
  await page.goto('data/');
  await page.locator('.downloads a').first().hover();
  // Chromium follows a link on which the pointer has rested for 200 ms.
  await page.waitForTimeout(500);
  const link = page.locator('.foot a[href^="/"], .bar-tools a[lang]').first();
  const target = await link.evaluate((each) => (each as HTMLAnchorElement).pathname);
  await link.hover();
  await expect.poll(() => asked).toEqual([target]);
  await link.click();
  await page.waitForURL(`**${target}`);
  expect(await page.evaluate(delivery)).toMatch(/cache|prefetch/);
});
