import { expect, type Page } from '@playwright/test';
import { cardOf, citationsOn } from './card.ts';
import { test } from './enhanced.ts';
import { kinds, richSection, sectionPath } from './site.ts';

const rich = sectionPath(richSection);

/** A word on what has the focus: enough to tell the elements of a page apart. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'body';
    return `${element.localName} ${[...document.querySelectorAll('*')].indexOf(element)}`;
  });

/** What has the focus takes it in turn, and whether each showed it: an outline. */
interface Stop {
  /** A word on the element: enough to tell those of a page apart. */
  name: string;
  isSeen: boolean;
  isLast: boolean;
}

/** Notes each element that takes the focus from now on; the page's last is that of its foot. */
const noteStops = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const names = new Map(
      [...document.querySelectorAll('*')].map((each, index) => [each as EventTarget, index]),
    );
    const last = [...document.querySelectorAll('.foot a')].at(-1);
    const stops: Stop[] = [];
    Object.assign(globalThis, { stops });
    addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      // A drawing passes the focus on to a mark in it at once.
      if (target.role === 'application') return;
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      stops.push({
        name: `${target.localName} ${names.get(target) ?? target.outerHTML}`,
        isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
        isLast: target === last,
      });
    });
  });

const stopsOn = (page: Page): Promise<Stop[]> =>
  page.evaluate(() => (globalThis as unknown as { stops: Stop[] }).stops);

/** Presses a key until a link or a button has the focus; fails after so many presses. */
async function pressUntil(page: Page, key: string, selector: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${most} times ${key} and never on ${selector}`);
}

test('the first stop skips to the text', async ({ page }) => {
  await page.goto(rich);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await pressUntil(page, 'Tab', '.par-n, .citation, .abbr');
});

test('a citation is reached, opened, used, closed and left', async ({ page }) => {
  await page.goto(rich);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pressUntil(page, 'Tab', '[data-text] .citation');
  const citation = page.locator('.citation:focus');
  const id = await citation.getAttribute('data-ref');
  await expect(cardOf(page)).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(cardOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cardOf(page).locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(page.locator(`.citation[data-ref="${id}"]:focus`)).toHaveCount(1);

  const before = await focused(page);
  await page.keyboard.press('Tab');
  expect(await focused(page)).not.toBe(before);
});

test('what opens by the keyboard closes by it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(rich);
  for (const id of ['display', 'menu', 'contents']) {
    const opener = page.locator(`[popovertarget="${id}"]`);
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${id}`)).toBeVisible();
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate((popover) => document.activeElement?.closest(popover) !== null, `#${id}`),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.locator(`#${id}`)).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test('the colours are chosen with the arrow keys', async ({ page }) => {
  await page.goto(rich);
  await page.locator('[popovertarget="display"]').press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const [kind, path] of Object.entries(kinds)) {
  test(`the keyboard gets through a page of the kind "${kind}", forwards, seeing where it is`, async ({
    page,
  }) => {
    test.slow(['references', 'whole', 'index'].includes(kind));
    await page.goto(path);
    await noteStops(page);
    const count = await page.locator('a[href], button, input, summary, [tabindex="0"]').count();
    let stops: Stop[] = [];
    for (let pressed = 0; pressed <= count && !stops.some(({ isLast }) => isLast); pressed += 20) {
      for (let press = 0; press < 20; press++) await page.keyboard.press('Tab');
      stops = await stopsOn(page);
    }
    const end = stops.findIndex(({ isLast }) => isLast);
    expect(end, `no end after ${stops.length} stops`).toBeGreaterThan(5);
    const all = stops.slice(0, end + 1);
    expect(new Set(all.map(({ name }) => name)).size, 'the same stop twice').toBe(all.length);
    expect(all.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });
}

test('the keyboard gets back from the end of a section to its start', async ({ page }) => {
  await page.goto(rich);
  await page.locator('.foot a').last().focus();
  await pressUntil(page, 'Shift+Tab', '.skip', 300);
  await expect(citationsOn(page).first()).toBeAttached();
});
