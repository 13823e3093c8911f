import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { ready, test } from './enhanced.ts';
import { overflow } from './overflow.ts';
import { strings } from '../../src/strings/index.ts';
import { shiftOf } from './shift.ts';
import { languages, richSection, sectionPath } from './site.ts';

const path = languages.es + sectionPath(richSection);

/** Which of both texts of the first paragraph are seen. */
const seen = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.prose .par')
    .first()
    .locator('> p')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((each) => each.closest('[lang]')?.getAttribute('lang') ?? null));

test('a translated section is read in either language or in both, by the keyboard, and the choice is kept', async ({
  page,
}) => {
  await page.goto(path);
  expect(await seen(page)).toEqual(['es']);
  await page.locator('text-view input:checked').focus();
  await page.keyboard.press('ArrowRight');
  expect(await seen(page)).toEqual(['en']);
  await page.keyboard.press('ArrowRight');
  expect(await seen(page)).toEqual(['es', 'en']);
  await expect(page).toHaveURL(/\?text=both$/);
  await page.goto(`${path}#p1`);
  expect(await seen(page)).toEqual(['es', 'en']);
  await page.goto(`${path}?text=en`);
  expect(await seen(page)).toEqual(['en']);
});

test('what was chosen before is painted at once, so that nothing moves', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const text of ['both', 'en', 'es', 'unknown'])
      expect.soft(await shiftOf(page, `${path}?text=${text}`), `${text} at ${width}`).toBe(0);
  }
});

test('both texts stand where the script of the choice does not come', async ({ page }) => {
  await page.route('**/_astro/TextView.*', (route) => route.abort());
  await page.goto(`${path}?text=en`);
  await expect.poll(() => seen(page)).toEqual(['es', 'en']);
});

for (const view of ['es', 'en', 'both']) {
  test(`an address leads to its sentence where "${view}" is asked for`, async ({ page }) => {
    await page.goto(path);
    const id = await page.locator('.bi [data-of]').last().getAttribute('data-of');
    await page.goto(`${path}?text=${view}#${id?.split(' ')[0]}`);
    const words = page.locator(view === 'es' ? `[data-of="${id}"]` : ':target');
    await expect(words).toBeInViewport();
  });
}

test('sentences face each other on a wide screen, and one that is pointed at lights its twin', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${path}?text=both`);
  const boxes = await page
    .locator('#p1s2, [data-of="p1s2"]')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
  expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBe(1);
  expect(new Set(boxes.map(({ x }) => Math.round(x))).size).toBe(2);
  await page.locator('[data-of="p1s2"]').hover();
  await expect(page.locator('#p1s2')).toHaveClass(/twin/);
});

test('axe finds nothing in any view of a translated section, and none runs out of the screen', async ({
  page,
}) => {
  for (const [width, view] of [
    [360, 'both'],
    [360, 'es'],
    [1280, 'both'],
    [1280, 'en'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${path}?text=${view}`);
    expect.soft(await violations(page, 'structure'), `${view} at ${width} px`).toEqual([]);
    expect.soft(await overflow(page), `${view} at ${width} px`).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page, 'colours', '#main'), `${view}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('a section leads from the article’s words to both texts, and on to either', async ({ page }) => {
  await page.goto(sectionPath(richSection));
  await page.getByRole('link', { name: strings('en').reading.otherTexts('Spanish') }).click();
  await expect.poll(() => seen(page)).toEqual(['es', 'en']);
  await ready(page);
  for (const text of ['es', 'en']) {
    await page.locator(`text-view [value="${text}"]`).check();
    expect(await seen(page)).toEqual([text]);
  }
});

test('the whole article is read and printed in Spanish, or both side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('read/');
  await page.getByRole('link', { name: strings('en').reading.otherTexts('Spanish') }).click();
  const pair = page.locator('.prose div.bi').first().locator('> p');
  const places = () => pair.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x));
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    expect(new Set(await places()).size, media).toBe(2);
  }
  await expect(page.locator('text-view')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('text-view input').first().check();
  await expect(pair.first()).toBeVisible();
  await expect(pair.last()).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('both texts of a translated section stand there, and nothing to choose', async ({ page }) => {
    await page.goto(path);
    expect(await seen(page)).toEqual(['es', 'en']);
    await expect(page.locator('text-view')).toBeHidden();
  });
});

test('marks of quotation stand in the line of the words that a note quotes, in both languages', async ({
  page,
}) => {
  await page.goto(path);
  const indents = await page.locator('.note blockquote').evaluateAll((quotes) =>
    quotes.map((quote) => {
      const words = quote.querySelector('p')?.getClientRects()[0];
      return words ? words.left - quote.getBoundingClientRect().left : 0;
    }),
  );
  expect(indents.length).toBeGreaterThan(1);
  expect(indents.filter((indent) => indent < 3)).toEqual([]);
});
