import { expect, type Page } from '@playwright/test';
import { cardOf, citationsOn } from './card.ts';
import { chartIds, chartPath, findView, offers } from './charts.ts';
import { test } from './enhanced.ts';
import { watchComplaints } from './search.ts';
import { languages, richSection, sectionIds, sectionPath } from './site.ts';

/** A value that no page knows, longer than any screen. */
const unknown = 'unknown'.repeat(60);

test.describe('what cannot be done is told, and can be tried again', () => {
  test('a drawing that is late, and one that does not arrive', async ({ page }) => {
    let lose = (): void => undefined;
    const lost = new Promise<void>((resolve) => (lose = resolve));
    await page.route('**/figures/*.svg', async (route) => {
      // A card that opens anew asks once more.
      await lost;
      await route.abort();
    });
    const number = page.locator('[data-text] a.figure');
    const drawn = cardOf(page).locator('[data-drawn]');
    for (const section of sectionIds) {
      await page.goto(sectionPath(section));
      if ((await page.locator('.figures [data-drawn]').count()) > 0) break;
    }
    const id = await page.locator('.figures li:has([data-drawn])').first().getAttribute('id');
    const link = number.and(page.locator(`[href="#${id}"]`)).first();
    const status = drawn.locator('[role="status"]');
    await link.click();
    await expect(status).toHaveText('The drawing is on its way.');
    lose();
    await expect(status).toContainText('did not load');
    await expect(drawn.locator('img')).toHaveCount(0);
    await page.keyboard.press('Escape');

    await page.unrouteAll();
    await link.click();
    await expect
      .poll(() => drawn.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
    await expect(status).toHaveCount(0);
  });

  test('a text that the browser does not copy is there to be copied by hand', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
    });
    await page.goto(sectionPath(richSection));
    await citationsOn(page).first().click();
    await cardOf(page).locator('[data-copy]').click();
    const field = page.locator('.copy-field');
    await expect(field).toContainText('does not let this page copy');
    await expect(field.locator('input')).toBeFocused();
    const words = (await cardOf(page).locator('.formatted').textContent())?.trim();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
    await page.keyboard.press('Escape');
    await expect(field).toHaveCount(0);

    await page.goto(chartPath(chartIds[0] ?? ''));
    await page.locator('.chart-actions summary').last().click();
    await page.locator('[data-share="link"]').click();
    await expect(field.locator('input')).toHaveValue(new RegExp(`/charts/${chartIds[0]}/$`));
  });

  test('a file of a chart that cannot be made', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(chartPath(chartIds[0] ?? ''));
    await page.route('**/_astro/act.*', (route) => route.abort());
    await page.locator('.chart-actions summary').first().click();
    await page.locator('[data-file="csv"]').click();
    const notice = page.locator('.chart-notice');
    await expect(notice).toContainText('could not be made');
    await page.unrouteAll();
    const download = page.waitForEvent('download');
    await page.locator('[data-file="csv"]').click();
    await download;
    await expect(notice).toBeHidden();
    expect(complaints).toEqual([]);
  });

  /** Holds a file back for good. */
  const hold = async (page: Page, name: string): Promise<void> => {
    await page.route(`**/_astro/${name}.*`, () => undefined);
  };

  test('what a press or a tab needs, where its code is late', async ({ page }) => {
    const measured = findView(offers('measure'));
    await hold(page, 'table');
    await page.goto(measured.path);
    await page.locator('.controls-of:not([hidden]) label:has([type="radio"]:not(:checked))').first().click();
    await page.locator('[role="tab"][data-tab="table"]').click();
    await expect(page.locator('.table-late')).toHaveText('The table is on its way.');
    await expect(page.locator('.table-room')).toBeHidden();
    // What is said of the address stays beside it.
    await page.goto(`${measured.path}&share=maybe#fig-none`);
    await page.locator('[role="tab"][data-tab="table"]').click();
    await page.waitForTimeout(600);
    await expect(page.locator('.chart-notice')).toContainText('“none”');
    await page.unrouteAll();

    await page.goto(sectionPath(richSection));
    await hold(page, 'dialog');
    const link = page.locator('.foot a[href$="#cite"]');
    // Once what waits for all else is there, the dialog’s code is asked for at the press.
    await page.waitForRequest(/later\./);
    await page.waitForLoadState('networkidle');
    await link.click();
    await expect(page.locator(':target')).toBeVisible();
  });

  test('what was opened before its script was there', async ({ page }) => {
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/_astro/ArticleSays.*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('explore/', { waitUntil: 'commit' });
    await page.locator('.explore-says summary').click();
    arrive();
    await expect(page.locator('.explore-says dd').first()).toBeVisible();
  });

  for (const [language, prefix] of Object.entries(languages)) {
    test(`values in an address that no page knows, in ${language}`, async ({ page }) => {
      const complaints = watchComplaints(page);
      await page.setViewportSize({ width: 360, height: 740 });
      for (const [path, status] of [
        [`index/?kind=${unknown}&q=${unknown}`, '.list-state [role="status"]'],
        [`numbers/?topic=${unknown}&sort=${unknown}`, '.list-state [role="status"]'],
        [`places/?topic=${unknown}`, '.topic-filter [role="status"]'],
        [`timeline/?topic=${unknown}&place=${unknown}&from=${unknown}`, '.timeline-notice'],
        [chartPath(chartIds[0] ?? '', `?view=${unknown}&scale=${unknown}`), '.chart-notice'],
      ] as const) {
        await page.goto(prefix + path);
        await expect(page.locator(status), path).toContainText('unknownunknown');
        const room = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect.soft(room, path).toBe(0);
      }
      expect(complaints).toEqual([]);
    });
  }
});
