import { expect, type Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { violations } from './axe.ts';
import { chartIds } from './charts.ts';
import { test } from './enhanced.ts';
import { kinds, richSection, sectionPath } from './site.ts';

const t = strings('en').citing;

const dialog = (page: Page) => page.getByRole('dialog', { name: t.dialog.title });

/** Opens the dialog from the foot of the page, once its script has come. */
async function open(page: Page): Promise<void> {
  const link = page.locator('.foot a[href$="#cite"]');
  await expect(async () => {
    await page.waitForTimeout(1200);
    await link.press('Enter', { timeout: 1000 });
    await expect(dialog(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('what is cited of a chart or the explorer is what it shows, without what else a link brought along', async ({
  page,
}) => {
  for (const [path, asked] of [
    [`charts/${chartIds[0] ?? ''}/`, ''],
    [`charts/${chartIds[0] ?? ''}/`, 'tab=table'],
    ['explore/', 'form=map'],
  ] as const) {
    await page.goto(`${path}?utm_source=letter&${asked}`);
    await page.waitForFunction(() =>
      document.querySelector('chart-explorer:defined, country-explorer:defined'),
    );
    await open(page);
    const entry = dialog(page).locator('.cite-entry');
    await expect(entry).toContainText(path);
    await expect(entry).not.toContainText('utm');
    if (asked) await expect(entry).toContainText(`?${asked}`);
    else await expect(entry).not.toContainText('?');
  }
});

test('a section, a reference and a chart are cited in a style, and copied as text and as HTML', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${sectionPath(richSection)}?utm_source=letter`);
  await open(page);
  await expect(page.getByLabel(t.dialog.what)).toBeFocused();
  await page.getByLabel(t.dialog.style).selectOption('MLA');
  await expect(dialog(page).locator('.cite-entry')).toContainText(sectionPath(richSection));
  // What a link brought along is no part of the address.
  await expect(dialog(page).locator('.cite-entry')).not.toContainText('?');
  await expect(dialog(page).locator('.cite-names')).toBeVisible();
  expect(await violations(page, 'structure')).toEqual([]);
  await page.getByRole('button', { name: t.dialog.copy }).click();
  await expect(page.getByRole('button', { name: t.dialog.copied })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toMatch(/, pp\. \d+–\d+, http/);
  expect(copied.html).toContain('<i>');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('.foot a[href$="#cite"]')).toBeFocused();

  await page.goto(kinds['reference'] ?? '');
  await open(page);
  await expect(page.getByLabel(t.dialog.what).locator('option').first()).toHaveText(t.dialog.reference);
  await expect(page.getByLabel(t.dialog.style).locator('option')).toHaveCount(7);
  await expect(dialog(page).getByRole('link', { name: 'RIS' })).toHaveAttribute(
    'href',
    /references\/.*\.ris$/,
  );

  await page.goto(`charts/${chartIds[0] ?? ''}/`);
  const title = (await page.locator('.chart-title').textContent()) ?? '';
  await open(page);
  await expect(dialog(page).locator('.cite-entry')).toContainText(title);
});

test('citations that do not come are told of, and come when asked for again', async ({ page }) => {
  await page.route('**/cite.json', (route) => route.abort());
  await page.goto('about/');
  const link = page.locator('.foot a[href$="#cite"]');
  await page.waitForTimeout(1500);
  await link.press('Enter');
  const again = page.getByRole('button', { name: t.late });
  await expect(again).toBeFocused();
  await page.unroute('**/cite.json');
  await again.press('Enter');
  await expect(page.locator('.cite-entry')).not.toBeEmpty();
});
