import { expect, type Page } from '@playwright/test';
import { chartIds, chartPath, dataOf, showState } from './charts.ts';
import { test } from './enhanced.ts';
import { overflow } from './overflow.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The code for a frame that a chart's page offers: its address and its height. */
async function offered(page: Page): Promise<{ src: string; height: number }> {
  await page.evaluate(async () => {
    await navigator.clipboard.writeText('');
    document.querySelector<HTMLElement>('[data-share="embed"]')?.click();
  });
  let code = '';
  await expect
    .poll(async () => (code = await page.evaluate(() => navigator.clipboard.readText())))
    .toContain('<iframe');
  const part = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1] ?? '';
  return { src: part('src').replaceAll('&amp;', '&'), height: Number(part('height')) };
}

/** How high a frame must be to show all down to the source as it stands by itself, in pixels. */
const needed = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const source = document.querySelector<HTMLElement>('.chart-source');
    if (source) Object.assign(source.style, { position: 'static', maxHeight: 'none' });
    return source?.getBoundingClientRect().bottom ?? NaN;
  });

for (const language of ['', 'es/']) {
  test(`a frame as high as its code says shows each view whole, in ${language || 'en/'}`, async ({
    page,
  }) => {
    test.slow();
    for (const id of chartIds) {
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
}

test('a frame too low or narrow scrolls its drawing, with the source in sight', async ({ page }) => {
  for (const id of chartIds) {
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
      expect.soft(box?.y, `${id} at ${width} px`).toBeGreaterThan(height * 0.7);
      expect.soft(await overflow(page), `${id} at ${width} px`).toEqual([]);
    }
  }
});
