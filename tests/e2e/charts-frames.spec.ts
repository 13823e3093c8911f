import { expect, type Frame, type Page } from '@playwright/test';
import { chartIds, chartPath, dataOf, showState, typicalIds } from './charts.ts';
import { test } from './enhanced.ts';
import { overflow } from './overflow.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The code for a frame that a chart's page offers: its address and its height. */
async function offered(page: Page): Promise<{ code: string; src: string; height: number }> {
  await page.evaluate(async () => {
    await navigator.clipboard.writeText('');
    document.querySelector<HTMLElement>('[data-share="embed"]')?.click();
  });
  let code = '';
  await expect
    .poll(async () => (code = await page.evaluate(() => navigator.clipboard.readText())))
    .toContain('<iframe');
  const part = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1] ?? '';
  return { code, src: part('src').replaceAll('&amp;', '&'), height: Number(part('height')) };
}

/** How high a frame must be to show all down to the source as it stands by itself, in pixels. */
const needed = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // On a machine that stalls scripts come late, and the page still has what it showed without them.
    const all = [...document.querySelectorAll<HTMLElement>('.chart-source')];
    const source = all.find((each) => each.getClientRects().length > 0);
    if (source) Object.assign(source.style, { position: 'static', maxHeight: 'none' });
    return source?.getBoundingClientRect().bottom ?? NaN;
  });

/** A chart of each type with the language in which it is tried, in turn. */
const turns = typicalIds.map((id, index) => ({ id, language: index % 2 === 0 ? '' : 'es/' }));

test('a frame as high as its code says shows each view whole without the code’s script', async ({ page }) => {
  test.slow();
  for (const { id, language } of turns) {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(language + chartPath(id));
    const { chart } = await dataOf(page);
    const frames = [];
    for (const { id: view } of chart.views) {
      await showState(page, `?view=${view}`);
      frames.push({ view, ...(await offered(page)) });
    }
    for (const [index, { view, src, height }] of frames.entries()) {
      await page.setViewportSize({ width: 700, height });
      if (index === 0) await page.goto(src);
      else await showState(page, new URL(src).search);
      const source = await needed(page);
      expect.soft(source, `${id}, ${view}`).toBeLessThanOrEqual(height);
      expect.soft(source, `${id}, ${view}`).toBeGreaterThan(height - 240);
    }
  }
});

/** What of a frame’s page does not show in it. */
const cut = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const source = document.querySelector('.chart-source');
    return [
      ...(scrollWidth > innerWidth ? [`${scrollWidth} px in a width of ${innerWidth}`] : []),
      ...(scrollHeight > innerHeight ? [`${scrollHeight} px in a height of ${innerHeight}`] : []),
      ...(source && source.scrollHeight > source.clientHeight + 1 ? ['the source scrolls'] : []),
    ];
  });

test('frames of any width are as high as the view in them, and show all of it', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const { id, language } of turns) {
    await page.goto(language + chartPath(id));
    const { chart } = await dataOf(page);
    const { code, src } = await offered(page);
    const widths = [320, 600, 700, 1000];
    const frames = widths.map((width) => code.replace(' width="100%"', ` width="${width}"`));
    const body = `<!doctype html><title>host</title><script>addEventListener('message', ({ data }) => (document.title = JSON.stringify(data)))</script>${frames.join('').replaceAll('loading="lazy"', '')}`;
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('host.html');
    for (const { id: view } of [...chart.views, { id: `${chart.views[0]?.id}&tab=table` }]) {
      for (const frame of page.frames().slice(1)) {
        await frame.evaluate((search) => {
          history.replaceState(null, '', location.pathname + search);
          dispatchEvent(new PopStateEvent('popstate'));
        }, `?view=${view}`);
        const { width } = await frame
          .frameElement()
          .then(async (each) => (await each.boundingBox()) ?? { width: 0 });
        await expect.poll(() => cut(frame), { message: `${src}, ${view} at ${width} px` }).toEqual([]);
      }
    }
    expect(await page.title()).toMatch(/^\{"chartHeight":\d+\}$/);
  }
});

test('a frame of the drawing alone has its title, its source and nothing to choose', async ({ page }) => {
  await page.goto(`embed/${chartIds[0]}/?only=chart`);
  await expect(page.locator('.chart-title, .chart-source, .chart-drawing:visible')).toHaveCount(3);
  for (const each of await page.locator('main :is(button, input, select, summary)').all())
    await expect(each).toBeHidden();
});

test('a frame too low or narrow scrolls its drawing, with the source in sight', async ({ page }) => {
  for (const id of typicalIds) {
    await page.goto(`embed/${id}/`);
    for (const [width, height] of [
      [320, 640],
      [700, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      const source = page.locator('.chart-source');
      await expect.soft(source, `${id} at ${width} px`).toBeInViewport({ ratio: 1 });
      await page.locator('.plot').scrollIntoViewIfNeeded();
      await expect.soft(source, `${id} at ${width} px`).toBeInViewport({ ratio: 1 });
      const box = await source.boundingBox();
      // Of a long source, as much as leaves the drawing most of the frame.
      expect.soft(box?.y, `${id} at ${width} px`).toBeGreaterThanOrEqual(height * 0.7 - 1);
      expect.soft(await overflow(page), `${id} at ${width} px`).toEqual([]);
    }
  }
});
