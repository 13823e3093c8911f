import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { fill } from '../../src/text/template.ts';
import { test } from './enhanced.ts';
import { sectionPath } from './site.ts';

const path = 'numbers/';
const t = strings('en').figures;
const { filter } = t.numbers;

const numbers = (page: Page) => page.locator('number-list tbody');
const shown = (page: Page) => numbers(page).filter({ visible: true });
const choose = (page: Page, name: string) => page.locator(`.list-filter select[name="${name}"]`);
const status = (page: Page) => page.locator('.list-state [role="status"]');
const reset = (page: Page) => page.getByRole('button', { name: filter.reset });

/** What the numbers that are shown say of themselves under a name, in the order shown. */
const said = (page: Page, name: string) =>
  shown(page).evaluateAll(
    (all, key) => all.map((each) => (each instanceof HTMLElement ? (each.dataset[key] ?? '') : '')),
    name,
  );

test.describe('the list of numbers', () => {
  test('narrows by what is chosen, says how many are left, and Back undoes it', async ({ page }) => {
    await page.goto(path);
    const all = await numbers(page).count();
    const compared = await page.locator('tbody:not([data-verdict="none"])').count();
    await choose(page, 'verdict').selectOption('none');
    await expect(page).toHaveURL(/\?verdict=none$/);
    await expect(shown(page)).toHaveCount(all - compared);
    await expect(status(page)).toHaveText(fill(filter.count, { count: all - compared, all }));
    const [topic = ''] = await said(page, 'topic');
    await choose(page, 'topic').selectOption(topic);
    await expect(page).toHaveURL(new RegExp(`\\?topic=${topic}&verdict=none$`));
    expect(new Set(await said(page, 'topic'))).toEqual(new Set([topic]));
    await page.goBack();
    await expect(shown(page)).toHaveCount(all - compared);
    await expect(choose(page, 'topic')).toHaveValue('');
    await reset(page).click();
    await expect(page).toHaveURL(/numbers\/$/);
    await expect(shown(page)).toHaveCount(all);
    await expect(reset(page)).toBeHidden();
    await page.goBack();
    await expect(shown(page)).toHaveCount(all - compared);
  });

  test('finds a place and a section, and tells where nothing is left', async ({ page }) => {
    await page.goto(path);
    const all = await numbers(page).count();
    const place = (await choose(page, 'place').locator('option').nth(1).getAttribute('value')) ?? '';
    await choose(page, 'place').selectOption(place);
    const places = await said(page, 'place');
    expect(places.length).toBeGreaterThan(0);
    for (const each of places) expect(each.split(' ')).toContain(place);
    const sections = new Set(await said(page, 'section'));
    const others = await choose(page, 'section')
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    const other = others.find((each) => each && !sections.has(each)) ?? '';
    await choose(page, 'section').selectOption(other);
    await expect(shown(page)).toHaveCount(0);
    await expect(status(page)).toHaveText(fill(filter.none, { all }));
  });

  test('stands in the order asked for, from the address too', async ({ page }) => {
    await page.goto(`${path}?sort=difference`);
    const differences = (await said(page, 'difference')).filter(Boolean).map(Number);
    expect(differences.length).toBeGreaterThan(5);
    expect(differences).toEqual(differences.toSorted((a, b) => b - a));
    await choose(page, 'sort').selectOption('period');
    await expect(page).toHaveURL(/\?sort=period$/);
    const periods = (await said(page, 'period')).filter(Boolean);
    expect(periods).toEqual(periods.toSorted().toReversed());
    await page.reload();
    await expect(choose(page, 'sort')).toHaveValue('period');
    expect((await said(page, 'period')).filter(Boolean)).toEqual(periods);
  });

  test('shows a number that a link asks for, whatever is chosen', async ({ page }) => {
    await page.goto(`${path}?verdict=none`);
    const id = await page.locator('tbody[hidden]').first().getAttribute('id');
    await page.evaluate((hash) => (location.hash = hash), `#${id}`);
    await expect(page.locator(`tbody[id="${id}"]`)).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`numbers/#${id}$`));
    await page.goto(`${path}?verdict=none#${id}`);
    await expect(page.locator(`tbody[id="${id}"]`)).toBeInViewport();
  });

  test('is chosen from by keyboard alone', async ({ page }) => {
    await page.goto(path);
    const all = await numbers(page).count();
    await choose(page, 'topic').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/\?topic=/);
    expect(await shown(page).count()).toBeLessThan(all);
    for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
    await expect(reset(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(shown(page)).toHaveCount(all);
    await expect(choose(page, 'topic')).toBeFocused();
  });

  test('is there as a table of the same numbers', async ({ page }) => {
    await page.goto(path);
    const rows = await page.locator('tbody tr').count();
    const download = page.waitForEvent('download');
    await page.locator('main').getByRole('link', { name: 'CSV' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(rows + 1);
  });

  test('is reached from a number below its section', async ({ page }) => {
    await page.goto(path);
    const compared = page.locator('tbody:not([data-verdict="none"])').first();
    const [id, section] = [await compared.getAttribute('id'), await compared.getAttribute('data-section')];
    await page.goto(sectionPath(section ?? ''));
    const link = page.locator(`[id="fig-${id}"] a[href$="/numbers/#${id}"]`);
    await expect(link).toHaveText(t.compare);
    await page.goto((await link.getAttribute('href')) ?? '');
    await expect(page.locator(`tbody[id="${id}"]`)).toBeInViewport();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all numbers stand there, and no choice that does nothing', async ({ page }) => {
    await page.goto(`${path}?verdict=none`);
    await expect(page.locator('.list-filter')).toBeHidden();
    await expect(shown(page)).toHaveCount(await numbers(page).count());
  });
});
