import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { csvParseRows } from 'd3';
import { strings } from '../../src/strings/index.ts';
import {
  chartIds,
  chartPath,
  dataOf,
  drawingOf,
  findView,
  focusedMark,
  isInLens,
  offers,
  spoken,
  typicalIds,
} from './charts.ts';
import { test } from './enhanced.ts';

const t = strings('en').charts;
const withArticle = findView(({ type, data }) => type === 'line' && data.some((query) => 'figures' in query));
const withScale = findView(offers('scale'));
const withTime = findView(({ controls = [], until }) => controls.includes('time') && !until);
const withPick = findView((view) => offers('category')(view) && view.type === 'bars');

/** Opens a chart and lets the keyboard into its drawing. */
async function enter(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await drawingOf(page).focus();
}

test.describe('the keyboard', () => {
  test('walks every mark, and each is spoken with its value and its origin', async ({ page }) => {
    await enter(page, withArticle.path);
    const count = await drawingOf(page).locator('[data-mark]').count();
    const seen = new Map<string, string>();
    for (let step = 0; step < count; step++) {
      const mark = await focusedMark(page);
      seen.set(mark ?? '', (await spoken(page).textContent()) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.size).toBe(count);
    expect([...seen.keys()]).not.toContain('');
    for (const text of seen.values()) {
      expect(text).toMatch(/\d/);
      expect(
        [t.words.article, t.words.context, t.words.derived].some((origin) => text.includes(origin)),
      ).toBe(true);
    }
  });

  test('goes back, down and to the ends, and leaves by Tab', async ({ page }) => {
    await enter(page, withArticle.path);
    const first = await focusedMark(page);
    await page.keyboard.press('ArrowRight');
    expect(await focusedMark(page)).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await focusedMark(page)).toBe(first);
    await page.keyboard.press('End');
    const last = await focusedMark(page);
    expect(last).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focusedMark(page)).not.toBe(last);
    await page.keyboard.press('Home');
    expect(await focusedMark(page)).toBe(first);
    await page.keyboard.press('Tab');
    expect(await focusedMark(page)).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await focusedMark(page)).toBe(first);
  });

  test('stays on its mark, lit or not, whatever is drawn anew around it', async ({ page }) => {
    await enter(page, withArticle.path);
    await page.keyboard.press('End');
    const mark = await focusedMark(page);
    const dimmed = drawingOf(page).locator('.dim');
    await page.keyboard.press(' ');
    await expect(dimmed.first()).toBeAttached();
    // What does not change from now on stays the same element.
    const first = drawingOf(page).locator('[data-mark]').first();
    await first.evaluate((element) => element.setAttribute('data-same', ''));
    await page.keyboard.press(' ');
    await expect(dimmed).toHaveCount(0);
    expect(await focusedMark(page)).toBe(mark);
    await expect(page.locator('.chart-tip')).toBeVisible();
    await expect(drawingOf(page).locator('[data-mark][tabindex]')).toHaveCount(1);
    await expect(drawingOf(page).locator('[data-same]')).toHaveCount(1);
  });

  test('finds a drawing the same as one that is opened so', async ({ page }) => {
    await page.goto(withScale.path);
    const markup = (): Promise<string> =>
      drawingOf(page).evaluate((svg) => [...svg.children].map((child) => child.outerHTML).join('\n'));
    for (const scale of [t.controls.log, t.controls.linear, t.controls.log]) {
      await page.getByRole('radio', { name: scale }).check();
    }
    await expect(page).toHaveURL(/scale=log/);
    const changed = await markup();
    await page.reload();
    await expect(page.getByRole('radio', { name: t.controls.log })).toBeChecked();
    expect(changed).toBe(await markup());
  });

  test('shows what a mark is, and Escape puts it away', async ({ page }) => {
    await enter(page, withArticle.path);
    await expect(page.locator('.chart-tip')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.chart-tip')).toBeHidden();
  });

  test('lights a series with the space bar, and lets it go again', async ({ page }) => {
    await enter(page, withArticle.path);
    const mark = await focusedMark(page);
    await page.keyboard.press(' ');
    await expect(page).toHaveURL(/light=/);
    await expect(drawingOf(page).locator('.dim').first()).toBeAttached();
    expect(await focusedMark(page)).toBe(mark);
    await page.keyboard.press(' ');
    await expect(page).not.toHaveURL(/light=/);
  });

  test('chooses tabs with the arrow keys', async ({ page }) => {
    await page.goto(withArticle.path);
    await page.getByRole('tab', { name: t.tabs.chart }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: t.tabs.table })).toBeFocused();
    await expect(page.locator('#panel-table')).toBeVisible();
    await expect(page.locator('#panel-chart')).toBeHidden();
    await page.keyboard.press('End');
    await expect(page.locator('#panel-sources')).toBeVisible();
  });

  test('opens what stands under a word, and Escape closes it', async ({ page }) => {
    await page.goto(withPick.path);
    const summary = page.locator('.pick summary').filter({ visible: true });
    await summary.focus();
    await page.keyboard.press('Enter');
    const list = page.locator('.pick ul').filter({ visible: true });
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(summary).toBeFocused();
  });
});

test('a list of names that has none of those typed says so, and keeps its room', async ({ page }) => {
  for (const [path, open] of [
    [withPick.path, '.pick summary'],
    ['explore/', ''],
  ] as const) {
    await page.goto(path);
    if (open) await page.locator(open).filter({ visible: true }).click();
    const find = page.locator('.pick [data-find], .rail [type="search"]').filter({ visible: true });
    const said = page.locator('.nobody').filter({ hasText: t.controls.nobody, visible: true });
    await find.fill('a');
    await expect(said).toHaveCount(0);
    await find.fill('nowhere');
    await expect(said).toBeVisible();
    await find.fill('');
    await expect(said).toHaveCount(0);
  }
});

test.describe('a mark of the article', () => {
  /** A value that the article states, in the view shown. */
  async function stated(page: Page): Promise<{ id: string; figure: string; url: string }> {
    const { chart } = await dataOf(page);
    const view = chart.views.find(({ id }) => id === withArticle.view);
    const datum = view?.data.find(({ origin }) => origin === 'article');
    if (!datum?.figure || !datum.url) throw new Error('no value of the article in the view');
    return { id: datum.id, figure: datum.figure, url: datum.url };
  }

  test('leads to its sentence by a click', async ({ page }) => {
    await page.goto(withArticle.path);
    const { id, url } = await stated(page);
    await drawingOf(page).locator(`[data-mark="${id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${url}$`));
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });

  test('leads to its sentence by Enter', async ({ page }) => {
    await page.goto(withArticle.path);
    const { figure, url } = await stated(page);
    await page.goto(`charts/${withArticle.id}/?figure=${figure}`);
    await page.keyboard.press('Tab');
    await drawingOf(page).locator('[data-mark][tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${url}$`));
  });

  for (const address of ['?figure=', '#fig-']) {
    test(`is lit and spoken where the address says ${address}`, async ({ page }) => {
      await page.goto(withArticle.path);
      const { id, figure } = await stated(page);
      await page.goto('about:blank');
      await page.goto(chartPath(withArticle.id, `${address}${figure}`));
      await expect(drawingOf(page).locator('.lens')).toBeVisible();
      expect(await isInLens(page, id)).toBe(true);
      await expect(page.locator('.chart-tip')).toContainText(t.words.article);
      await expect(spoken(page)).toContainText(t.words.article);
    });
  }

  test('that the chart does not plot is told', async ({ page }) => {
    await page.goto(chartPath(withArticle.id, '?figure=no-such-number'));
    await expect(page.locator('.chart-notice')).toContainText('no-such-number');
  });

  test('and the number in the text light each other up', async ({ page }) => {
    await page.goto(withArticle.path);
    const { chart } = await dataOf(page);
    const url = chart.views[0]?.data.find((datum) => datum.url)?.url ?? '';
    await page.goto(url);
    const small = page.locator('.small-chart [data-figure]').first();
    const figure = await small.getAttribute('data-figure');
    const number = page.locator(`a.figure[href="#fig-${figure}"]`).first();
    await number.hover();
    await expect(small).toHaveClass(/seen/);
    await page.locator('h1').hover();
    await expect(small).not.toHaveClass(/seen/);
    await small.hover({ force: true });
    await expect(number).toHaveClass(/seen/);
  });
});

test.describe('pointing', () => {
  test('at a mark shows its value, its origin and its source', async ({ page }) => {
    await page.goto(withArticle.path);
    const { chart } = await dataOf(page);
    const view = chart.views.find(({ id }) => id === withArticle.view);
    const datum = view?.data.find(({ origin }) => origin === 'context');
    await drawingOf(page).locator(`[data-mark="${datum?.id}"]`).hover({ force: true });
    const tip = page.locator('.chart-tip');
    await expect(tip).toContainText(String(datum?.value));
    await expect(tip).toContainText(t.words.context);
    await expect(tip).toContainText(chart.sources.find(({ id }) => id === datum?.source)?.name ?? '?');
    await page.locator('h1').hover();
    await expect(tip).toBeHidden();
  });

  test('at a mark never puts the tooltip out of the screen', async ({ page }) => {
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(withArticle.path);
      const marks = drawingOf(page).locator('[data-mark]');
      for (const index of [0, (await marks.count()) - 1]) {
        await marks.nth(index).hover({ force: true });
        await expect(page.locator('.chart-tip')).toBeVisible();
        const box = await page.locator('.chart-tip').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    }
  });

  test('at the name of a series lights it by a click', async ({ page }) => {
    await page.goto(withArticle.path);
    await drawingOf(page).locator('[data-series] text').first().click();
    await expect(page).toHaveURL(/light=/);
  });

  test.describe('with a finger', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

    test('shows the value first, and a link to the sentence', async ({ page }) => {
      await page.goto(withArticle.path);
      const path = page.url();
      const mark = drawingOf(page).locator('[data-mark].origin-article').first();
      await mark.scrollIntoViewIfNeeded();
      const box = await mark.boundingBox();
      await page.touchscreen.tap(
        (box?.x ?? 0) + (box?.width ?? 0) / 2,
        (box?.y ?? 0) + (box?.height ?? 0) / 2,
      );
      const tip = page.locator('.chart-tip');
      await expect(tip).toContainText(t.words.article);
      expect(page.url()).toBe(path);
      await tip.getByRole('link').tap();
      await expect(page).toHaveURL(/#p\d+s\d+$/);
    });
  });
});

test.describe('the address', () => {
  test('holds what was chosen, through a reload and back', async ({ page }) => {
    await page.goto(withScale.path);
    const start = page.url();
    await page.getByRole('radio', { name: t.controls.log }).check();
    await expect(page).toHaveURL(/scale=log/);
    await page.getByRole('tab', { name: t.tabs.table }).click();
    await expect(page).toHaveURL(/tab=table/);
    await page.reload();
    await expect(page.locator('#panel-table')).toBeVisible();
    await page.getByRole('tab', { name: t.tabs.chart }).click();
    await expect(page.getByRole('radio', { name: t.controls.log })).toBeChecked();
    const logarithmic = await drawingOf(page).textContent();
    await expect(page).not.toHaveURL(/tab=table/);
    await page.goBack();
    await page.goBack();
    await expect(page.locator('#panel-chart')).toBeVisible();
    await expect(page).toHaveURL(/scale=log/);
    await page.goBack();
    await expect(page).toHaveURL(start);
    await expect(page.getByRole('radio', { name: t.controls.linear })).toBeChecked();
    expect(await drawingOf(page).textContent()).not.toBe(logarithmic);
  });

  test('tells what of it cannot be, and why', async ({ page }) => {
    await page.goto(`${withScale.path}&scale=upside-down&tab=table`);
    const notice = page.locator('.chart-notice');
    await expect(notice).toContainText('scale=upside-down');
    await expect(notice).toContainText('linear, log');
    await expect(page.locator('#panel-table')).toBeVisible();
    await page.goto(chartPath(withScale.id, '?time=1492'));
    await expect(notice).toContainText('time=1492');
    await page.goto(chartPath(withScale.id));
    await expect(notice).toBeHidden();
  });

  test('keeps the series and the names that were picked', async ({ page }) => {
    await page.goto(withPick.path);
    await page.locator('.pick summary').filter({ visible: true }).click();
    const boxes = page.locator('.pick input[type="checkbox"]').filter({ visible: true });
    for (const index of [0, 2]) await boxes.nth(index).check();
    await expect(page).toHaveURL(/pick=.*pick=/);
    const picked = await drawingOf(page).textContent();
    await page.reload();
    expect(await drawingOf(page).textContent()).toBe(picked);
    await page.locator('.pick summary').filter({ visible: true }).click();
    await expect(boxes.nth(0)).toBeChecked();
    await expect(boxes.nth(1)).not.toBeChecked();
  });

  test('of a view with its own controls shows these alone', async ({ page }) => {
    await page.goto(withTime.path);
    await expect(page.locator('.controls-of').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator(`.controls-of[name="${withTime.view}"]`)).toBeVisible();
  });
});

test.describe('playing through time', () => {
  test('shows one time after another, and stops at the last or when told to', async ({ page }) => {
    await page.clock.install();
    await page.goto(withTime.path);
    const { chart } = await dataOf(page);
    const times = chart.views.find(({ id }) => id === withTime.view)?.times ?? [];
    const play = page.locator('[data-play]').filter({ visible: true });
    await play.click();
    await expect(play).toHaveText(t.live.stop);
    await expect(page).toHaveURL(new RegExp(`time=${times[0]}`));
    await page.clock.runFor(1000);
    await expect(page).toHaveURL(new RegExp(`time=${times[1]}`));
    await play.click();
    await expect(play).toHaveText(t.live.play);
    await page.clock.runFor(3000);
    await expect(page).toHaveURL(new RegExp(`time=${times[1]}`));
    await play.click();
    await page.clock.runFor(1000 * times.length);
    await expect(play).toHaveText(t.live.play);
    await expect(page).not.toHaveURL(new RegExp(`time=${times[1]}`));
  });

  test('is not offered to those who want less motion; the times still are', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(withTime.path);
    await expect(page.locator('[data-play]').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator(`[name="${withTime.view}-time"]`).first()).toBeEnabled();
  });
});

test.describe('the table', () => {
  for (const path of [chartPath(withPick.id, '?tab=table'), 'explore/?tab=table'])
    test(`of the HTML stays at ${path}, and can be sorted`, async ({ page }) => {
      // Before any script of the page has run.
      await page.addInitScript(() =>
        document.addEventListener('readystatechange', () => {
          const rows = document.querySelector('#panel-table .table-room')?.querySelectorAll('tr') ?? [];
          if (document.readyState === 'interactive') Object.assign(window, { standing: [...rows] });
        }),
      );
      await page.goto(path);
      const all = page.getByRole('button', { name: t.explore.words.byCountry.all });
      if (path.startsWith('explore')) await all.click();
      const head = page
        .locator('#panel-table .table-room')
        .filter({ visible: true })
        .locator('thead th')
        .last();
      await expect(head.getByRole('button')).toBeVisible();
      const stay = await page.evaluate(() =>
        (window as unknown as { standing: Element[] }).standing.map(({ isConnected }) => isConnected),
      );
      expect(stay.length).toBeGreaterThan(5);
      expect(stay).not.toContain(false);
    });

  test('has the same values as the drawing', async ({ page }) => {
    await page.goto(withArticle.path);
    const marks = await drawingOf(page).locator('[data-mark]').count();
    await page.getByRole('tab', { name: t.tabs.table }).click();
    const cells = page.locator('#panel-table td.value').filter({ hasText: /\d/ });
    await expect(cells).toHaveCount(marks);
  });

  test('is sorted by a column, and the other way round', async ({ page }) => {
    await page.goto(`${withPick.path}&tab=table`);
    const head = page.locator('#panel-table th[scope="col"]').last();
    const values = async (): Promise<number[]> =>
      (await page.locator('#panel-table tbody td:last-child').allTextContents())
        .filter((text) => /\d/.test(text))
        .map((text) => Number(text.replaceAll(',', '').replace('−', '-')));
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const falling = (await values()).toSorted((a, b) => b - a);
    // The head answers at once, the rows a paint later.
    await expect.poll(values).toEqual(falling);
    await expect(head.getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(values).toEqual(falling.toReversed());
    await expect(spoken(page)).not.toBeEmpty();
  });
});

test.describe('taking along', () => {
  /** Presses a button under a word, and gives the file that it saves. */
  async function download(page: Page, name: string): Promise<{ name: string; body: Buffer }> {
    await page.getByText(t.actions.download, { exact: true }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await saved;
    return { name: file.suggestedFilename(), body: readFileSync(await file.path()) };
  }

  test('the CSV gives the table, unrounded', async ({ page }) => {
    await page.goto(`${withPick.path}&tab=table`);
    const { name, body } = await download(page, t.actions.csv);
    expect(name).toMatch(new RegExp(`^${withPick.id}-${withPick.view}[\\w-]*\\.csv$`));
    const [heads = [], ...rows] = csvParseRows(new TextDecoder().decode(body));
    // The table is filled when its code has come.
    await expect(page.locator('#panel-table tr').filter({ visible: true })).toHaveCount(rows.length + 1);
    const shown = await page
      .locator('#panel-table tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
    const width = shown[0]?.length ?? 0;
    expect(heads.slice(width).slice(-2)).toEqual([t.words.table.source, t.cite.column]);
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(rows.length).toBe(shown.length - 1);
    for (const [index, row] of rows.entries()) {
      const cells = shown[index + 1] ?? [];
      expect(row[0]).toBe(cells[0]);
      for (const [column, text] of row.slice(0, width).entries()) {
        if (column === 0) continue;
        const digits = (cells[column] ?? '').replace(/[^\d.−]/g, '').replace('−', '-');
        if (text === '') expect(digits).toBe('');
        else expect(Number(text)).toBeCloseTo(Number(digits), 0);
      }
    }
  });

  test('the JSON gives each value with its origin and source', async ({ page }) => {
    await page.goto(withArticle.path);
    const marks = await drawingOf(page).locator('[data-mark]').count();
    const { body } = await download(page, t.actions.json);
    const { values, sources } = JSON.parse(body.toString()) as {
      values: { origin: string; source: string; shown: number | null }[];
      sources: { id: string }[];
    };
    expect(values.filter(({ shown }) => shown !== null).length).toBe(marks);
    for (const { origin, source } of values) {
      expect(['article', 'context', 'derived']).toContain(origin);
      expect(sources.map(({ id }) => id)).toContain(source);
    }
  });

  test('the SVG is whole by itself: title, source, citation, colours', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(withArticle.path);
    const { chart, citation } = await dataOf(page);
    const { body } = await download(page, t.actions.svg);
    // Parsed in an empty page, since the site's own let no script parse markup.
    await page.goto('about:blank');
    const found = await page.evaluate((text) => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      return {
        name: svg.localName,
        text: [...svg.querySelectorAll('[aria-label]')]
          .map((each) => each.getAttribute('aria-label'))
          .join(' '),
        letters: svg.querySelectorAll('text').length,
        lost: [...svg.querySelectorAll('use')].filter(
          (each) => !svg.querySelector(`[id="${each.getAttribute('href')?.slice(1)}"]`),
        ).length,
        ground: svg.querySelector('rect')?.getAttribute('fill'),
        classes: svg.querySelectorAll('[class], style, [data-mark]').length,
        variables: svg.outerHTML.includes('var('),
      };
    }, body.toString());
    expect(found).toMatchObject({
      ...{ name: 'svg', classes: 0, variables: false, letters: 0, lost: 0 },
      ground: 'rgb(253, 252, 250)',
    });
    expect(found.text).toContain(chart.views.find(({ id }) => id === withArticle.view)?.label);
    expect(found.text).toContain(chart.subtitle.slice(0, 20));
    expect(found.text).toContain(citation);
    expect(found.text).toContain(`${t.sourceLine}: ${chart.sources[0]?.name.slice(0, 20)}`);
  });

  test('the PNG is a picture of the same, at twice the size', async ({ page }) => {
    await page.goto(withArticle.path);
    const svg = (await download(page, t.actions.svg)).body.toString();
    await page.keyboard.press('Escape');
    const { body } = await download(page, t.actions.png);
    expect(body.subarray(1, 4).toString()).toBe('PNG');
    expect(body.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
    expect(body.readUInt32BE(20)).toBe(2 * Number(/ height="(\d+)"/.exec(svg)?.[1]));
    expect(body.length).toBeGreaterThan(20_000);
  });

  test.describe('by the clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('the link leads to what is shown', async ({ page }) => {
      await page.goto(`${withScale.path}&scale=log`);
      await page.getByText(t.actions.share, { exact: true }).click();
      await page.getByRole('button', { name: t.actions.link }).click();
      await expect(page.locator('[data-done]')).toBeVisible();
      const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      expect(link.pathname).toBe(new URL(page.url()).pathname);
      expect(link.searchParams.get('scale')).toBe('log');
    });

    test('the code makes a frame with what is shown, that says where it comes from', async ({ page }) => {
      await page.goto(`${withScale.path}&scale=log`);
      const { chart } = await dataOf(page);
      await page.getByText(t.actions.share, { exact: true }).click();
      await page.getByRole('button', { name: t.actions.embed, exact: true }).click();
      await expect(page.locator('[data-done]')).toBeVisible();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      await page.route('**/host.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>host</title>${code}` }),
      );
      await page.goto('host.html');
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(chart.title);
      await expect(frame.locator('header.bar')).toHaveCount(0);
      await expect(frame.getByRole('radio', { name: t.controls.log })).toBeChecked();
      await expect(frame.getByRole('link', { name: t.actions.whole })).toHaveAttribute(
        'href',
        new RegExp(`/charts/${withScale.id}/$`),
      );
      await expect(frame.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    });
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each chart shows a drawing and a table for each of its views, and its sources', async ({ page }) => {
    test.slow();
    for (const id of chartIds) {
      await page.goto(chartPath(id));
      const { chart } = await dataOf(page);
      for (const width of typicalIds.includes(id) ? [360, 1280] : [360]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(drawingOf(page), id).toHaveCount(chart.views.length);
        await expect(page.locator('.chart-table').filter({ visible: true }), id).toHaveCount(
          chart.views.length,
        );
        await expect(page.locator('.chart-sources'), id).toBeVisible();
        const controls = page.locator('chart-explorer').locator('button, input, select');
        await expect(controls.filter({ visible: true }), id).toHaveCount(0);
      }
    }
  });
});

test('the overview names each chart and draws it, and runs no script of charts', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('charts/');
  await expect(page.locator('.charts-list li')).toHaveCount(chartIds.length);
  await expect(page.locator('.charts-list .chart-drawing')).toHaveCount(chartIds.length);
  for (const id of chartIds)
    await expect(page.locator(`.charts-list a[href$="/charts/${id}/"]`)).toHaveCount(1);
  expect(scripts.filter((url) => /chart/i.test(url))).toEqual([]);
});

test('on paper a chart has its drawing, its table and its sources, and nothing to press', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(withArticle.path);
  await expect(drawingOf(page)).toBeVisible();
  await expect(page.locator('.chart-table').first()).toBeVisible();
  await expect(page.locator('.chart-sources')).toBeVisible();
  // The heads of columns, by which a table is sorted, are words on paper.
  for (const selector of ['button:not(th > button)', 'input', 'select', 'summary', '.chart-tip']) {
    await expect(page.locator('chart-explorer').locator(selector).filter({ visible: true })).toHaveCount(0);
  }
});

test('on paper a drawing keeps all its shapes', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['charts/', withPick.path]) {
    await page.goto(path);
    const shapes = drawingOf(page).or(page.locator('.charts-list .chart-drawing')).locator('[class]');
    const lost = await shapes.evaluateAll((all) =>
      all.filter((each) => getComputedStyle(each).display === 'none').map((each) => each.outerHTML),
    );
    expect(lost, path).toEqual([]);
    expect(await shapes.count()).toBeGreaterThan(5);
  }
});

test('on the whole screen a chart is drawn larger, with all its shapes, and its button has the focus again after', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(withScale.path);
  const button = page.locator('[data-screen]');
  await button.press('Enter');
  await expect(button).toHaveText(t.live.leave);
  await expect(spoken(page)).toHaveText(t.live.screen);
  await expect
    .poll(() =>
      drawingOf(page).evaluate(
        (svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')),
      ),
    )
    .toBeGreaterThan(1.2);
  const lost = await page.evaluate(() => {
    const room = document.querySelector('.plot-room');
    const svg = document.querySelector('.plot .chart-drawing');
    const isCut =
      (svg?.getBoundingClientRect().bottom ?? 0) > (room?.getBoundingClientRect().bottom ?? 0) + 1;
    const hidden = [...(svg?.querySelectorAll('*') ?? [])].filter(
      (each) => getComputedStyle(each).display === 'none',
    );
    return [...(isCut ? ['the drawing is cut'] : []), ...hidden.map((each) => each.getAttribute('class'))];
  });
  expect(lost).toEqual([]);
  await page.evaluate(() => document.exitFullscreen());
  await expect(button).toHaveText(t.actions.screen);
  await expect(button).toBeFocused();
});
