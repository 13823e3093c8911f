import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { chartKinds } from '../../src/charts/kinds/kinds.ts';
import { drawingOf, findView } from './charts.ts';
import { test } from './enhanced.ts';

/** Width of the drawing in a picture, and the screen on which the page draws it as wide. */
const drawingWidth = 752;
const screenWidth = 824;

/** The picture that a chart's page saves, as SVG or PNG. */
async function picture(page: Page, kind: 'svg' | 'png'): Promise<Buffer> {
  await page
    .locator('.chart-actions details')
    .first()
    .evaluate((each: HTMLDetailsElement) => (each.open = true));
  const saved = page.waitForEvent('download');
  await page.locator(`[data-file="${kind}"]`).click();
  return readFileSync(await (await saved).path());
}

/** Parts of a picture of 8 by 8 pixels whose mean colours are not those of another, out of all. */
const differing = (page: Page, own: string, other: { url: string; x: number; y: number; scale: number }) =>
  page.evaluate(
    async ([own, other]) => {
      const load = async (url: string): Promise<HTMLImageElement> => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return image;
      };
      const [first, second] = [await load(own), await load(other.url)];
      const size = 8;
      const [columns, rows] = [Math.floor(first.width / size), Math.floor(first.height / size)];
      // Drawn smaller, so that each pixel is the mean of a part.
      const means = (image: HTMLImageElement, x: number, y: number, scale: number): Uint8ClampedArray => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [columns, rows];
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        const [width, height] = [columns * size * scale, rows * size * scale];
        context.drawImage(image, x * scale, y * scale, width, height, 0, 0, columns, rows);
        return context.getImageData(0, 0, columns, rows).data;
      };
      const [a, b] = [means(first, 0, 0, 1), means(second, other.x, other.y, other.scale)];
      let count = 0;
      for (let at = 0; at < a.length; at += 4) {
        if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 40))
          count += 1;
      }
      return count / (columns * rows);
    },
    [own, other] as const,
  );

const dataUrl = (type: string, body: Buffer): string => `data:${type};base64,${body.toString('base64')}`;

for (const type of Object.keys(chartKinds)) {
  test(`pictures of the type "${type}" look as the page does, with their words whole`, async ({ page }) => {
    const { path } = findView((view) => view.type === type);
    await page.setViewportSize({ width: 900, height: 1200 });
    await page.goto(path);
    await expect(page.locator('#panel-table')).toHaveAttribute('hidden', 'until-found');
    await page.setViewportSize({ width: screenWidth, height: 1200 });
    const drawing = drawingOf(page);
    await expect.poll(() => drawing.getAttribute('width')).toBe(String(drawingWidth));
    // On whole pixels, as in a picture.
    await drawing.evaluate((each: SVGElement, width) => {
      each.setAttribute('style', `position: fixed; inset: 0 auto auto 0; width: ${width}px; z-index: 9`);
    }, drawingWidth);
    const shown = await drawing.screenshot({ style: '.chart-tip { display: none }' });
    const [svg, png] = [await picture(page, 'svg'), await picture(page, 'png')];

    await page.goto('about:blank');
    await page.setContent(svg.toString().replace(/^<\?xml.*\n/, ''));
    const found = await page
      .locator('svg')
      .first()
      .evaluate((root: SVGSVGElement) => {
        const whole = root.getBoundingClientRect();
        const body = root.querySelector('svg');
        const texts = [...root.querySelectorAll('[aria-label]')].map((each) => ({
          text: each.getAttribute('aria-label') ?? '',
          box: each.getBoundingClientRect(),
        }));
        const isIn = ({ left, right }: DOMRect): boolean =>
          left >= whole.left - 1 && right <= whole.right + 1;
        return {
          place: { x: Number(body?.getAttribute('x')), y: Number(body?.getAttribute('y')) },
          cut: texts.filter(({ box }) => !isIn(box)).map(({ text }) => text),
          overlaps: texts.flatMap(({ text, box }, index) =>
            texts
              .slice(index + 1)
              .filter(
                ({ box: other }) =>
                  box.left < other.right - 1 &&
                  other.left < box.right - 1 &&
                  box.top < other.bottom - 4 &&
                  other.top < box.bottom - 4,
              )
              .map((other) => `${text} | ${other.text}`),
          ),
          count: texts.length,
        };
      });
    expect(found.count).toBeGreaterThan(4);
    expect(found.cut).toEqual([]);
    expect(found.overlaps).toEqual([]);
    const own = dataUrl('image/png', shown);
    for (const [name, url, scale] of [
      ['svg', dataUrl('image/svg+xml', svg), 1],
      ['png', dataUrl('image/png', png), 2],
    ] as const) {
      expect(await differing(page, own, { url, ...found.place, scale }), name).toBeLessThan(0.03);
    }
  });
}
