import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { cardOf, citationsOn, openCard } from './card.ts';
import { test } from './enhanced.ts';
import { chartOn, drawnNumbers, numberOn, numbersPath } from './numbers.ts';
import { openSearch } from './search.ts';
import { richSection, samples, sectionIds, sectionPath } from './site.ts';

const widths = [360, 1280];
const rich = sectionPath(richSection);

/** WCAG 2.2 at its levels A and AA, and what is good practice besides. */
const all: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Those of these rules that are about colours: nothing else differs between light and dark. */
const colours: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds on the page as it stands, a line each. */
async function violations(page: Page, rules: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        runOnly,
      }),
    rules,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} (${target.join(' ')}) ${any[0]?.message ?? ''}`),
  );
}

/** Looks at the page in both colour schemes. */
async function expectNone(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violations(page, all), `${where}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, colours), `${where}, dark`).toEqual([]);
}

for (const path of new Set([...Object.values(samples).flat(), ...sectionIds.map(sectionPath)])) {
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expectNone(page, `${width} px`);
    }
  });
}

for (const width of widths) {
  test.describe(`axe finds nothing at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('on a citation’s card', async ({ page }) => {
      await page.goto(rich);
      await openCard(page, citationsOn(page).first());
      await expectNone(page, 'card');
      await expect(cardOf(page)).toBeVisible();
    });

    test('on a number’s card with its chart', async ({ page }) => {
      await page.goto(numbersPath);
      await openCard(page, numberOn(page, drawnNumbers[0] ?? ''));
      await expect(chartOn(page)).toBeVisible();
      await expectNone(page, 'card');
    });

    test('on the search and what it finds', async ({ page }) => {
      await page.goto(rich);
      await openSearch(page);
      await page.keyboard.type('vaccine');
      await expect(page.locator('.search-results mark').first()).toBeVisible();
      await expectNone(page, 'dialog');
      await page.goto('search/?q=vaccine&kind=figure');
      await expect(page.locator('.search-facets select').first()).toBeVisible();
      await expectNone(page, 'page');
    });

    for (const id of ['display', 'menu', 'contents']) {
      test(`on what opens: ${id}`, async ({ page }) => {
        await page.goto(rich);
        const opener = page.locator(`[popovertarget="${id}"]`);
        // On wide screens the menu and the contents stand open by themselves.
        if (await opener.isVisible()) await opener.click();
        await expect(page.locator(`#${id}`)).toBeVisible();
        await expectNone(page, id);
      });
    }
  });
}

test('axe finds nothing on a page whose reader chose dark colours and large text', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('text-size', 'large');
  });
  await page.goto(rich);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectNone(page, 'dark and large');
});
