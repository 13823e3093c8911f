import { expect, type Page } from '@playwright/test';
import { thin, violations } from './axe.ts';
import {
  chartIds,
  chartPath,
  dataOf,
  drawingOf,
  findView,
  offers,
  showState,
  spoken,
  typicalIds,
} from './charts.ts';
import { shiftOf } from './shift.ts';
import { test } from './enhanced.ts';

/** Opens all that opens under a word. */
const openAll = (page: Page): Promise<void> =>
  page.locator('chart-explorer details').evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });

const pages = ['charts/', ...typicalIds.map((id) => chartPath(id))];
const [sample = ''] = chartIds;

for (const path of [...pages, `es/charts/${sample}/`, `embed/${sample}/`]) {
  test(`axe finds nothing on /${path}, in all its tabs`, async ({ page }) => {
    await page.goto(path);
    const tabs = await page.getByRole('tab').all();
    const explorer = tabs.length > 0 ? 'chart-explorer' : 'main';
    expect.soft(await violations(page, 'structure'), 'as it is').toEqual([]);
    for (const tab of tabs.length > 0 ? tabs : [null]) {
      await tab?.click();
      const name = (await tab?.textContent())?.trim() ?? 'as it is';
      for (const width of path.startsWith('es/') ? [360] : [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await violations(page, 'structure', explorer), `${width} px, ${name}`).toEqual([]);
      }
    }
    // In Spanish the colours are the same.
    if (path.startsWith('es/')) return;
    await page.evaluate(() => {
      for (const panel of document.querySelectorAll('.panel')) panel.removeAttribute('hidden');
    });
    await thin(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page, 'colours'), colorScheme).toEqual([]);
    }
  });
}

for (const part of [0, 1]) {
  test(`axe finds nothing on a mark that is walked to, nor on what opens, part ${part + 1} of 2`, async ({
    page,
  }) => {
    for (const id of typicalIds.filter((_, index) => index % 2 === part)) {
      await page.goto(chartPath(id));
      await drawingOf(page).focus();
      await expect(page.locator('.chart-tip')).toBeVisible();
      await openAll(page);
      expect.soft(await violations(page, 'structure', 'chart-explorer'), id).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page, 'colours', 'chart-explorer'), `${id}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

/** How far the page can be scrolled sideways, at most, while each thing that opens is open. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // A drawing for another width comes in the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const root = document.documentElement;
    const all = [...document.querySelectorAll<HTMLDetailsElement>('chart-explorer details')];
    return Math.max(
      ...[null, ...all].map((details) => {
        for (const each of all) each.open = each === details;
        return root.scrollWidth - root.clientWidth;
      }),
    );
  });

for (const id of chartIds) {
  test(`no view of the chart "${id}" runs out of the screen`, async ({ page }) => {
    await page.goto(chartPath(id));
    const { chart } = await dataOf(page);
    const states = chart.views.flatMap((view) => [`?view=${view.id}`, `?view=${view.id}&tab=table`]);
    for (const width of typicalIds.includes(id) ? [1280, 768, 320] : [320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const state of states) {
        await showState(page, state);
        expect.soft(await overflow(page), `${state}, ${width} px`).toBe(0);
      }
    }
  });
}

for (const width of [360, 1280]) {
  test(`nothing moves while a chart loads and comes alive at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // The fonts are there from now on: what they move is measured elsewhere.
    await page.goto(chartPath(sample));
    await page.evaluate(() => document.fonts.ready);
    for (const path of pages) {
      const drawing = drawingOf(page).first();
      const point = async (): Promise<void> => {
        if ((await drawing.count()) > 0) await drawing.hover({ force: true });
      };
      expect.soft(await shiftOf(page, path, point), `/${path}`).toBe(0);
    }
  });
}

test('a chart is drawn anew for the room that it has', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(chartPath(sample));
  const box = (): Promise<string | null> => drawingOf(page).getAttribute('viewBox');
  const wide = await box();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(box).not.toBe(wide);
  const room = await page.locator('.plot-room').evaluate((element) => element.clientWidth);
  expect(Number((await box())?.split(' ')[2])).toBe(room);
});

test('whatever can be pressed is 24 pixels high at least', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of pages) {
    await page.goto(path);
    const small = await page
      .locator('chart-explorer :is(button, select, summary, label)')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .map((each) => ({ text: each.textContent?.trim(), height: each.getBoundingClientRect().height }))
          .filter(({ height }) => height < 24),
      );
    expect.soft(small, `/${path}`).toEqual([]);
  }
});

test('a browser’s own search finds the values of the table, and shows them', async ({ page }) => {
  let tried = 0;
  for (const id of chartIds) {
    if (tried > 2) break;
    await page.goto(chartPath(id));
    await expect(page.locator('#panel-table')).toHaveAttribute('hidden', 'until-found');
    const { table, elsewhere } = await page.evaluate(() => ({
      table: [...document.querySelectorAll('#panel-table td.value')].map((cell) => cell.textContent ?? ''),
      elsewhere: [...document.querySelectorAll('.chart-panel, .chart-foot, h1')]
        .map((each) => each.textContent)
        .join(' '),
    }));
    const value = table.find((text) => text.length > 2 && !elsewhere.includes(text));
    if (value === undefined) continue;
    tried += 1;
    // A link to words of a page finds them as a reader's search does, and says so by the same event.
    await page.goto(`${chartPath(id)}#:~:text=${encodeURIComponent(value)}`);
    await expect(page.getByRole('cell', { name: value, exact: true }).first()).toBeInViewport();
    await expect(page.locator('[data-tab="table"][role="tab"]')).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('#panel-chart')).toBeHidden();
  }
  expect(tried).toBe(3);
});

test('with all series off, the chart says that none is chosen, and draws no axis', async ({ page }) => {
  const { path } = findView(offers('series'));
  for (const [start, words] of [
    ['', 'No series is chosen.'],
    ['es/', 'No se ha elegido ninguna serie.'],
  ] as const) {
    await page.goto(start + path);
    const on = page.locator('.controls-of:not([hidden]) .choice > label > input:checked[type="checkbox"]');
    while ((await on.count()) > 0) await on.first().uncheck();
    await expect(drawingOf(page)).toHaveText(words);
    await expect(drawingOf(page).locator('.grid, .zero, [data-mark]')).toHaveCount(0);
    await expect(spoken(page)).toContainText(words.slice(1));
  }
});

test('drawing anew for another width goes without an error', async ({ page }) => {
  await page.addInitScript(() => addEventListener('error', ({ message }) => console.error(message)));
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const id of typicalIds) {
    await page.goto(chartPath(id));
    await expect(page.locator('#panel-table')).toHaveAttribute('hidden', 'until-found');
    for (const width of [800, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const room = await page.locator('.plot-room').evaluate((each) => Math.floor(each.clientWidth));
      await expect.poll(() => drawingOf(page).getAttribute('width')).toBe(String(room));
    }
  }
  expect(errors).toEqual([]);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no tooltip widens the page, wherever the one before stood', async ({ page }) => {
    for (const id of typicalIds) {
      await page.goto(chartPath(id));
      const boxes = await drawingOf(page)
        .locator('[data-mark]')
        .evaluateAll((all) =>
          all.map((each) => {
            const { x, y, width, height } = each.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }),
        );
      // From side to side, so that each tooltip is far from the next.
      const sorted = boxes.toSorted((a, b) => a.x - b.x).filter(({ y }) => y < 840);
      const taps = sorted.slice(0, 4).flatMap((first, index) => [first, sorted.at(-1 - index) ?? first]);
      for (const { x, y } of taps) {
        const isOnTip = await page.evaluate(
          ([x, y]) => document.elementFromPoint(x, y)?.closest('.chart-tip') !== null,
          [x, y] as const,
        );
        if (isOnTip) continue; // Its link would lead away.
        await page.touchscreen.tap(x, y);
        const { wide, room } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          room: innerWidth,
        }));
        expect.soft([wide, room], `${id} at ${x}, ${y}`).toEqual([390, 390]);
      }
    }
  });
});
