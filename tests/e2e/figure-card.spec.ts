import { expect, type Page } from '@playwright/test';
import { cardOf, openCard } from './card.ts';
import { test } from './enhanced.ts';
import { chartOn, drawnNumbers, numberOn, numbersPath } from './numbers.ts';
import { languages } from './site.ts';

const [first = ''] = drawnNumbers;

/** Waits for the chart in the card, and says how wide the image is by itself. */
async function loaded(page: Page): Promise<number> {
  await expect(chartOn(page)).toBeVisible();
  return chartOn(page).evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return image.naturalWidth;
  });
}

/** How light the ground of the chart is as it is seen, from 0 to 255. */
async function lightness(page: Page): Promise<number> {
  const seen = (await chartOn(page).screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = document.createElement('canvas').getContext('2d');
    context?.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = context?.getImageData(2, 2, 1, 1).data ?? [];
    return (red + green + blue) / 3;
  }, seen);
}

for (const [language, prefix] of Object.entries(languages)) {
  test(`a number’s card shows its chart with the number’s mark in a lens, in ${language}`, async ({
    page,
  }) => {
    await page.goto(prefix + numbersPath);
    await numberOn(page, first).hover();
    expect(await loaded(page)).toBeGreaterThan(0);
    const source = (await chartOn(page).getAttribute('src')) ?? '';
    expect(source.endsWith(`/${prefix}figures/${first}.svg`)).toBe(true);
    const drawing = await (await page.request.get(source)).text();
    expect(drawing).toContain('class="lens"');
    expect(drawing).toContain(`data-figure="${first}"`);
  });
}

test('the chart in a card leads to its page, where the number is lit', async ({ page }) => {
  await page.goto(numbersPath);
  await openCard(page, numberOn(page, first));
  await chartOn(page).click();
  await expect(page).toHaveURL(new RegExp(`/charts/[^/]+/\\?figure=${first}$`));
  await expect(page.locator('.plot .lens').first()).toBeAttached();
});

test('nothing in a card moves when its chart arrives, and the card lies within the window', async ({
  page,
}) => {
  const waiting: (() => void)[] = [];
  await page.route('**/figures/*.svg', async (route) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  for (const width of [360, 1280]) {
    const height = 700;
    await page.setViewportSize({ width, height });
    await page.goto(numbersPath);
    for (const id of drawnNumbers.slice(0, 4)) {
      const card = await openCard(page, numberOn(page, id));
      await expect.poll(() => waiting.length).toBe(1);
      const before = await card.boundingBox();
      waiting.pop()?.();
      await loaded(page);
      const after = await card.boundingBox();
      const where = `${id} at ${width} px`;
      expect(after, where).toEqual(before);
      expect(after && after.x >= 0 && after.x + after.width <= width, where).toBe(true);
      expect(after && after.y >= 0 && after.y + after.height <= height, where).toBe(true);
      expect(await card.evaluate((box) => box.scrollWidth - box.clientWidth), where).toBe(0);
      await page.keyboard.press('Escape');
    }
  }
});

for (const [system, theme] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`a chart in a card is ${theme} where the reader chose that on a ${system} system`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.addInitScript((value) => localStorage.setItem('theme', value), theme);
    await page.goto(numbersPath);
    await openCard(page, numberOn(page, first));
    await loaded(page);
    const light = await lightness(page);
    expect(theme === 'light' ? light : 255 - light).toBeGreaterThan(200);
  });
}

test('a card of a number without a chart has no image', async ({ page }) => {
  await page.goto(numbersPath);
  const entry = page.locator('.figures li:not(:has([data-drawn]))').first();
  const id = ((await entry.getAttribute('id')) ?? '').replace('fig-', '');
  await openCard(page, numberOn(page, id));
  await expect(cardOf(page).locator('img')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a number leads to its entry, and that to the chart', async ({ page }) => {
    await page.goto(numbersPath);
    await numberOn(page, first).click();
    const link = page.locator(`#fig-${first} [data-drawn]`);
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page).toHaveURL(/\/charts\/[^/]+\/$/);
  });
});
