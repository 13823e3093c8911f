import { expect } from '@playwright/test';
import { test } from './enhanced.ts';
import { placePath, places } from './site.ts';

const count = places.length;
const topic = 'loans';
const withTopic = places.filter(({ claims }) => claims.some((claim) => claim.topic === topic));

test.describe('the map of places', () => {
  test('is walked by keyboard: each state shows its name and leads to its page', async ({ page }) => {
    await page.goto('places/');
    const links = page.locator('.place-map a');
    await expect(links).toHaveCount(count);
    await page.locator('#topic').focus();
    // Past the link that skips the map.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(links.first()).toBeFocused();
    await expect(links.first().locator('text')).toBeVisible();
    await expect(links.nth(1).locator('text')).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(links.nth(1)).toBeFocused();
    await expect(links.nth(1).locator('text')).toBeVisible();
    const href = (await links.nth(1).getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });

  test('shows a state’s name under the pointer, over everything else', async ({ page }) => {
    await page.goto('places/');
    const link = page.locator(`.place-map a[href$="/${places[6]?.id}/"]`);
    await link.locator('.hit').hover();
    await expect(link.locator('text')).toBeVisible();
    await expect(link.locator('text')).toHaveText(places[6]?.name.en ?? '?');
  });

  test('can be skipped', async ({ page }) => {
    await page.goto('places/');
    await page.locator('.hint a').press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('.states-room')).toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

  test('every dot is as large as a fingertip needs, and is hit at its middle', async ({ page }) => {
    await page.goto('places/');
    const dots = page.locator('.place-map circle.hit');
    expect(await dots.count()).toBeGreaterThan(5);
    const found = await dots.evaluateAll((all) =>
      all.map((circle) => {
        circle.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = circle.getBoundingClientRect();
        const isHit = document.elementFromPoint(x + width / 2, y + height / 2) === circle;
        return { isHit, isLarge: Math.min(width, height) >= 24 };
      }),
    );
    expect(found.filter(({ isHit, isLarge }) => !isHit || !isLarge)).toEqual([]);
  });

  test('a tap on a dot leads to its state', async ({ page }) => {
    await page.goto('places/');
    const link = page.locator('.place-map a:has(circle)').last();
    const href = (await link.getAttribute('href')) ?? '';
    await link.locator('circle').tap();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.locator('h1')).toBeVisible();
  });

  test('every state’s page fits, at 320 pixels too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    // Spanish has the longer words.
    for (const { id } of places) {
      await page.goto(`es/${placePath(id)}`);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(excess, id).toBe(0);
    }
  });
});

test.describe('the topic', () => {
  test('filters list and map, stands in the address, and comes back with Back and reload', async ({
    page,
  }) => {
    await page.goto('places/');
    const shown = page.locator('.states tr[data-place]:visible');
    await expect(shown).toHaveCount(count);
    await page.locator('#topic').selectOption(topic);
    await expect(page).toHaveURL(new RegExp(`\\?topic=${topic}$`));
    await expect(shown).toHaveCount(withTopic.length);
    await expect(page.locator('main span[role="status"]')).toContainText(String(withTopic.length));
    await expect(page.locator('.place-map .dim')).toHaveCount(count - withTopic.length);
    await page.reload();
    await expect(shown).toHaveCount(withTopic.length);
    await expect(page.locator('#topic')).toHaveValue(topic);
    await page.goBack();
    await expect(shown).toHaveCount(count);
    await expect(page.locator('.place-map .dim')).toHaveCount(0);
    await expect(page.locator('#topic')).toHaveValue('');
  });

  test('that does not exist is told, and all states stay', async ({ page }) => {
    await page.goto('es/places/?topic=%3Cb%3Enada');
    await expect(page.locator('main span[role="status"]')).toContainText('«<b>nada»');
    await expect(page.locator('.states tr[data-place]:visible')).toHaveCount(count);
  });
});

test.describe('the table', () => {
  test('is sorted by its heads, by keyboard too, in the address, and Back undoes it, on a phone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('places/');
    const names = page.locator('.states [scope="row"]');
    const keys = (column: string) =>
      page.locator('.states').evaluate((table, id) => {
        const at = [...table.querySelectorAll('thead th')].findIndex(
          (head) => (head as HTMLElement).dataset['column'] === id,
        );
        return [...table.querySelectorAll('tbody tr')].map((row) => {
          const { key } = (row.children[at] as HTMLElement).dataset;
          return key === undefined ? null : Number(key.replaceAll('-', '').padEnd(8, '0'));
        });
      }, column);
    const first = await names.allTextContents();
    const heads = page.locator('.states thead th');
    await expect(heads.first()).toHaveAttribute('aria-sort', 'ascending');

    // A date: the earliest first, places without one last.
    const dated = page.locator('th[data-first="ascending"][data-column]').nth(1);
    const column = (await dated.getAttribute('data-column')) ?? '';
    await dated.getByRole('button').press('Enter');
    await expect(dated).toHaveAttribute('aria-sort', 'ascending');
    await expect(page).toHaveURL(new RegExp(`\\?sort=${column}$`));
    const dates = await keys(column);
    const known = dates.filter((key) => key !== null);
    expect(dates).toEqual([...known.toSorted((a, b) => a - b), ...dates.slice(known.length).map(() => null)]);

    // The same head again turns the order round; those without stay last.
    await dated.getByRole('button').press('Space');
    await expect(dated).toHaveAttribute('aria-sort', 'descending');
    await expect(page.locator('main span[role="status"]')).toContainText(await dated.innerText());
    expect((await keys(column)).filter((key) => key !== null)).toEqual(
      known.toReversed().toSorted((a, b) => b - a),
    );
    await page.reload();
    await expect(dated).toHaveAttribute('aria-sort', 'descending');
    await page.goBack();
    await expect(dated).toHaveAttribute('aria-sort', 'ascending');
    await page.goBack();
    await expect(heads.first()).toHaveAttribute('aria-sort', 'ascending');
    expect(await names.allTextContents()).toEqual(first);

    // The table scrolls, the page does not, and the names stay in sight.
    await page.locator('.states-room').evaluate((room) => room.scrollBy(400, 0));
    await expect(names.first()).toBeInViewport({ ratio: 0.9 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);

    // The address of a country without capitals leads to its page.
    await page.goto(`es/${placePath(places[0]?.id ?? '').toLowerCase()}`);
    await expect(page).toHaveURL(new RegExp(`/es/places/${places[0]?.id}/$`));
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map leads to states and their pages to sentences', async ({ page }) => {
    await page.goto('places/');
    await expect(page.locator('.topic-filter')).toBeHidden();
    await expect(page.locator('.states tr[data-place]')).toHaveCount(count);
    await page.locator('.place-map a:has(circle)').first().locator('circle').click();
    await expect(page).toHaveURL(/\/places\/[A-Z]{3}\/$/);
    await page.goto(placePath(withTopic[0]?.id ?? ''));
    const link = page.locator('.where a').first();
    const { hash } = new URL((await link.getAttribute('href')) ?? '', page.url());
    await link.click();
    await expect(page.locator(hash)).toBeInViewport();
  });
});
