import { expect } from '@playwright/test';
import { test } from './enhanced.ts';
import { fieldOf, hitsOf, openSearch, watchComplaints, watchRequests } from './search.ts';
import { strings } from '../../src/strings/index.ts';
import { references, richSection, sectionPath } from './site.ts';

const rich = sectionPath(richSection);

/** A word that the article has often. */
const word = 'cooperation';

test.describe('the dialog of the search', () => {
  test('loads nothing before its first use, and complains of nothing in it', async ({ page }) => {
    const complaints = watchComplaints(page);
    const requests = watchRequests(page);
    await page.goto(rich, { waitUntil: 'networkidle' });
    expect(requests.filter((path) => /records|start-/.test(path))).toEqual([]);
    await openSearch(page);
    await page.keyboard.type(word);
    await expect(page.locator('.search-group h2 span').first()).toHaveText(/\d/);
    await expect(page.locator('.search-results mark').first()).toBeVisible();
    expect(requests.some((path) => path.endsWith('/records.json'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('opens by its link, by / and by Ctrl K, and gives the focus back', async ({ page }) => {
    await page.goto(rich);
    const link = page.locator('.search-open');
    await link.click();
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.search-dialog')).toBeHidden();
    await expect(link).toBeFocused();
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await expect(fieldOf(page)).toBeFocused();
      await page.locator('.search-close').click();
      await expect(link).toBeFocused();
    }
    await link.click();
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(fieldOf(page)).toHaveValue('a/b');
  });

  test('is used with the keyboard alone', async ({ page }) => {
    await page.goto(rich);
    await openSearch(page);
    await page.keyboard.type(word);
    // What was found for the letters before is no answer.
    await expect(hitsOf(page).first()).toHaveAttribute('href', new RegExp(`mark=${word}`));
    await expect(page.locator('.search-group h2 span').first()).toHaveText(/\d/);
    await page.keyboard.press('ArrowDown');
    await expect(hitsOf(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(hitsOf(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(fieldOf(page)).toBeFocused();
    const first = new URL((await hitsOf(page).first().getAttribute('href')) ?? '', page.url());
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === first.pathname && url.hash === first.hash);
  });

  test('says how many results there are', async ({ page }) => {
    await page.goto(rich);
    await openSearch(page);
    const status = page.getByRole('status').filter({ hasText: /result|found|nothing/i });
    await page.keyboard.type(word);
    await expect(status).toHaveText(/^\d+ results$/);
    await fieldOf(page).fill('xqzzyv');
    await expect(status).toHaveText(/Nothing found for “xqzzyv”/);
    for (const typed of ['?', '%', '😀', '"']) {
      await fieldOf(page).fill(typed);
      await expect(status).toHaveText(/nothing to search for/);
    }
  });

  test('speaks the language of the page', async ({ page }) => {
    await page.goto(`es/${rich}`);
    await openSearch(page);
    await page.keyboard.type('449 mil millones');
    await expect(hitsOf(page).first()).toHaveAttribute('href', /\/es\/sections\//);
    await expect(page.locator('.search-status')).toHaveText(/resultado/);
  });

  test('takes what is typed for text, whatever it is', async ({ page }) => {
    const complaints = watchComplaints(page);
    await page.goto(rich);
    await openSearch(page);
    for (const typed of [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      '\u202etrade',
      '\ud800',
    ]) {
      await fieldOf(page).fill(typed);
      await expect(page.locator('.search-status')).toHaveText(/result|nothing/i);
    }
    expect(await page.locator('search-panel :is(img, script)').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test.describe('where a hit leads', () => {
  test('the words are marked and can be seen, and the address is clean again', async ({ page }) => {
    await page.goto(`search/?q=${word}&kind=paragraph`);
    const hit = hitsOf(page).last();
    await expect(hit).toHaveAttribute('href', /mark=/);
    const { hash } = new URL((await hit.getAttribute('href')) ?? '', page.url());
    await hit.click();
    const mark = page.locator(`${hash} mark`).first();
    await expect(mark).toBeInViewport();
    await expect(mark).toHaveText(/cooperation/i);
    await expect(page).toHaveURL((url) => url.search === '' && url.hash === hash);
    await page.goBack();
    await expect(page).toHaveURL(/q=cooperation&kind=paragraph$/);
  });

  test('phrases that share a word are marked as one, and can be seen', async ({ page }) => {
    await page.goto(rich);
    const text = (await page.locator('#p2').textContent()) ?? '';
    const [, first, shared, last] = /([a-z]{4,}) ([a-z]{4,}) ([a-z]{4,})/.exec(text) ?? [];
    const complaints = watchComplaints(page);
    await page.goto(`${rich}?mark=${encodeURIComponent(`"${first} ${shared}" "${shared} ${last}"`)}#p2`);
    const mark = page.locator('#p2 mark').first();
    await expect(mark).toBeInViewport();
    await expect(page.locator('#p2 mark', { hasText: `${first} ${shared} ${last}` })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('the words of the article stay as they are', async ({ page }) => {
    await page.goto(rich);
    const before = await page.locator('#p1').textContent();
    await page.goto(`${rich}?mark=the+china+2018#p1`);
    await expect(page.locator('#p1 mark').first()).toBeVisible();
    expect(await page.locator('#p1').textContent()).toBe(before);
  });
});

test.describe('the page of the search', () => {
  test('takes what is typed before its scripts are there', async ({ page }) => {
    let letIn = (): void => undefined;
    const held = new Promise<void>((resolve) => (letIn = resolve));
    await page.route('**/_astro/start-*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('search/', { waitUntil: 'commit' });
    await fieldOf(page).pressSequentially(word);
    letIn();
    await expect(page.locator('.search-status')).toHaveText(/^\d+ results$/);
    await expect(page).toHaveURL(/\?q=cooperation$/);
    await expect(fieldOf(page)).toBeFocused();
  });

  test('keeps query and facets in the address: reload and Back restore them', async ({ page }) => {
    await page.goto('search/');
    await fieldOf(page).fill(word);
    await expect(page).toHaveURL(/\?q=cooperation$/);
    const status = page.locator('.search-status');
    await expect(status).toHaveText(/^\d+ results$/);
    const all = (await status.textContent()) ?? '';

    const kind = page.getByLabel('Kind');
    const paragraphs = kind.locator('option[value="paragraph"]');
    const count = /\((\d+)\)/.exec((await paragraphs.textContent()) ?? '')?.[1];
    await kind.selectOption('paragraph');
    await expect(page).toHaveURL(/\?q=cooperation&kind=paragraph$/);
    await expect(status).toHaveText(new RegExp(`^${count} results?$`));
    await page.getByLabel('Decade').selectOption({ index: 1 });
    await expect(page).toHaveURL(/&kind=paragraph&decade=\d{4}$/);
    await expect(status).toHaveText(/^\d+ results?$/);
    const narrow = (await status.textContent()) ?? '';

    await page.reload();
    await expect(fieldOf(page)).toHaveValue(word);
    await expect(page.getByLabel('Kind')).toHaveValue('paragraph');
    await expect(status).toHaveText(narrow);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\?q=cooperation$/);
    await expect(status).toHaveText(all);
  });

  test('finds the reference of an author first', async ({ page }) => {
    await page.goto(`search/?q=${references[0]?.replace('-', '+')}`);
    await expect(hitsOf(page).first()).toHaveAttribute('href', new RegExp(`/references/${references[0]}/`));
  });

  test('puts a misspelt word right, and says so', async ({ page }) => {
    await page.goto('search/?q=coperation');
    await expect(page.locator('.search-status')).toHaveText(/“coperation”.*“cooperation”.*\d+ results/);
    await expect(page.locator('.search-results mark').first()).toHaveText(/cooperati/i);
  });

  test('offers what would find more where nothing is found', async ({ page }) => {
    await page.goto(`search/?q=${word}&author=Nobody`);
    await expect(page.locator('.search-status')).toHaveText(/Nothing found/);
    await page.locator('.search-results a').first().click();
    await expect(page).toHaveURL(/\?q=cooperation$/);
    await expect(hitsOf(page).first()).toBeVisible();
    await fieldOf(page).fill(`xqzzyv ${word}`);
    await page.locator('.search-results').getByRole('link', { name: word, exact: true }).click();
    await expect(fieldOf(page)).toHaveValue(word);
  });

  test('says what the address asks for that there is not', async ({ page }) => {
    await page.goto(`search/?q=${word}&kind=poem`);
    await expect(page.locator('.search-notice')).toHaveText(/kind=poem/);
    await expect(hitsOf(page).first()).toBeVisible();
  });

  test('remembers searches in this browser, and forgets them when told', async ({ page }) => {
    await page.goto(`search/?q=${word}`);
    await expect(hitsOf(page).first()).toBeVisible();
    await fieldOf(page).press('Enter');
    await page.goto('search/');
    await expect(page.locator('.search-results').getByRole('link', { name: word })).toBeVisible();
    await page.getByRole('button', { name: strings('en').search.client.forget }).click();
    await expect(page.locator('.search-results').getByRole('link')).toHaveCount(0);
    await page.reload();
    await expect(fieldOf(page)).toBeVisible();
    await expect(page.locator('.search-results').getByRole('link')).toHaveCount(0);
  });

  test('never scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`search/?q=${word}`);
    await expect(hitsOf(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that says so and leads on', async ({ page }) => {
    await page.goto(rich);
    await page.locator('.search-open').click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.locator('main')).toContainText(strings('en').search.noScript);
    for (const path of ['read', 'references', 'notes']) {
      await expect(page.locator(`main a[href$="/${path}/"]`)).toBeVisible();
    }
  });
});

test.describe('the other pages', () => {
  /** Stands in the source of a table, which is no record of the search. */
  const asked = 'Viswanathan';

  test('are searched where the article has little', async ({ page }) => {
    await page.goto(`search/?q=${asked}`);
    const found = page.locator('.search-group', { hasText: strings('en').search.client.pages });
    await expect(found.locator('mark').first()).toBeVisible();
    await found.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/charts\/|\/data\//);
    await expect(page.locator('main')).toContainText(asked);
  });

  test('are said to be missing where their index does not load, and asked again with the next key', async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`search/?q=${asked.slice(0, -1)}`);
    const notice = page.getByText(strings('en').search.client.pagesFailed);
    await expect(notice).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('searchbox').press('End');
    await page.keyboard.type(asked.slice(-1));
    await expect(page.locator('.search-group mark').first()).toBeVisible();
    await expect(notice).toBeHidden();
  });
});
