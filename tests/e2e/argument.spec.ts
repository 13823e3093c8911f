import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './enhanced.ts';
import { sectionIds, sectionPath } from './site.ts';

const path = 'argument/';

const block = (page: Page, id: string): Locator => page.locator(`svg a[href="#${id}"]:visible`);
const card = (page: Page): Locator => page.locator('argument-map [popover]');

test.describe('the argument', () => {
  test('is walked with the arrow keys along its edges', async ({ page }) => {
    await page.goto(path);
    await block(page, 'governments').focus();
    for (const [key, id] of [
      ['ArrowRight', 'public-goods'],
      ['ArrowUp', 'basis'],
      ['ArrowDown', 'influence'],
      ['ArrowUp', 'basis'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(block(page, id)).toBeFocused();
    }
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(block(page, 'progress')).toBeFocused();
    // Of all blocks, Tab reaches the one that was walked to.
    await expect(page.locator('svg a[tabindex="0"]:visible')).toHaveCount(1);
  });

  test('opens a point at Enter, and Escape leads back to it', async ({ page }) => {
    await page.goto(path);
    await block(page, 'industry').focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeVisible();
    await expect(card(page).locator('mark')).toContainText('reversing the industrialization process');
    await expect(card(page)).toContainText('Rosales');
    await expect(card(page).getByRole('link', { name: /3\.1/ }).first()).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(block(page, 'industry')).toBeFocused();
  });

  test('leads from a point to the next within its card, and from there into the text', async ({ page }) => {
    await page.goto(path);
    await block(page, 'industry').click();
    await card(page).locator('a[href="#advantages"]').click();
    await expect(card(page).getByRole('heading')).toHaveText('It brings comparative advantages to bear');
    await expect(block(page, 'advantages')).toHaveAttribute('aria-expanded', 'true');
    await card(page).locator('.where a').first().click();
    await expect(page).toHaveURL(/\/sections\/3-1-economy\/#p1s\d+$/);
  });

  test('keeps its card in the window, whatever it opens', async ({ page }) => {
    await page.goto(path);
    const ids = await page
      .locator('svg.wide a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    for (const id of ids) {
      await block(page, (id ?? '').slice(1)).press('Enter');
      const box = await card(page).boundingBox();
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      expect(
        box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
        id ?? '',
      ).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  for (const language of ['', 'es/']) {
    test(`keeps all words of /${language}${path} within their blocks, in the widest of the usual fonts too`, async ({
      page,
    }) => {
      await page.goto(`${language}${path}`);
      for (const width of [768, 960, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        for (const font of [null, 'DejaVu Serif']) {
          const outside = await page.locator('argument-map svg:visible a').evaluateAll((links, family) => {
            if (family) document.documentElement.style.setProperty('--serif', family);
            return links.flatMap((link) => {
              const box = link.querySelector('rect')?.getBBox();
              return [...link.querySelectorAll('text')].flatMap((text) => {
                const { x, y, width: wide, height } = text.getBBox();
                const isWithin =
                  box &&
                  x > box.x &&
                  y >= box.y &&
                  x + wide < box.x + box.width - 2 &&
                  y + height <= box.y + box.height;
                return isWithin ? [] : `${text.textContent}: to ${x + wide} of ${box && box.x + box.width}`;
              });
            });
          }, font);
          expect(outside, `${width} ${font}`).toEqual([]);
        }
      }
    });
  }

  test('is a list on a phone, with the same edges in words', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(path);
    await expect(page.locator('argument-map svg:visible')).toHaveCount(0);
    const point = page.locator('#public-goods');
    await expect(point).toContainText('Carries');
    await point.locator('.bonds a').first().click();
    await expect(page).toHaveURL(/#basis$/);
    await expect(page.locator('#basis')).toBeInViewport();
  });

  test('says in every section where that stands', async ({ page }) => {
    for (const id of sectionIds) {
      await page.goto(sectionPath(id));
      const link = page.locator('main header a[href*="/argument/#"]');
      const point = new URL((await link.getAttribute('href')) ?? '', page.url());
      await page.goto(point.href);
      await expect(page.locator(point.hash), id).toBeInViewport();
    }
  });
});

test.describe('the argument without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('leads from each block to its entry', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.argument-keys')).toBeHidden();
    await block(page, 'core').click();
    await expect(page).toHaveURL(/#core$/);
    await expect(page.locator('#core')).toBeInViewport();
  });
});
