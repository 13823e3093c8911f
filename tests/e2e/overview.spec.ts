import { expect, test } from '@playwright/test';

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

for (const path of ['', 'es/']) {
  for (const screen of screens) {
    test(`/${path} says on the first screen of ${screen.width} px what the article claims, and shows ways in`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await page.goto(path);
      for (const part of ['h1', '.author', '.thesis li:last-child']) {
        await expect(page.locator(part), part).toBeInViewport({ ratio: 1 });
      }
      await expect(page.locator('.ways a').first()).toBeInViewport();
      const bottom = await page.locator('.ways').evaluate((ways) => ways.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThan(screen.height * (screen.width < 600 ? 1.5 : 1));
    });
  }
}

test('each way in shows itself: a drawing made of what is there, and how much that is', async ({ page }) => {
  await page.goto('');
  const ways = page.locator('.ways a:not(.whole)');
  await expect(ways).toHaveCount(6);
  await expect(page.locator('.ways .whole')).toHaveAttribute('href', /\/explore\/$/);
  for (const way of await ways.all()) {
    await expect(way.locator('.sketch')).toBeVisible();
    await expect(way).toContainText(/\w/);
  }
});

test('a link below the key numbers leads to all of them', async ({ page }) => {
  await page.goto('');
  await page.locator('.key-numbers .all a').click();
  await expect(page).toHaveURL(/\/numbers\/$/);
});

test('each sentence of the thesis leads to sentences of the article that carry it', async ({ page }) => {
  await page.goto('');
  const links = page.locator('.thesis a');
  const hrefs = await links.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  expect(hrefs.length).toBeGreaterThan(5);
  for (const href of hrefs) {
    await page.goto(href);
    await expect(page.locator(new URL(href).hash)).toBeInViewport();
  }
});

test('the abstract in the reader’s language comes first', async ({ page }) => {
  for (const [path, language] of [
    ['', 'en'],
    ['es/', 'es'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('.abstracts > div').first()).toHaveAttribute('lang', language);
  }
  await expect(page.locator('.author')).toContainText('El artículo está escrito en inglés');
  await expect(page.locator('h1')).toHaveAttribute('lang', 'es');
});
