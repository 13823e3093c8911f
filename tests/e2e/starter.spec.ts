import { expect, type Page, test } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { ready } from './enhanced.ts';
import { references, kinds } from './site.ts';

const t = strings('en');

/** Holds back the modules with a part in their address, all if none is given, until it is told to let them through. */
async function holdModules(page: Page, part = '/_astro/'): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(
    ({ pathname }) => pathname.endsWith('.js') && pathname.includes(part),
    async (route) => {
      await released;
      await route.continue();
    },
  );
  return release;
}

/** The first address of a chart's page. */
async function chartPath(page: Page): Promise<string> {
  await page.goto('charts/');
  return (await page.locator('main a[href*="/charts/"]').first().getAttribute('href')) ?? '';
}

test.describe('scripts wait for the first paint', () => {
  for (const [kind, path] of Object.entries(kinds)) {
    test(`on a page of the kind "${kind}"`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('display-settings:defined')).toHaveCount(1);
      const [paint, ...scripts] = await page.evaluate(() => {
        const of = (type: string, name: RegExp): number[] =>
          performance
            .getEntriesByType(type)
            .filter((entry) => name.test(entry.name))
            .map(({ startTime }) => startTime);
        return [...of('paint', /^first-contentful-paint$/), ...of('resource', /\/_astro\/.*\.js$/)];
      });
      expect(scripts.length).toBeGreaterThan(0);
      expect(Math.min(...scripts)).toBeGreaterThanOrEqual(paint ?? Infinity);
    });
  }

  test('but not where nothing is painted, since nobody looks', async ({ page }) => {
    await page.addInitScript(() => {
      PerformanceObserver.prototype.observe = () => {};
      Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
    });
    const asked = page.waitForRequest('**/_astro/*.js');
    await page.goto('', { waitUntil: 'domcontentloaded' });
    await asked;
    await expect(page.locator('display-settings:not(:defined)')).toHaveCount(0);
  });

  test('nor for ever in a browser that does not tell of it', async ({ page }) => {
    await page.addInitScript(() => {
      PerformanceObserver.prototype.observe = () => {};
    });
    await page.goto('');
    await expect(page.locator('display-settings:not(:defined)')).toHaveCount(0);
  });
});

test.describe('what is done before the scripts are there', () => {
  test('chooses colours', async ({ page }) => {
    const release = await holdModules(page);
    await page.goto('');
    await page.locator('.display-open').click();
    await page.getByRole('radio', { name: t.site.display.dark }).check();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    release();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('radio', { name: t.site.display.dark })).toBeChecked();
  });

  test('opens the search by its key', async ({ page }) => {
    const release = await holdModules(page);
    await page.goto('');
    await page.keyboard.press('/');
    release();
    await expect(
      page.getByRole('dialog').getByRole('combobox').or(page.locator('dialog input')),
    ).toBeFocused();
  });

  test('narrows a list by what was typed and chosen', async ({ page }) => {
    const release = await holdModules(page);
    await page.goto('index/');
    await page.getByRole('searchbox', { name: t.terms.filter.find }).pressSequentially('a');
    const kind = page.getByRole('combobox', { name: t.terms.filter.kind });
    // The browser's own choice: what a test sets is not what a hand does.
    await kind.press('ArrowDown');
    const chosen = await kind.inputValue();
    expect(chosen).not.toBe('');
    const all = await page.locator('li[data-kind]').filter({ visible: true }).count();
    release();
    await expect(page).toHaveURL(new RegExp(`\\?kind=${chosen}&q=a$`));
    await expect(kind).toHaveValue(chosen);
    expect(await page.locator('li[data-kind]').filter({ visible: true }).count()).toBeLessThan(all);
  });

  test('shows a chart’s table', async ({ page }) => {
    const path = await chartPath(page);
    const release = await holdModules(page);
    await page.goto(path);
    await page.getByRole('tab', { name: t.charts.tabs.table }).click();
    release();
    await expect(page.getByRole('tabpanel', { name: t.charts.tabs.table })).toBeVisible();
    await expect(page).toHaveURL(/tab=table/);
  });

  test('asks the explorer for another form, of which is told where it is late', async ({ page }) => {
    const release = await holdModules(page);
    const releaseForm = await holdModules(page, '/panels.');
    await page.goto('explore/');
    await page.locator('.explore-controls label:has([value="panels"])').click();
    release();
    await expect(page.getByText(t.charts.explore.live.loading)).toBeVisible();
    releaseForm();
    await expect(page.locator('.chart-drawing.panels')).toBeVisible();
    await expect(page.getByText(t.charts.explore.live.loading)).toBeHidden();
    await expect(page).toHaveURL(/form=panels/);
  });

  test('keeps names typed for the explorer, though Enter comes before its scripts', async ({ page }) => {
    const release = await holdModules(page);
    await page.goto('explore/');
    const find = page.getByLabel(t.charts.explore.controls.find);
    await find.pressSequentially('chile');
    await find.press('Enter');
    release();
    await expect(page.locator('.rail-list li').filter({ visible: true })).toHaveCount(1);
    await expect(find).toHaveValue('chile');
    expect(new URL(page.url()).search).toBe('');
  });

  test('shows the countries named to the explorer before its list was alive', async ({ page }) => {
    const release = await holdModules(page, '/around.');
    await page.goto('explore/');
    await page.waitForFunction(() => document.querySelector('country-explorer:defined'));
    const find = page.getByLabel(t.charts.explore.controls.find);
    await find.pressSequentially('chile');
    await find.press('Enter');
    release();
    await expect(page).toHaveURL(/places=CHL/);
    await expect(page.locator('.chart-title')).toContainText('Chile');
  });

  for (const [which, late] of [
    ['all scripts are', '/_astro/'],
    ['another script is', '/Bar.'],
  ] as const) {
    test(`copies, once, where ${which} late`, async ({ page }) => {
      await page.addInitScript(() => {
        const copied: string[] = [];
        Object.assign(window, { copied });
        navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
      });
      const release = await holdModules(page, late);
      await page.goto(`references/${references[0]}/`);
      await ready(page, late);
      const button = page.locator('main [data-copy]').first();
      await button.click();
      release();
      await expect(button).toHaveAttribute('data-done');
      await expect(page.locator('display-settings:defined')).toHaveCount(1);
      const copied = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
      expect(copied).toEqual([expect.stringMatching(/\w/)]);
    });
  }

  test('opens a citation’s card, or leads to its entry where scripts fail', async ({ page }) => {
    const release = await holdModules(page);
    await page.goto(kinds['section'] ?? '');
    await page.locator('[data-text] a.citation').first().click();
    await expect(page).not.toHaveURL(/#/);
    release();
    await expect(page.locator('citation-card')).toBeVisible();
    await page.unrouteAll();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(kinds['section'] ?? '');
    await page.locator('[data-text] a.citation').first().click();
    await expect(page).toHaveURL(/#ref-/);
  });

  test('and links lead on, as they do without', async ({ page }) => {
    await holdModules(page);
    await page.goto('');
    await page.locator('.search-open').click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

test('the fonts are used from the second page on, and loaded after the first', async ({ page }) => {
  const family = (): Promise<string> =>
    page
      .locator('h1')
      .first()
      .evaluate((heading) => getComputedStyle(heading).fontFamily);
  const loaded = page.waitForResponse('**/serif-italic*.woff2');
  await page.goto('about/');
  expect(await family()).not.toContain('Reader Serif');
  await loaded;
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fonts'))).toContain('.woff2');
  expect(await family()).not.toContain('Reader Serif');
  await page.goto('notes/');
  expect(await family()).toContain('Reader Serif');
  expect(await page.evaluate(() => document.fonts.check('1em "Reader Serif"'))).toBe(true);
});

test('no font is loaded for a reader who saves data', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto('about/', { waitUntil: 'load' });
  await page.waitForTimeout(2000);
  expect(fonts).toEqual([]);
});
