import { expect } from '@playwright/test';
import { ready, test } from './enhanced.ts';

test('colours chosen in one tab hold in every other that is open, and so does the way back', async ({
  page,
  context,
}) => {
  await page.goto('about/');
  const other = await context.newPage();
  await other.goto('references/');
  await ready(other);
  await page.locator('.display-open').click();
  for (const theme of ['dark', 'light', '']) {
    await page.locator(`[name="theme"][value="${theme}"]`).check();
    for (const each of [page, other]) {
      await expect
        .poll(() => each.evaluate(() => document.documentElement.dataset['theme'] ?? ''))
        .toBe(theme);
    }
    await expect(other.locator(`[name="theme"][value="${theme}"]`)).toBeChecked();
  }
});
