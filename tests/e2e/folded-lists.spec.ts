import { expect, type Page } from '@playwright/test';
import { test } from './enhanced.ts';
import { shiftOf } from './shift.ts';
import { richSection, sectionIds, sectionPath } from './site.ts';

const rich = sectionPath(richSection);

/** The lists at a section's end by their headings' ids: how long each is, and whether it is open. */
const lists = (page: Page): Promise<{ id: string; length: number; open: boolean }[]> =>
  page.locator('.text details').evaluateAll((all) =>
    all.map((list) => ({
      id: list.querySelector('h2')?.id ?? '',
      length: list.querySelectorAll(':is(ol, ul) > li:not(li li), dl > div').length,
      open: (list as HTMLDetailsElement).open,
    })),
  );

test('long lists at a section’s end are folded, short ones open, and nothing moves for it', async ({
  page,
}) => {
  let folded = 0;
  for (const id of sectionIds) {
    await page.goto(sectionPath(id));
    for (const { id: list, length, open } of await lists(page)) {
      folded += Number(!open);
      expect.soft(open, `${list} of ${id}, ${length} entries`).toBe(length <= 5);
    }
  }
  expect(folded).toBeGreaterThan(3);
  expect(await shiftOf(page, rich)).toBe(0);
});

test('a folded list opens for a link into it, on the page and from another', async ({ page }) => {
  await page.goto(rich);
  const entry = page.locator('.cited .entry').last();
  const id = (await entry.getAttribute('id')) ?? '';
  expect(await entry.evaluate((each) => each.checkVisibility())).toBe(false);
  await page.evaluate((to) => (location.hash = to), id);
  await expect(entry).toBeInViewport();
  await page.goto('about/');
  await page.goto(`${rich}#${id}`);
  await expect(entry).toBeInViewport();
  expect(await entry.evaluate((each) => each.checkVisibility())).toBe(true);
});

test('a folded list is printed whole, but for the numbers', async ({ page }) => {
  await page.goto(rich);
  expect((await lists(page)).filter(({ open }) => !open)).not.toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const words = '.text section:not(.figures) :is(.formatted, dd, blockquote)';
  const hidden = await page
    .locator(words)
    .evaluateAll((all) => all.filter((each) => !each.checkVisibility()).length);
  expect(hidden).toBe(0);
  await expect(page.locator('.figures')).toBeHidden();
});

test('a browser that would not open a folded list for a link folds none', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'onbeforematch'));
  await page.goto(rich);
  expect((await lists(page)).filter(({ open }) => !open)).toEqual([]);
});

test('the list of numbers has a line for each, under the chart that plots it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(rich);
  await page.locator('.figures summary').click();
  const heights = await page
    .locator('.figures li')
    .evaluateAll((all) => all.map((each) => each.clientHeight));
  expect(heights.length).toBeGreaterThan(5);
  // Two lines are for the longest.
  expect(heights.filter((height) => height > 60)).toEqual([]);
  const apart = await page.locator('.figures h3 + ol').evaluateAll((all) =>
    all.flatMap((list) => {
      const chart = list.previousElementSibling?.querySelector('a')?.pathname;
      return [...list.children]
        .filter(
          (each) => ![...each.querySelectorAll<HTMLAnchorElement>('a')].some((a) => a.pathname === chart),
        )
        .map(({ id }) => id);
    }),
  );
  expect(apart).toEqual([]);
});
