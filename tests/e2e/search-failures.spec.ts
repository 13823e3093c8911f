import { expect, type Page, type Route } from '@playwright/test';
import { overflow } from './overflow.ts';
import { test } from './enhanced.ts';
import { fieldOf, hitsOf, openSearch } from './search.ts';
import { richSection, sectionPath } from './site.ts';

const rich = sectionPath(richSection);
const status = (page: Page) => page.locator('.search-status');

/** All that a first search loads. */
const needed = ['**/_astro/start-*', '**/search/records.json'];

for (const file of needed) {
  for (const how of ['is cut off', 'is missing', 'is not what it should be']) {
    test(`where ${file} ${how} the dialog says so, keeps what was typed and tries again`, async ({
      page,
    }) => {
      await page.route(`${file}*`, (route) => {
        if (how === 'is cut off') return route.abort();
        return route.fulfill({ status: how === 'is missing' ? 404 : 200, body: '<h1>Elsewhere</h1>' });
      });
      await page.goto(rich);
      const before = page.url();
      await openSearch(page);
      await page.keyboard.type('coop');
      await expect(status(page)).toHaveText(/did not load/);
      await expect(fieldOf(page)).toHaveValue('coop');
      expect(page.url()).toBe(before);
      await page.unrouteAll();
      await page.keyboard.type('eration');
      await expect(hitsOf(page).first()).toBeVisible();
      await expect(status(page)).toHaveText(/^\d+ results$/);
      await expect(page.locator('search-panel form button')).toBeHidden();
    });
  }

  test(`what is typed while ${file} is late is searched for once it is there`, async ({ page }) => {
    let letIn = (): void => undefined;
    const held = new Promise<void>((resolve) => (letIn = resolve));
    await page.route(file, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(rich);
    await openSearch(page);
    await page.keyboard.type('cooperation');
    await expect(fieldOf(page)).toHaveValue('cooperation');
    letIn();
    await expect(status(page)).toHaveText(/^\d+ results$/);
  });

  test(`where ${file} never comes that is noticed, and the button tries again`, async ({ page }) => {
    await page.clock.install();
    await page.route(file, () => undefined);
    await page.goto(rich);
    await openSearch(page);
    await page.keyboard.type('cooperation');
    await page.clock.runFor(21_000);
    await expect(status(page)).toHaveText(/did not load/);
    await page.unrouteAll();
    await page.locator('search-panel form button').click();
    await expect(hitsOf(page).first()).toBeVisible();
  });
}

test('the page of the search says what failed, and its button tries again', async ({ page }) => {
  await page.route('**/records.json', (route) => route.abort());
  await page.goto('search/?q=cooperation&kind=paragraph');
  await expect(status(page)).toHaveText(/did not load/);
  await page.unrouteAll();
  await page.locator('search-panel form button').click();
  await expect(hitsOf(page).first()).toBeVisible();
  await expect(fieldOf(page)).toHaveValue('cooperation');
  await expect(page).toHaveURL(/q=cooperation&kind=paragraph$/);
});

test('without a line the dialog says so, and searches once it is back', async ({ page, context }) => {
  await page.goto(rich);
  await context.setOffline(true);
  await openSearch(page);
  await page.keyboard.type('cooperation');
  await expect(status(page)).toHaveText(/No connection/);
  await context.setOffline(false);
  await expect(hitsOf(page).first()).toBeVisible();
});

test('what is lost with a line is asked for again, though the line is back before that is known', async ({
  page,
}) => {
  const lost: Route[] = [];
  await page.route('**/records.json', (route) => void lost.push(route), { times: 1 });
  await page.goto(rich);
  await openSearch(page);
  await page.keyboard.type('cooperation');
  await expect.poll(() => lost.length).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await lost[0]?.abort();
  await expect(hitsOf(page).first()).toBeVisible();
});

test.describe('the key /', () => {
  test('is a letter wherever something is typed', async ({ page }) => {
    await page.goto(rich);
    await page.evaluate(() => {
      const add = (html: string): HTMLElement => {
        const made = document.createElement('div');
        made.tabIndex = 0;
        made.dataset.made = html;
        document.querySelector('main')?.append(made);
        return made;
      };
      add('editable').contentEditable = 'true';
      add('textbox').setAttribute('role', 'textbox');
      const input = document.createElement('input');
      add('shadow').attachShadow({ mode: 'open' }).append(input);
    });
    for (const made of ['editable', 'textbox', 'shadow']) {
      await page.locator(`[data-made="${made}"]`).evaluate((element) => {
        (element.shadowRoot?.querySelector('input') ?? element).focus();
      });
      await page.keyboard.press('/');
      await expect(page.locator('.search-dialog')).toHaveCount(0);
    }
    await expect(page.locator('[data-made="editable"]')).toHaveText('/');
  });

  test('opens nothing once the reader has switched it off', async ({ page }) => {
    await page.goto(rich);
    await openSearch(page);
    await page.getByLabel('The key / opens the search').uncheck();
    await page.goto('about/');
    await page.keyboard.press('/');
    await expect(page.locator('.search-dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(fieldOf(page)).toBeFocused();
    await expect(page.getByLabel('The key / opens the search')).not.toBeChecked();
  });
});

test.describe('an address', () => {
  test('that asks for filters which there are not is answered in words', async ({ page }) => {
    for (const asked of ['kind=poem', 'section=nowhere', 'decade=soon', 'place=XXX']) {
      await page.goto(`search/?q=cooperation&${asked}`);
      await expect(page.locator('.search-notice')).toContainText(asked);
    }
    for (const asked of [
      'type=poem',
      'decade=soon',
      'section=nowhere',
      'sort=size',
      'link=maybe',
      'finding=2',
    ]) {
      await page.goto(`references/?${asked}`);
      await expect(page.locator('.filter-notice')).toContainText(asked);
    }
  });

  test('however long, overflows nothing', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const long = 'x'.repeat(2_000);
    for (const asked of [
      'search/?q',
      'search/?kind',
      'references/?q',
      'references/?type',
      'index/?q',
      'index/?kind',
      'places/?topic',
      'timeline/?topic',
      'charts/?q',
    ]) {
      await page.goto(`${asked}=${long}`);
      const answer = page.locator('main :is([role="status"], [role="alert"], output, [class*="notice"])');
      if (!asked.startsWith('charts/'))
        await expect(answer.filter({ hasText: /\S/, visible: true }).first(), asked).toBeVisible();
      expect(await overflow(page), `${asked}=xx…`).toEqual([]);
    }
  });
});
