import { expect, type Locator, type Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { fold } from '../../src/text/fold.ts';
import { thin, violations } from './axe.ts';
import { test } from './enhanced.ts';
import { readReferences } from './references.ts';
import { richSection } from './site.ts';

const t = strings('en').references.search;
const path = 'references/';
const references = readReferences();
const total = references.length;

/** A reference of one author that none other of that year has, to be looked for by name and year. */
const known = references.find(({ name, year }) =>
  references.every(
    (other) => other.name === name || !(other.year === year && other.name.startsWith(name.slice(0, 3))),
  ),
);
const accented = references.find(({ name }) => fold(name) !== name.toLowerCase());

const entries = (page: Page): Locator => page.locator('.list > li');
const words = (page: Page): Locator => page.getByLabel(t.words);
const status = (page: Page): Locator => page.locator('reference-search output');
const clear = (page: Page): Locator => page.getByRole('button', { name: t.clear });

/** Expects so many entries to be left, and that this is said. */
async function expectLeft(page: Page, count: number): Promise<void> {
  await expect(entries(page)).toHaveCount(count);
  await expect(status(page)).toHaveText(t.statusOf(String(count), String(total)));
}

const query = (page: Page): string => new URL(page.url()).search;

test.describe('the search in the references', () => {
  test('narrows the list with each letter, marks the words and says how many are left', async ({ page }) => {
    await page.goto(path);
    await expectLeft(page, total);
    await words(page).pressSequentially(`${known?.name} ${known?.year}`);
    await expectLeft(page, 1);
    await expect(entries(page)).toHaveAttribute('id', `ref-${known?.id}`);
    const marks = await entries(page).locator('mark').allTextContents();
    expect(new Set(marks)).toEqual(
      new Set([...(known?.name.split(/[^\p{L}]+/u) ?? []), String(known?.year)]),
    );
    await expect(page).toHaveURL(/\?q=/);
    await words(page).fill('');
    await expectLeft(page, total);
    await expect(page.locator('.list mark')).toHaveCount(0);
  });

  test('finds names with accents by plain letters, and plain ones by accents', async ({ page }) => {
    await page.goto(path);
    for (const typed of [accented?.name ?? '', fold(accented?.name ?? '')]) {
      await words(page).fill(typed);
      await expect(page.locator(`[id="ref-${accented?.id}"]`)).toBeVisible();
    }
    const plain = (known?.name ?? '').replace(/[aeiou]/, (vowel) => `${vowel}\u0301`);
    await words(page).fill(plain);
    await expect(page.locator(`[id="ref-${known?.id}"]`)).toBeVisible();
  });

  test('leaves just what each filter says beforehand', async ({ page }) => {
    await page.goto(path);
    for (const name of ['type', 'decade', 'section', 'region', 'language']) {
      const list = page.locator(`select[name="${name}"]`);
      const options = await list
        .locator('option')
        .evaluateAll((all) =>
          all.map((each) => ({ value: (each as HTMLOptionElement).value, text: each.textContent ?? '' })),
        );
      for (const { value, text } of options.slice(1)) {
        const count = Number(/\((\d+)\)$/.exec(text)?.[1]);
        await list.selectOption(value);
        await expectLeft(page, count);
      }
      await list.selectOption('');
    }
    for (const name of ['link', 'finding']) {
      const box = page.locator(`input[name="${name}"]`);
      const count = Number(/\((\d+)\)/.exec((await box.locator('..').textContent()) ?? '')?.[1]);
      await box.check();
      await expectLeft(page, count);
      await box.uncheck();
    }
    await expectLeft(page, total);
  });

  test('cannot choose what would leave nothing', async ({ page }) => {
    await page.goto(`${path}?q=${known?.name}+${known?.year}`);
    await expectLeft(page, 1);
    const disabled = page.locator('select[name="type"] option:disabled');
    expect(await disabled.count()).toBeGreaterThan(0);
    for (const text of await disabled.allTextContents()) expect(text).toContain('(0)');
  });

  test('sorts by author, year and how often it is cited, and back', async ({ page }) => {
    await page.goto(path);
    const order = page.getByLabel(t.sort);
    const values = (name: string): Promise<number[]> =>
      entries(page).evaluateAll(
        (all, key) => all.map((each) => Number((each as HTMLElement).dataset[key])),
        name,
      );
    for (const [sort, key, sign] of [
      ['author', 'rank', 1],
      ['year', 'year', -1],
      ['cited', 'cited', -1],
    ] as const) {
      await order.selectOption(sort);
      await expect(page).toHaveURL(new RegExp(`sort=${sort}`));
      const sorted = (await values(key)).toSorted((a, b) => sign * (a - b));
      expect(await values(key)).toEqual(sorted);
    }
    await order.selectOption('printed');
    const ids = await entries(page).evaluateAll((all) => all.map((each) => each.id));
    expect(ids).toEqual(references.map(({ id }) => `ref-${id}`));
  });

  test('stands in the address, which reload and Back restore', async ({ page }) => {
    await page.goto(path);
    await words(page).pressSequentially('of');
    await expect(page).toHaveURL(/\?q=of$/);
    await words(page).pressSequentially(' the');
    await expect(page).toHaveURL(/\?q=of\+the$/);
    const typed = await entries(page).count();
    await page.locator('select[name="section"]').selectOption(richSection);
    await expect(page).toHaveURL(new RegExp(`q=of\\+the&section=${richSection}$`));
    await page.locator('select[name="sort"]').selectOption('cited');
    const last = await entries(page).evaluateAll((all) => all.map((each) => each.id));
    await page.reload();
    await expect(entries(page)).toHaveCount(last.length);
    expect(await entries(page).evaluateAll((all) => all.map((each) => each.id))).toEqual(last);
    await expect(words(page)).toHaveValue('of the');
    await page.goBack();
    await expect(page.locator('select[name="sort"]')).toHaveValue('printed');
    await page.goBack();
    await expect(page.locator('select[name="section"]')).toHaveValue('');
    await expectLeft(page, typed);
    // Typing is one step, however many letters it had.
    await page.goBack();
    await expect(words(page)).toHaveValue('');
    await expectLeft(page, total);
    await page.goForward();
    await expectLeft(page, typed);
  });

  test('comes back from an entry to the list as it was', async ({ page }) => {
    await page.goto(`${path}?q=${known?.name}+${known?.year}`);
    await entries(page).locator('h2 a').click();
    await expect(page).toHaveURL(new RegExp(`/references/${known?.id}/$`));
    await page.goBack();
    await expectLeft(page, 1);
    await expect(words(page)).toHaveValue(`${known?.name} ${known?.year}`);
  });

  test('keeps what was typed a moment before an entry is opened', async ({ page }) => {
    await page.goto(path);
    await words(page).fill(`${known?.name} ${known?.year}`);
    await entries(page).first().locator('h2 a').click();
    await expect(page).toHaveURL(/\/references\/[^/?]+\/$/);
    await page.goBack();
    await expectLeft(page, 1);
  });

  test('says what of an address it cannot keep, and keeps the rest', async ({ page }) => {
    await page.goto(`${path}?type=song&q=${known?.name}&sort=size`);
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('type=song');
    await expect(notice).toContainText('sort=size');
    await expect(notice).toContainText('printed, author, year, cited');
    await expect(words(page)).toHaveValue(known?.name ?? '');
    await words(page).press('End');
    await words(page).pressSequentially(' ');
    await expect(notice).toBeHidden();
  });

  test('offers a way out where nothing is left', async ({ page }) => {
    await page.goto(`${path}?sort=year`);
    await expect(clear(page)).toBeHidden();
    await words(page).fill('zzzz');
    await expectLeft(page, 0);
    await expect(page.getByText(t.none)).toBeVisible();
    await clear(page).click();
    await expectLeft(page, total);
    await expect(page.getByText(t.none)).toBeHidden();
    await expect(words(page)).toBeFocused();
    // The order is no filter.
    expect(query(page)).toBe('?sort=year');
  });

  test('takes hostile words for words', async ({ page }) => {
    await page.goto(path);
    for (const hostile of [
      '<img src=x onerror=alert(1)>',
      '\u202e\u0000\u0007',
      'a'.repeat(10_000),
      '(?:.*)+$',
      '%00%ff',
    ]) {
      await words(page).fill(hostile);
      await expect(status(page)).toContainText(String(total));
      await expect(page.locator('.list img, .list script')).toHaveCount(0);
    }
    await page.goto(`${path}?q=%ED%A0%80%E2%80%AE<script>&type=<script>alert(1)</script>`);
    await expect(page.getByRole('alert')).toContainText('type=<script>');
    await expect(page.locator('reference-search script')).toHaveCount(0);
  });

  test('works with the keyboard alone', async ({ page }) => {
    await page.goto(path);
    await words(page).focus();
    await page.keyboard.type(known?.name ?? '');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=/);
    await page.keyboard.press('Tab');
    await expect(page.locator('select[name="type"]')).toBeFocused();
    const names: (string | null)[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(
        () => document.activeElement?.getAttribute('name') ?? document.activeElement?.className ?? '',
      );
      names.push(where);
    }
    expect(names.slice(0, 5)).toEqual(['decade', 'section', 'region', 'language', 'sort']);
    expect(names).toContain('filter-clear');
    await words(page).focus();
    await page.keyboard.press('Escape');
    await expect(words(page)).toHaveValue('');
    await expectLeft(page, total);
  });

  test('is said to a screen reader', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('search', { name: t.label })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /\d/ })).toHaveText(
      t.statusOf(String(total), String(total)),
    );
    await words(page).fill('zzzz');
    await expect(page.getByRole('status').filter({ hasText: /\d/ })).toHaveText(
      t.statusOf('0', String(total)),
    );
  });

  test('prints what is left, and says how much that is', async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.filter')).toBeHidden();
    await expect(entries(page).last()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await words(page).fill(`${known?.name} ${known?.year}`);
    await expectLeft(page, 1);
    await page.emulateMedia({ media: 'print' });
    await expect(entries(page)).toBeVisible();
    await expect(status(page)).toBeVisible();
    await expect(words(page)).toBeHidden();
    await expect(clear(page)).toBeHidden();
  });

  for (const width of [320, 360, 1280]) {
    test(`fits ${width} px, and axe finds nothing, with filters in use`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const address of [
        `?q=${known?.name}&sort=author`,
        `?section=${richSection}&type=song`,
        '?q=zzzz&link=yes',
      ]) {
        for (const prefix of ['', 'es/']) {
          await page.goto(`${prefix}${path}${address}`);
          await expect(page.locator('.filter-clear')).toBeVisible();
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(sideways, address).toBe(0);
        }
        expect.soft(await violations(page, 'structure'), address).toEqual([]);
        await thin(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await violations(page, 'colours'), `${address}, ${colorScheme}`).toEqual([]);
        }
      }
    });
  }
});

test.describe('the references without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('are all there, whatever the address asks for, and nothing is offered that would not work', async ({
    page,
  }) => {
    await page.goto(`${path}?q=zzzz&type=book`);
    await expect(entries(page)).toHaveCount(total);
    await expect(entries(page).last()).toBeVisible();
    await expect(page.locator('.filter')).toBeHidden();
    await expect(page.locator('main :is(input, select, button, output):visible')).toHaveCount(0);
  });
});

test('what is cited together leads to the place, and to the other reference and back', async ({ page }) => {
  const one = references.find(({ together }) => together);
  await page.goto(`references/${one?.id}/`);
  const first = page.locator('.together > li').first();
  const place = first.locator('.places a').first();
  const fragment = new URL((await place.getAttribute('href')) ?? '', page.url()).hash;
  await place.click();
  await expect(page.locator(fragment)).toBeInViewport();
  await page.goBack();
  await first.locator('a').first().click();
  await expect(page.locator(`.together a[href$="/references/${one?.id}/"]`)).toBeVisible();
});
