import { expect, type Locator, type Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { fill } from '../../src/text/template.ts';
import { test } from './enhanced.ts';
import { layoutShift } from './shift.ts';
import { languages, richSection, sectionPath } from './site.ts';

/** Opens a page with what comes after all else. */
async function open(page: Page, path: string): Promise<void> {
  const late = page.waitForResponse(/\/later\./);
  await page.goto(path);
  await late;
}

/** A paragraph in the language in which it is read. */
const seen = (page: Page, id: string): Locator =>
  page.locator(`[id="${id}"], [id="tr-${id}"]`).filter({ visible: true });

const readTo = (page: Page, id: string): Promise<void> =>
  seen(page, id).evaluate((to) => to.scrollIntoView({ behavior: 'instant' }));

const number = richSection?.split('-').slice(0, 2).join('.') ?? '';

for (const [language, start] of Object.entries(languages)) {
  test(`who comes back finds on home and in a menu where they stopped reading, in ${language}`, async ({
    page,
  }) => {
    const t = strings(language as keyof typeof languages).site;
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, start);
    await expect(page.locator('a[data-continue]').filter({ visible: true })).toHaveCount(0);
    await open(page, start + sectionPath(richSection));
    await readTo(page, 'p2');
    await open(page, start);
    const link = page.locator('main a[data-continue]');
    await expect(link).toHaveText(fill(t.continueAt, { place: `${number} ¶2` }));
    await expect(link).toBeInViewport({ ratio: 1 });
    expect(await layoutShift(page)).toBe(0);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${start}${sectionPath(richSection)}#p2$`));
    await expect(seen(page, 'p2')).toBeInViewport();

    await open(page, `${start}about/`);
    await page.locator('.display-open').click();
    await expect(page.locator('#display a[data-continue]')).toBeVisible();
    await page.getByRole('button', { name: t.forget }).click();
    await expect(page.locator('#display a[data-continue]')).toBeHidden();
    await open(page, start);
    await expect(link).toBeHidden();
  });
}

test('who read in the whole article is led back into it', async ({ page }) => {
  const paragraph = `${richSection}-p2`;
  await open(page, 'read/');
  await readTo(page, paragraph);
  await open(page, '');
  const link = page.locator('main a[data-continue]');
  await expect(link).toContainText(`${number} ¶2`);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/read/#${paragraph}$`));
  await expect(page.locator(`[id="${paragraph}"]`)).toBeInViewport();
});

test('what is forgotten on a section’s page stays so as that is left', async ({ page }) => {
  await open(page, sectionPath(richSection));
  await readTo(page, 'p2');
  await page.goto('about/');
  await open(page, sectionPath(richSection));
  await page.locator('.display-open').click();
  await page.locator('.forget').click();
  await open(page, '');
  await expect(page.locator('main a[data-continue]')).toBeHidden();
});

test('where storage is forbidden nothing is kept and nothing breaks', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    }),
  );
  await open(page, sectionPath(richSection));
  await readTo(page, 'p2');
  await open(page, '');
  await expect(page.locator('main a[data-continue]')).toBeHidden();
  expect(errors).toEqual([]);
});
