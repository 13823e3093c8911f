import { expect, type Page } from '@playwright/test';
import { newerApis } from '../newer-apis.ts';
import { cardOf, citationsOn, openCard } from './card.ts';
import { typicalIds, chartPath, drawingOf } from './charts.ts';
import { test } from './enhanced.ts';
import { watchComplaints } from './search.ts';
import { richSection, sectionPath } from './site.ts';

/** Takes away, before any script runs, what the oldest browsers do not have. */
const makeOld = (page: Page): Promise<unknown> =>
  page.addInitScript((apis) => {
    for (const [path, names] of Object.entries(apis)) {
      const owner = path
        .split('.')
        .reduce<object | undefined>((object, name) => (object ? Reflect.get(object, name) : undefined), {
          ...Object.fromEntries(
            Object.getOwnPropertyNames(window).map((name) => [name, Reflect.get(window, name)]),
          ),
          window,
        });
      for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
    }
  }, newerApis);

test.describe('in the oldest browsers', () => {
  test.beforeEach(({ page }) => makeOld(page));

  test('what they lack is gone', async ({ page }) => {
    await page.goto('about/');
    expect(await page.evaluate(() => ['groupBy' in Map, 'checkVisibility' in Element.prototype])).toEqual([
      false,
      false,
    ]);
  });

  test('a citation opens its card', async ({ page }) => {
    const complaints = watchComplaints(page);
    await page.goto(sectionPath(richSection));
    await openCard(page, citationsOn(page).first());
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toBeHidden();
    expect(complaints).toEqual([]);
  });

  test('each kind of chart is drawn anew, in another of its views', async ({ page }) => {
    const complaints = watchComplaints(page);
    for (const id of typicalIds) {
      await page.goto(chartPath(id));
      const views = page.locator('[name="view"]');
      if ((await views.count()) > 0) {
        const last = views.last();
        if ((await last.evaluate(({ localName }) => localName)) === 'select') {
          await last.selectOption({ index: -1 + (await last.locator('option').count()) });
        } else await last.check();
        await expect(page).toHaveURL(/view=/);
      }
      await expect(drawingOf(page)).toBeVisible();
      await page.getByRole('tab').nth(1).click();
      await expect(page.locator('.chart-table').first()).toBeVisible();
    }
    expect(complaints).toEqual([]);
  });

  test('lists are narrowed', async ({ page }) => {
    const complaints = watchComplaints(page);
    for (const [path, list, field] of [
      ['index/', 'li[data-kind]', 'select'],
      ['places/', 'tr[data-place]', 'select'],
      ['numbers/', 'tbody', 'select'],
      ['timeline/', '.event', 'select'],
      ['references/', '.list > li', 'select'],
    ] as const) {
      await page.goto(path);
      const entries = page.locator(list).filter({ visible: true });
      const all = await entries.count();
      await page.locator('main').locator(field).first().selectOption({ index: 1 });
      await expect.poll(() => entries.count(), path).toBeLessThan(all);
    }
    expect(complaints).toEqual([]);
  });
});

test('in a browser without popovers a citation leads to its entry', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
  const complaints = watchComplaints(page);
  await page.goto(sectionPath(richSection));
  const citation = citationsOn(page).first();
  await citation.click();
  await expect(page).toHaveURL(new RegExp(`#ref-${await citation.getAttribute('data-ref')}$`));
  expect(complaints).toEqual([]);
});
