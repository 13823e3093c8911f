import { expect, type Locator, type Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { test } from './enhanced.ts';

const path = 'timeline/';

const entries = (page: Page): Locator => page.locator('.event:visible');
const handle = (page: Page, end: 'from' | 'to'): Locator =>
  page.locator(`[role="slider"][data-end="${end}"]`);
const count = (page: Page): Locator => page.locator('.timeline-count');

/** The years of the entries that are seen. */
const years = (page: Page): Promise<[number, number][]> =>
  entries(page).evaluateAll((all) =>
    all.map((each) => [Number(each.getAttribute('data-from')), Number(each.getAttribute('data-to'))]),
  );

test.describe('the timeline', () => {
  test('is narrowed by the keys of its handles, and the address says so', async ({ page }) => {
    await page.goto(path);
    const all = await entries(page).count();
    await handle(page, 'from').focus();
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/\?from=2060$/);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/timeline\/$/);
    await expect(entries(page)).toHaveCount(all);
    await page.keyboard.press('ArrowRight');
    const from = Number(await handle(page, 'from').getAttribute('aria-valuenow'));
    await expect(page).toHaveURL(new RegExp(`\\?from=${from}$`));
    expect((await years(page)).every(([, to]) => to >= from)).toBe(true);
    const kept = await entries(page).count();
    expect(kept).toBeLessThan(all);
    await expect(count(page)).toHaveText(new RegExp(`^${kept} of ${all} events`));
    await page.goBack();
    await expect(entries(page)).toHaveCount(all);
  });

  test('is narrowed by a pointer drawn across the strip', async ({ page }) => {
    await page.goto(path);
    const all = await entries(page).count();
    const box = await page.locator('.strip-plot').boundingBox();
    if (!box) throw new Error('no strip');
    const y = box.y + box.height * 0.55;
    await page.mouse.move(box.x + box.width * 0.5, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
    await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/\?from=20\d\d&to=20\d\d$/);
    const [, from, to] = /from=(\d+)&to=(\d+)/.exec(page.url()) ?? [];
    await expect(handle(page, 'from')).toHaveAttribute('aria-valuenow', from ?? '');
    await expect(handle(page, 'to')).toHaveAttribute('aria-valuenow', to ?? '');
    const seen = await years(page);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(all);
    expect(seen.every(([start, end]) => end >= Number(from) && start <= Number(to))).toBe(true);
    await page.reload();
    await expect(entries(page)).toHaveCount(seen.length);
    await page.goBack();
    await expect(entries(page)).toHaveCount(all);
  });

  test('lets a pointer move a handle', async ({ page }) => {
    await page.goto(path);
    const box = await handle(page, 'to').boundingBox();
    if (!box) throw new Error('no handle');
    await page.mouse.move(box.x + 6, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x - 200, box.y + 12, { steps: 5 });
    await page.mouse.up();
    const to = Number(await handle(page, 'to').getAttribute('aria-valuenow'));
    expect(to).toBeLessThan(2060);
    await expect(page).toHaveURL(new RegExp(`\\?to=${to}$`));
  });

  test('is filtered by topic and place, and shows all again', async ({ page }) => {
    await page.goto(path);
    const all = await entries(page).count();
    await page.getByRole('checkbox', { name: /^Trade/ }).check();
    await page.getByRole('checkbox', { name: /^Health/ }).check();
    await expect(page).toHaveURL(/\?topic=trade&topic=health$/);
    const topics = await entries(page).evaluateAll((list) => list.map((each) => each.dataset.topic));
    expect(new Set(topics)).toEqual(new Set(['trade', 'health']));
    await expect(page.locator('.era:visible .era-count').last()).toHaveText(/^\d+ of \d+ events$/);
    await page.getByRole('combobox', { name: 'Place' }).selectOption('ECU');
    await expect(page).toHaveURL(/&place=ECU$/);
    await expect(entries(page)).toHaveCount(1);
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Place' })).toHaveValue('');
    await expect(entries(page)).toHaveCount(topics.length);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page).toHaveURL(/timeline\/$/);
    await expect(entries(page)).toHaveCount(all);
  });

  test('comes up as its address says, in Spanish too, and says what it cannot do', async ({ page }) => {
    await page.goto(`es/${path}?from=2008&to=2016&place=PER&topic=weather`);
    await expect(handle(page, 'from')).toHaveAttribute('aria-valuenow', '2008');
    await expect(page.getByRole('combobox', { name: 'Lugar' })).toHaveValue('PER');
    await expect(page.locator('.timeline-notice')).toContainText('topic=weather');
    const all = await page.locator('.event').count();
    await page.goto(`${path}?from=3000`);
    await expect(page.locator('.timeline-notice')).toContainText('from=3000');
    await expect(count(page)).toHaveText(`${all} of ${all} events`);
  });

  test('says where nothing is left', async ({ page }) => {
    await page.goto(`${path}?to=1700&topic=health`);
    await expect(entries(page)).toHaveCount(0);
    await expect(count(page)).toContainText(strings('en').timeline.nothing);
  });

  test('leads from a mark to its entry and back, by keys', async ({ page }) => {
    await page.goto(path);
    const marks = page.locator('.timeline-drawing:visible [data-mark]');
    await marks.and(page.locator('[tabindex="0"]')).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const id = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
    await expect(page.locator('.strip-tip')).not.toBeEmpty();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`)).toBeFocused();
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.locator(`#${id} .to-strip`).press('Enter');
    await expect(marks.and(page.locator(`[data-mark="${id}"]`))).toBeFocused();
    await expect(page.locator('#strip .strip-plot')).toBeInViewport();
  });

  test('leads from a mark to its entry by a click', async ({ page }) => {
    await page.goto(path);
    await page.locator('.timeline-drawing:visible [data-mark="relations-with-cuba"]').click();
    await expect(page).toHaveURL(/#relations-with-cuba$/);
    await expect(page.locator('#relations-with-cuba')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/timeline\/$/);
  });

  test('shows an event that the address names although the filters hide it', async ({ page }) => {
    await page.goto(`${path}?topic=trade#covax`);
    await expect(page.locator('#covax')).toBeInViewport();
    await expect(page.locator('.timeline-notice')).toBeVisible();
  });

  test('fits into 320 px with any years chosen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const query of ['', '?from=2060', '?to=1600', '?from=2016&to=2016']) {
      await page.goto(path + query);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, query).toBe(0);
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline has its strip and its whole list, and leads to the sentences', async ({ page }) => {
    await page.goto(`${path}?from=2016#covax`);
    await expect(page.locator('.timeline-drawing:visible')).toHaveCount(1);
    await expect(entries(page)).toHaveCount(await page.locator('.event').count());
    await expect(page.locator('[role="slider"]:visible, .timeline-filters:visible')).toHaveCount(0);
    await page.locator('#covax .where a').first().click();
    await expect(page).toHaveURL(/sections\/.*#p\d+s\d+$/);
  });
});
