import { expect, type Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { fill } from '../../src/text/template.ts';
import { test } from './enhanced.ts';

const path = 'index/';
const t = strings('en').terms;

const box = (page: Page) => page.getByRole('searchbox', { name: t.filter.find });
const kindBox = (page: Page) => page.getByRole('combobox', { name: t.filter.kind });
const status = (page: Page) => page.getByRole('search', { name: t.filter.label }).getByRole('status');
const entries = (page: Page) => page.locator('li[data-kind]');
const shown = (page: Page) => entries(page).filter({ visible: true });

/** The heading of a person with an accent in it, and the same as typed without. */
async function accented(page: Page): Promise<{ name: string; typed: string }> {
  const names = await page.locator('li[data-kind="person"] h3').allTextContents();
  const name = names.find((each) => /\p{M}/u.test(each.normalize('NFD')));
  if (!name) throw new Error('no person with an accent in the index');
  const typed = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[ ,]/)[0];
  return { name, typed: typed ?? '' };
}

test.describe('the index', () => {
  test('narrows as one types, accents or not, and says how many are left', async ({ page }) => {
    await page.goto(path);
    const total = await entries(page).count();
    const { name, typed } = await accented(page);
    await box(page).pressSequentially(typed);
    await expect(shown(page).getByRole('heading', { name })).toBeVisible();
    const left = await shown(page).count();
    expect(left).toBeLessThan(total);
    await expect(status(page)).toHaveText(`${left} of ${total} entries`);
    await expect(page).toHaveURL(new RegExp(`\\?q=${typed}$`));
    // No letter stands above nothing.
    for (const section of await page.locator('name-index section').filter({ visible: true }).all()) {
      expect(await section.locator('li[data-kind]').filter({ visible: true }).count()).toBeGreaterThan(0);
    }
    const letters = page.locator('.letters a[href]');
    expect(await letters.count()).toBe(
      await page.locator('name-index section').filter({ visible: true }).count(),
    );
  });

  test('narrows to a kind, and Back and Forward follow', async ({ page }) => {
    await page.goto(path);
    const total = await entries(page).count();
    await kindBox(page).selectOption('person');
    await expect(page).toHaveURL(/\?kind=person$/);
    await expect(shown(page)).toHaveCount(await page.locator('[data-kind="person"]').count());
    await box(page).pressSequentially('zzz');
    await expect(shown(page)).toHaveCount(0);
    await expect(status(page)).toHaveText(fill(t.filter.none, { query: 'zzz' }));
    await page.goBack();
    await expect(box(page)).toHaveValue('');
    await expect(kindBox(page)).toHaveValue('person');
    await page.goBack();
    await expect(page).toHaveURL(/index\/$/);
    await expect(shown(page)).toHaveCount(total);
    await page.goForward();
    await expect(kindBox(page)).toHaveValue('person');
    await expect(shown(page)).toHaveCount(await page.locator('[data-kind="person"]').count());
  });

  test('is as its address says, also after a reload', async ({ page }) => {
    await page.goto(`${path}?kind=document&q=agree`);
    await expect(box(page)).toHaveValue('agree');
    await expect(kindBox(page)).toHaveValue('document');
    const left = await shown(page).count();
    expect(left).toBeGreaterThan(0);
    await page.reload();
    await expect(shown(page)).toHaveCount(left);
  });

  test('says what of an address cannot be, and keeps the rest', async ({ page }) => {
    await page.goto(`${path}?kind=animal&q=agree`);
    await expect(status(page)).toContainText('animal');
    await expect(kindBox(page)).toHaveValue('');
    await expect(box(page)).toHaveValue('agree');
    expect(await shown(page).count()).toBeGreaterThan(0);
  });

  test('tells where a word is found among other kinds only', async ({ page }) => {
    await page.goto(`${path}?kind=person&q=agree`);
    await expect(shown(page)).toHaveCount(0);
    await kindBox(page).selectOption('');
    const left = await shown(page).count();
    await page.goBack();
    await expect(status(page)).toHaveText(fill(t.filter.noneOfKind, { query: 'agree', count: left }));
  });

  test('shows all again at the press of a button, by the keyboard alone', async ({ page }) => {
    await page.goto(path);
    const total = await entries(page).count();
    await box(page).focus();
    await page.keyboard.type('agree');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=agree$/);
    await page.keyboard.press('Tab');
    await expect(kindBox(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: t.filter.reset })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(shown(page)).toHaveCount(total);
    await expect(box(page)).toBeFocused();
    await expect(page).toHaveURL(/index\/$/);
  });

  test('opens the sentences of an entry by the keyboard, and leads to each', async ({ page }) => {
    await page.goto(`${path}?kind=document`);
    const entry = shown(page).first();
    await entry.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(entry.locator('blockquote mark').first()).toBeVisible();
    const link = entry.locator('details a').first();
    const text = (await entry.locator('blockquote').first().textContent())?.trim();
    const { hash } = new URL((await link.getAttribute('href')) ?? '', page.url());
    await link.press('Enter');
    await expect(page.locator(hash)).toBeInViewport();
    await expect(page.locator(hash)).toContainText((text ?? '?').slice(0, 20));
  });

  test('shows an entry that another refers to, though the filter hides it', async ({ page }) => {
    await page.goto(`${path}?kind=abbreviation`);
    const link = shown(page).locator('a[href^="#term-"]').first();
    const target = page.locator((await link.getAttribute('href')) ?? '?');
    await expect(target).toBeHidden();
    await link.click();
    await expect(target).toBeInViewport();
    await expect(kindBox(page)).toHaveValue('');
  });

  test('keeps what is typed as text, whatever it is', async ({ page }) => {
    const hostile = '<img src=x onerror="document.title=1">\u202e(.*';
    await page.goto(`${path}?q=${encodeURIComponent(hostile)}`);
    await expect(status(page)).toContainText('<img src=x');
    expect(await page.locator('name-index img').count()).toBe(0);
  });

  test('does not scroll sideways at 320 px, with its sentences open', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    const [scroll, client] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(scroll).toBe(client);
  });
});

test.describe('the index without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('has every entry and no filter', async ({ page }) => {
    await page.goto(`${path}?kind=person`);
    await expect(page.locator('.list-filter')).toBeHidden();
    expect(await shown(page).count()).toBe(await entries(page).count());
    await page.locator('.letters a').last().click();
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
    await page.locator('summary').first().click();
    await expect(page.locator('blockquote').first()).toBeVisible();
  });
});

for (const list of [path, 'timeline/']) {
  test(`what stands far below on ${list} gets its place once nothing else is to do`, async ({ page }) => {
    await page.goto(list);
    const far = (): Promise<number> =>
      page
        .locator('main section')
        .evaluateAll(
          (all) => all.filter((each) => getComputedStyle(each).contentVisibility === 'auto').length,
        );
    await expect.poll(far).toBeLessThan(3);
  });
}
