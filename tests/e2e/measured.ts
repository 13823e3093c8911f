import type { Page } from '@playwright/test';

/** The fonts in which drawings are measured; a machine that lacks one measures its own in its stead. */
const fonts = ["'DejaVu Sans'", "Arial, 'Liberation Sans', Arimo", "'Reader Serif'"];

/** Makes the page ready to be measured: the site's font is there, and stays. */
export const loadFont = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      ['', 'italic '].flatMap((style) =>
        [400, 600].map((weight) => document.fonts.load(`${style}${weight} 16px 'Reader Serif'`)),
      ),
    ),
  );

/** Waits until a drawing is as wide as its room. */
const settle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const room = document.querySelector('.plot-room');
    const svg = [...document.querySelectorAll('.plot .chart-drawing')].filter(
      (each) => each.getClientRects().length > 0,
    );
    return svg.length === 1 && svg[0]?.getAttribute('width') === String(Math.floor(room?.clientWidth ?? 0));
  });

/** What is wrong with the words of the drawing that is seen: they leave it, or touch others. */
export async function misplaced(page: Page): Promise<string[]> {
  await settle(page);
  return page.evaluate((families) => {
    const svg = [...document.querySelectorAll<SVGSVGElement>('.plot .chart-drawing')].find(
      (each) => each.getClientRects().length > 0,
    );
    if (!svg) return ['no drawing'];
    const whole = svg.getBoundingClientRect();
    const pen = document.createElement('canvas').getContext('2d');
    const found = families.flatMap((family) => {
      svg.style.fontFamily = family;
      const texts = [...svg.querySelectorAll('text')].map((each) => {
        const { left, right, top, bottom, width, height } = each.getBoundingClientRect();
        const text = each.textContent ?? '';
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(each);
        if (pen) pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
        const ink = pen?.measureText(text);
        if (!ink) throw new Error('no canvas');
        // Lines of a font keep more room above and below than their letters take.
        const line = ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent;
        const above = (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent) / line;
        const below = (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent) / line;
        const isTurned = each.getAttribute('transform')?.includes('rotate') ?? false;
        const box = isTurned
          ? { left: left + above * width, right: right - below * width, top, bottom }
          : { left, right, top: top + above * height, bottom: bottom - below * height };
        return { text, ...box };
      });
      const out = texts
        .filter(
          ({ left, right, top, bottom }) =>
            left < whole.left - 1 ||
            right > whole.right + 1 ||
            top < whole.top - 1 ||
            bottom > whole.bottom + 1,
        )
        .map(({ text }) => `“${text}” is not all in the drawing`);
      const touching = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          )
          .map(({ text }) => `“${one.text}” is on “${text}”`),
      );
      return [...(texts.length === 0 ? ['no word'] : []), ...out, ...touching].map(
        (each) => `${family}: ${each}`,
      );
    });
    svg.style.fontFamily = '';
    return found;
  }, fonts);
}
