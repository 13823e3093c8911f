import { expect, type Page } from '@playwright/test';
import { ready, test } from './enhanced.ts';
import { layoutShift } from './shift.ts';
import { languages, richSection, sectionPath } from './site.ts';

const rich = sectionPath(richSection);

/** Where the bar ends, in pixels from the window's upper edge, once it rests; below 1 where it is not seen. */
const barEnd = (page: Page): Promise<number> =>
  page.locator('.bar').evaluate(async (bar) => {
    await Promise.all(bar.getAnimations().map(({ finished }) => finished));
    return bar.getBoundingClientRect().bottom;
  });

/** Scrolls as a reader does; the bar's script comes some time after all else. */
async function scroll(page: Page, by: number): Promise<void> {
  await page.mouse.move((page.viewportSize()?.width ?? 0) / 2, 200);
  await page.mouse.wheel(0, by);
}

async function openSection(page: Page, path = rich): Promise<void> {
  const script = page.waitForResponse(/\/later\./);
  await page.goto(path);
  await ready(page);
  const href = (await script).url();
  // Come is not yet run.
  await page.evaluate((late) => import(late), href);
}

for (const width of [360, 1280]) {
  test(`the bar makes room for who reads on, and is there on the way up, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await openSection(page);
    expect(await barEnd(page)).toBeGreaterThan(40);
    await scroll(page, 1500);
    await expect.poll(() => barEnd(page)).toBeLessThan(1);
    await scroll(page, -120);
    await expect.poll(() => barEnd(page)).toBeGreaterThan(40);
    await page.locator('.search-open').click({ trial: true });
    await scroll(page, 400);
    await expect.poll(() => barEnd(page)).toBeLessThan(1);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => barEnd(page)).toBeGreaterThan(40);
    expect(await layoutShift(page)).toBe(0);
  });
}

test('the name of the site stands on one line, whole, beside the tools of a phone', async ({ page }) => {
  for (const [language, start] of Object.entries(languages)) {
    for (const width of [360, 390, 480, 768]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`${start}about/`);
      const name = page.locator('.bar-name');
      const { lines, hidden } = await name.evaluate((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        const tops = [...range.getClientRects()].filter((rect) => rect.width > 0).map((rect) => rect.top);
        return { lines: new Set(tops).size, hidden: each.scrollWidth - each.clientWidth };
      });
      expect.soft({ lines, hidden }, `${language} at ${width} px`).toEqual({ lines: 1, hidden: 0 });
      const [bar, tools] = await Promise.all(
        ['.bar', '.bar-tools'].map((each) => page.locator(each).boundingBox()),
      );
      expect.soft(bar?.height, `${language} at ${width} px`).toBeLessThan(2 * (tools?.height ?? 0));
      expect.soft(await name.innerText(), `${language} at ${width} px`).not.toBe('');
    }
  }
});

test('what hangs on the bar opens below it, wherever the page is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openSection(page);
  await scroll(page, 1500);
  await expect.poll(() => barEnd(page)).toBeLessThan(1);
  await scroll(page, -200);
  await expect.poll(() => barEnd(page)).toBeGreaterThan(40);
  for (const id of ['menu', 'display']) {
    await page.locator(`[popovertarget="${id}"]`).click();
    const box = await page.locator(`#${id}`).boundingBox();
    const end = await barEnd(page);
    expect(box?.y, id).toBeGreaterThan(end - 16);
    expect(box?.y, id).toBeLessThan(end + 8);
    // Who reads on meanwhile loses neither.
    await scroll(page, 200);
    await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 });
    expect(await barEnd(page), id).toBe(end);
    await page.keyboard.press('Escape');
    await scroll(page, -200);
  }
});

test('where a link leads is not hidden by the bar, up the page and down', async ({ page }) => {
  await openSection(page);
  for (const id of ['p3', 'p1', 'p2', 'p1']) {
    await page.evaluate((to) => (location.hash = to), id);
    await page.waitForTimeout(300);
    const top = await page.locator(`#${id}`).evaluate((each) => each.getBoundingClientRect().top);
    expect(top, id).toBeGreaterThan(await barEnd(page));
    expect(top, id).toBeLessThan(160);
  }
});

test('the keyboard brings the bar back', async ({ page }) => {
  await openSection(page);
  await scroll(page, 1500);
  await expect.poll(() => barEnd(page)).toBeLessThan(1);
  await page.locator('.search-open').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => barEnd(page)).toBeGreaterThan(40);
});

test('a low window has no room for a bar that stays', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await openSection(page);
  await scroll(page, 1500);
  await expect.poll(() => barEnd(page)).toBeLessThan(1);
  await scroll(page, -200);
  await page.waitForTimeout(300);
  expect(await barEnd(page)).toBeLessThan(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the bar stays in view', async ({ page }) => {
    await page.goto(rich);
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 1500);
    await expect(page.locator('.search-open')).toBeInViewport();
  });
});
