import { expect, type Page, test as bare } from '@playwright/test';
import { chartIds, chartPath } from './charts.ts';
import { test } from './enhanced.ts';
import { places, richSection, sectionPath } from './site.ts';

const [chart = ''] = chartIds;
const state = places[0]?.id ?? '';

/** What scripts throw from now on. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

/** Goes to a fragment of the page as a link does; the page has heard of it when this returns. */
const followFragment = (page: Page, fragment: string): Promise<void> =>
  page.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        addEventListener('hashchange', () => done(), { once: true });
        location.hash = hash;
      }),
    fragment,
  );

test.describe('a fragment that is not well encoded', () => {
  for (const path of [chartPath(chart), `embed/${chart}/`]) {
    test(`leaves the rest of the address to the chart at ${path}`, async ({ page }) => {
      const errors = watchErrors(page);
      await page.goto(`${path}?tab=table#fig-%`);
      await expect(page.locator('[role="tab"][data-tab="table"]')).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('.chart-notice')).toContainText('“%”');
      expect(errors).toEqual([]);
    });
  }

  test('is followed to nothing in the index and in the timeline', async ({ page }) => {
    const errors = watchErrors(page);
    for (const path of ['index/?kind=place', 'numbers/?sort=topic', 'timeline/?to=1950']) {
      await page.goto(path);
      await followFragment(page, '%E0%A4%A');
      await page.goto(`${path}#%`);
    }
    expect(errors).toEqual([]);
  });

  test('does not keep a section from marking what was searched for', async ({ page }) => {
    const errors = watchErrors(page);
    await page.goto(`${sectionPath(richSection)}?mark=cooperation#%E0%A4%A`);
    await expect(page.locator('main mark').first()).toBeInViewport();
    expect(errors).toEqual([]);
  });
});

test.describe('a link to a fragment', () => {
  for (const path of ['references/', 'search/']) {
    test(`leaves what is being typed at ${path}`, async ({ page }) => {
      await page.goto(`${path}?q=trade`);
      const field = page.locator('main input[type="search"]');
      await expect(
        page.locator(path === 'search/' ? '.search-results a' : '.list mark').first(),
      ).toBeVisible();
      await field.fill('loans');
      await followFragment(page, 'main');
      await expect(page).toHaveURL(/q=loans/);
      await expect(field).toHaveValue('loans');
    });
  }

  test('leaves the timeline as it shows an event that its filters hid', async ({ page }) => {
    await page.goto('timeline/?topic=trade#covax');
    await expect(page.locator('#covax')).toBeVisible();
    await followFragment(page, 'main');
    await expect(page.locator('#covax')).toBeVisible();
    await expect(page.locator('.timeline-notice')).toBeVisible();
  });

  test('to an event shows it where the filters hide it, and Back hides it again', async ({ page }) => {
    await page.goto('timeline/?topic=trade');
    await expect(page.locator('#covax')).toBeHidden();
    await followFragment(page, 'covax');
    await expect(page.locator('#covax')).toBeInViewport();
    await page.goBack();
    await expect(page.locator('#covax')).toBeHidden();
  });
});

test.describe('a missing address', () => {
  // The page leaves before its modules could be waited for.
  bare('leads to the page that it means', async ({ page, baseURL }) => {
    for (const [asked, meant] of [
      [`places/${state.toLowerCase()}/`, `/places/${state}/`],
      [`en/charts/${chart}/?tab=table`, `/charts/${chart}/?tab=table`],
      [`es/sections/${richSection.split('-').slice(0, 2).join('.')}/`, `/es/${sectionPath(richSection)}`],
    ] as const) {
      // The page that is missing leads on before it has loaded.
      await page.goto(asked, { waitUntil: 'commit' });
      await expect(page).toHaveURL(new URL(meant.slice(1), baseURL).href);
    }
  });

  test('offers the page that it may mean, in the language asked for, and all others', async ({ page }) => {
    await page.goto(`es/charts/${chart}x/`);
    const offer = page.locator('near-miss a:visible');
    await expect(offer).toHaveAttribute('href', new RegExp(`/es/charts/${chart}/$`));
    await expect(page.locator('main section a[href$="/charts/"]')).toHaveCount(2);
  });
});
