import { expect, type Page } from '@playwright/test';
import { thin, violations } from './axe.ts';
import { cardOf, citationsOn, openCard } from './card.ts';
import { test } from './enhanced.ts';
import { chartOn, drawnNumbers, numberOn, numbersPath } from './numbers.ts';
import { openSearch } from './search.ts';
import { kinds, richSection, samples, sectionIds, sectionPath, sections } from './site.ts';

const widths = [360, 1280];
/** Between these, lines break elsewhere. */
const between = [390, 412, 600, 768, 1024];
/** The shortest section, and the first. */
const plainSections = [sectionIds[0], sections.reduce((a, b) => (b.words < a.words ? b : a)).id];
const rich = sectionPath(richSection);

/** Looks at the page in both colour schemes. */
async function expectNone(page: Page, where: string): Promise<void> {
  expect.soft(await violations(page, 'structure'), where).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page, 'colours'), `${where}, ${colorScheme}`).toEqual([]);
  }
}

// Beside the section that has everything, those that have little.
// In Spanish the pages are built alike, but for those that show the article and its translation.
const translated = ['section', 'whole'].map((kind) => `es/${kinds[kind] ?? ''}`);
const pages = new Set([...(samples['en'] ?? []), ...translated, ...plainSections.map(sectionPath)]);
/** One page of each kind in one language: the others of its kind have its colours. */
const coloured = new Set(samples['en']);

for (const path of pages) {
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.goto(path);
    // What differs between widths is the same in both languages and on all pages of a kind.
    for (const width of coloured.has(path) ? widths : widths.slice(0, 1)) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await violations(page, 'structure'), `${width} px`).toEqual([]);
    }
    for (const width of between) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await violations(page, 'targets'), `${width} px`).toEqual([]);
    }
    if (!coloured.has(path)) return;
    await thin(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await violations(page, 'colours'), `${width} px, ${colorScheme}`).toEqual([]);
      }
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
