import { expect, type Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { test } from './enhanced.ts';

const path = 'explore/';
const { charts } = strings('en');
const t = charts.explore;
const { controls, words } = t;

const title = (page: Page) => page.locator('.chart-title');
const lines = (page: Page) => page.locator('.plot .chart-drawing .track').filter({ visible: true });
const choose = (page: Page, name: string) => page.locator(`.explore-controls select[name="${name}"]`);
const place = (page: Page, id: string) => page.locator(`.rail input[value="${id}"]`);

test.describe('the explorer for countries', () => {
  test('answers by its controls, keeps what was chosen in the address, and Back undoes it', async ({
    page,
  }) => {
    await page.goto(path);
    const first = await title(page).textContent();
    await page.getByRole('button', { name: controls.none }).click();
    await expect(title(page)).toContainText(words.noCountries);
    await place(page, 'CHL').check();
    await place(page, 'PER').check();
    await choose(page, 'counting').selectOption('region-share');
    await expect(title(page)).toHaveText('China’s exports to Chile and Peru, 2001–2024');
    await expect(page.locator('.chart-subtitle')).toContainText(words.countings['region-share']);
    await expect(lines(page)).toHaveCount(2);
    await expect(page).toHaveURL(/\?as=region-share&places=CHL\.PER$/);
    for (let step = 0; step < 4; step++) await page.goBack();
    await expect(title(page)).toHaveText(first ?? '');
  });

  for (const [query, expected] of [
    ['?as=region-share&places=CHL.PER', 'China’s exports to Chile and Peru, 2001–2024'],
    ['?measure=finance&places=ECU&form=bars', 'Official Chinese finance for Ecuador, 2021'],
    ['?measure=china-trade&as=per-head&places=caribbean&form=bars', 'China’s trade with the Caribbean, 2024'],
    ['?measure=customs-imports&places=MEX', 'Imports of Mexico from China, by national customs'],
    ['?places=largest&form=map&to=2010', 'China’s exports to the ten largest partners, 2010'],
    [
      '?measure=rank-trade&places=CHL.BRA&form=slope',
      'China’s rank among the trading partners of Brazil and Chile',
    ],
    ['?measure=gdp&as=index&places=pacific-alliance', 'Gross domestic product of the Pacific Alliance'],
    [
      '?measure=investment&as=of-gdp&places=south-america&form=bars',
      'Chinese investment in South America, 2005–2021',
    ],
    [
      '?measure=customs-imports&places=MEX&form=both&to=2024',
      'Imports of Mexico from China, as both sides report them, 2014–2024',
    ],
    [
      '?places=every-country&form=panels&own=yes',
      'China’s exports to all countries of the region, 2001–2024',
    ],
    [
      '?measure=china-trade&as=per-head&places=south-america&form=scatter&log=yes&size=yes',
      'China’s trade with South America, against “Gross domestic product”, 2024',
    ],
    ['?places=BRA.CHL&form=area', 'China’s exports to Brazil and Chile, 2001–2024'],
    ['?measure=recognition&to=2005', 'Recognition of Beijing or Taipei by all countries of the region, 2005'],
  ] as const) {
    test(`answers by its address alone: ${expected}`, async ({ page }) => {
      await page.goto(path + query);
      await expect(title(page)).toContainText(expected);
      await expect(page.locator('.plot .chart-drawing :is([data-mark], .dots)').first()).toBeAttached();
      await expect(page.locator('.plot .chart-drawing')).toHaveAttribute(
        'aria-label',
        new RegExp(`^${expected}`),
      );
    });
  }

  test('says what the address asks for that there is not, and shows the rest', async ({ page }) => {
    await page.goto(`${path}?measure=wine&places=CHL.XYZ`);
    await expect(page.locator('[data-invalid]')).toContainText('measure=wine');
    await expect(page.locator('[data-invalid]')).toContainText('XYZ');
    await expect(page.locator('[data-invalid]')).toContainText(new RegExp(`${charts.live.rest}$`));
    await expect(title(page)).toContainText('Chile');
  });

  test('calls what it shows by the years that have data; address and controls keep those asked for', async ({
    page,
  }) => {
    await page.goto(`${path}?measure=customs-imports&places=CUB&from=2015&to=2024`);
    await expect(title(page)).toHaveText('Imports of Cuba from China, by national customs, 2016–2022');
    await expect(page.locator('[name="from"]')).toHaveValue('2015');
    await expect(page).toHaveURL(/from=2015&to=2024$/);
  });

  test('offers no form that makes no sense, and says why', async ({ page }) => {
    await page.goto(`${path}?measure=china-balance`);
    await expect(page.locator('[name="form"][value="columns"]')).toBeDisabled();
    await expect(page.locator('.not-offered')).toContainText(words.obstacles['no-sum']);
  });

  test('plays the years of a map, and draws each', async ({ page }) => {
    await page.goto(`${path}?form=map&to=2022`);
    await page.getByRole('button', { name: controls.play, exact: true }).click();
    await expect(title(page)).toContainText('2024', { timeout: 15_000 });
    await expect(page).toHaveURL(/form=map/);
  });

  test('finds countries by their names, shows them alone, and sorts by name', async ({ page }) => {
    await page.goto(path);
    await page.getByLabel(controls.find).fill('peru');
    await expect(page.locator('.rail-list li').filter({ visible: true })).toHaveCount(1);
    await page.getByLabel(controls.find).fill('mexico, dominica');
    await page.getByLabel(controls.find).press('Enter');
    await expect(title(page)).toHaveText('China’s exports to Dominica and Mexico, 2001–2024');
    await page.getByLabel(controls.find).fill('');
    await choose(page, 'order').selectOption('name');
    const names = () => page.locator('.rail-list li span:not(.value)').allTextContents();
    await expect.poll(names).toEqual((await names()).toSorted(new Intl.Collator('en').compare));
  });

  test('has values to walk to and to point at in panels, where many are drawn as one', async ({ page }) => {
    await page.goto(`${path}?places=BRA.CHL.PER&form=panels`);
    const drawing = page.locator('.plot .chart-drawing').filter({ visible: true });
    const walked = drawing.locator('[data-mark]');
    const tip = page.locator('.chart-tip');
    await expect(drawing.locator('.dots')).toHaveCount(3);
    await drawing.focus();
    const names = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'End']) {
      await page.keyboard.press(key);
      await expect(walked).toHaveCount(1);
      await expect(walked).toBeFocused();
      await expect(tip).toBeVisible();
      names.add((await walked.getAttribute('aria-label')) ?? '');
    }
    expect(names.size).toBe(4);
    // What is chosen meanwhile is drawn under it, and it stays the one.
    const place = await walked.getAttribute('data-mark');
    const before = await walked.boundingBox();
    await page.evaluate(() => document.querySelector<HTMLInputElement>('[name="own"]')?.click());
    await expect(title(page)).toBeVisible();
    await expect.poll(async () => (await walked.boundingBox())?.y).not.toBe(before?.y);
    await expect(walked).toHaveAttribute('data-mark', place ?? '');
    await expect(walked).toBeFocused();
    const box = await walked.boundingBox();
    const lens = await drawing.locator('.lens').boundingBox();
    const middle = (of: typeof box): number => (of ? of.x + of.width / 2 : NaN);
    expect(middle(lens)).toBeCloseTo(middle(box), 0);
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
    const dots = await drawing.locator('.dots').first().boundingBox();
    await page.mouse.move((dots?.x ?? 0) + 2, (dots?.y ?? 0) + (dots?.height ?? 0) - 2);
    await expect(tip).toContainText('2001');
  });

  test('changes of its drawing and its list no more than differs', async ({ page }) => {
    await page.goto(`${path}?places=CHL.PER&to=2020`);
    await expect(title(page)).toContainText('2001–2020');
    const drawing = page.locator('.plot .chart-drawing').filter({ visible: true });
    const [svg, mark] = [await drawing.elementHandle(), drawing.locator('[data-mark="chl-2010"]')];
    const point = await mark.elementHandle();
    const moved = await page.locator('.rail-list').evaluateHandle((list) => {
      const all = new Set<Node>();
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) all.add(node);
      }).observe(list, { childList: true });
      return all;
    });
    const values = page.locator('.rail-list .value');
    const before = await values.allTextContents();
    await page.locator('[name="to"]').press('ArrowRight');
    await expect(title(page)).toContainText('2001–2021');
    await expect(drawing.locator('[data-mark="chl-2021"]')).toBeAttached();
    await expect.poll(() => values.allTextContents()).not.toEqual(before);
    expect(await drawing.evaluate((now, was) => now === was, svg)).toBe(true);
    expect(await mark.evaluate((now, was) => now === was, point)).toBe(true);
    expect(await moved.evaluate(({ size }) => size)).toBeLessThan(17);
  });

  for (const isTurned of [false, true]) {
    test(`has marks to walk on a telephone ${isTurned ? 'turned before its numbers came' : 'held still'}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 412, height: 900 });
      let send = (): void => undefined;
      const isSent = new Promise<void>((resolve) => (send = resolve));
      await page.route('**/data/explore/*', async (route) => {
        await isSent;
        await route.continue();
      });
      await page.goto(path);
      if (isTurned) await page.setViewportSize({ width: 900, height: 412 });
      const room = page.locator('.plot-room');
      const drawing = page.locator('.plot .chart-drawing').filter({ visible: true });
      // The width of the room is told a frame after it has changed.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
      send();
      await expect(page.locator('.rail-list .value').first()).not.toBeEmpty();
      await expect(drawing).toHaveAttribute('role', 'application');
      if (isTurned) {
        const width = await room.evaluate(({ clientWidth }) => String(Math.floor(clientWidth)));
        await expect(drawing).toHaveAttribute('width', width);
      }
      await drawing.focus();
      await page.keyboard.press('ArrowRight');
      const mark = drawing.locator('[data-mark]:focus');
      await expect(mark).toHaveAttribute('aria-label', /.+/);
      const far = await mark.evaluate((element) => {
        const lens = (element as SVGElement).ownerSVGElement?.querySelector('.lens')?.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        const x = (rect?: DOMRect): number => (rect ? rect.x + rect.width / 2 : NaN);
        return Math.abs(x(lens) - x(box));
      });
      expect(far).toBeLessThan(2);
    });
  }

  test('says that numbers did not come, keeps what was chosen, and tries again', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.rail-list .value').first()).not.toBeEmpty();
    await page.route('**/data/explore/finance.json*', (route) => route.abort());
    await choose(page, 'measure').selectOption('finance');
    await expect(page.locator('.chart-notice')).toContainText(t.live.failed);
    await page.unroute('**/data/explore/finance.json*');
    await page.getByRole('button', { name: t.again }).click();
    await expect(title(page)).toContainText('Official Chinese finance');
    await expect(page.locator('.chart-notice').filter({ visible: true })).toHaveCount(0);
  });

  test('says that the code of a form did not come, and tries again where that is pressed', async ({
    page,
  }) => {
    await page.goto(`${path}?places=CHL.PER`);
    await expect(title(page)).toContainText('Chile and Peru');
    await page.route('**/_astro/panels.*', (route) => route.abort());
    await page.locator('label:has([name="form"][value="panels"])').click();
    await expect(page.locator('.chart-notice')).toContainText(t.live.noForm);
    await page.unroute('**/_astro/panels.*');
    await page.getByRole('button', { name: t.again }).click();
    await expect(page.locator('.chart-subtitle')).toContainText(words.common);
    await expect(page.locator('.chart-notice').filter({ visible: true })).toHaveCount(0);
  });

  test('hands out what it shows, under its name', async ({ page }) => {
    await page.goto(`${path}?places=CHL.PER`);
    await expect(title(page)).toContainText('Chile and Peru');
    await page.getByText(charts.actions.download, { exact: true }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: charts.actions.csv }).click();
    expect((await saved).suggestedFilename()).toMatch(/^china-exports-CHL-PER-2001-2024.*\.csv$/);
  });

  test('shows its table, and goes through marks by keys', async ({ page }) => {
    await page.goto(`${path}?places=CHL.PER`);
    await expect(title(page)).toContainText('Chile and Peru');
    await page.getByRole('tab', { name: charts.tabs.table }).click();
    await page.getByRole('button', { name: t.words.byCountry.all }).click();
    await expect(page.locator('#panel-table .all-values tbody tr')).toHaveCount(24);
    await page.getByRole('tab', { name: charts.tabs.chart }).click();
    await page.locator('.plot .chart-drawing').filter({ visible: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-live]')).toContainText('Chile');
  });
});

test('has a row a country, sorted and searched, each with its trend, and all values beside', async ({
  page,
}) => {
  const { byCountry } = t.words;
  await page.goto(`${path}?places=BRA.CHL.PER&tab=table`);
  const table = page.locator('.by-country');
  const names = table.locator('tbody th');
  await expect(names).toHaveCount(3);
  const drawn = await table
    .locator('.sketch .line')
    .evaluateAll((lines) =>
      lines.map((line) => line.getBoundingClientRect().width > 20 && line instanceof SVGPathElement),
    );
  expect(drawn).toEqual([true, true, true]);
  await table.getByRole('button', { name: byCountry.percent }).click();
  await expect(table.locator('th[aria-sort="descending"]')).toHaveText(byCountry.percent);
  const changes = (): Promise<number[]> =>
    table
      .locator('tbody td:nth-child(5)')
      .allTextContents()
      .then((texts) => texts.map((text) => Number(text.replace(/[^\d.]/g, ''))));
  await expect.poll(changes).toEqual((await changes()).toSorted((a, b) => b - a));
  await page.getByLabel(byCountry.find).fill('peru, chi');
  await expect(names).toHaveCount(2);
  await expect(table.locator('.sketch')).toHaveCount(2);
  await page.getByLabel(byCountry.find).fill('nowhere');
  await expect(page.getByText(byCountry.nobody)).toBeVisible();

  await page.getByRole('button', { name: byCountry.all }).click();
  const all = page.locator('.all-values tbody td').first();
  await expect(all).toBeVisible();
  const before = await all.textContent();
  await choose(page, 'counting').selectOption('constant');
  await expect(all).not.toHaveText(before ?? '');
});

test('tells in Spanish what the article says of a country, and leads to its sentence in both languages', async ({
  page,
}) => {
  const { says } = strings('es').charts.explore;
  await page.goto(`es/${path}?places=MEX.KNA`);
  await page.getByText(says.heading).click();
  const told = page.locator('.explore-says dl');
  await expect(told.locator('dt')).toHaveText(['México', 'San Cristóbal y Nieves']);
  await expect(told.locator('dd').last()).toHaveText(says.none);
  const word = told.locator('dd a').first();
  const text = (await word.textContent()) ?? '';
  await word.click();
  await expect(page).toHaveURL(/\/es\/sections\/.*\?text=both#/);
  const own = page.locator(`[data-of~="${new URL(page.url()).hash.slice(1)}"]`).first();
  await expect(own).toContainText(text.slice(0, 24));
  for (const words of [own, page.locator(':target')]) await expect(words).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the explorer has its first view, its table, and no control that does nothing', async ({ page }) => {
    await page.goto(path);
    await expect(title(page)).toContainText('China’s exports');
    await expect(page.locator('.chart-drawing').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('#panel-table tbody tr')).toHaveCount(24);
    await expect(page.locator('.explore-controls :is(select, input)').filter({ visible: true })).toHaveCount(
      0,
    );
    await expect(page.locator('.chart-notice').first()).toContainText(t.noScript);
  });
});
