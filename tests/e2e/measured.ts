import type { Locator, Page } from '@playwright/test';

/** Arial, or what has its widths. */
const arial = "Arial, 'Liberation Sans', Arimo";

/** The fonts in which drawings are measured: one much wider than usual, one of the usual width, and the site's own. */
const fonts = ["'DejaVu Sans'", arial, "'Reader Serif'"];

/** Makes the page ready to be measured: the site's font is there, and stays. Says so where there is no Arial. */
export async function loadFont(page: Page): Promise<void> {
  const width = await page.evaluate(async (family) => {
    await Promise.all(
      ['', 'italic '].flatMap((style) =>
        [400, 600].map((weight) => document.fonts.load(`${style}${weight} 16px 'Reader Serif'`)),
      ),
    );
    const pen = document.createElement('canvas').getContext('2d');
    if (pen) pen.font = `1000px ${family}`;
    return pen?.measureText('mi').width;
  }, arial);
  // Its letters are 833 and 222 thousandths wide.
  if (Math.round(width ?? 0) === 1055) return;
  console.log('No font of Arial’s widths is here, and none measured: apt-get install fonts-liberation');
}

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
  const drawing = page.locator('.plot .chart-drawing').filter({ visible: true });
  return (await misplacedIn(drawing)).flat();
}

/** The same of each of several drawings that are seen. */
export const misplacedIn = (drawings: Locator): Promise<string[][]> =>
  drawings.evaluateAll((all, families) => {
    // Nothing is cut off there, and letters such as J reach out of their own room.
    const overhang = 3;
    const pen = document.createElement('canvas').getContext('2d');
    interface Ink {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const inkOf = (each: Element): Ink => {
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
      return isTurned
        ? { text, left: left + above * width, right: right - below * width, top, bottom }
        : { text, left, right, top: top + above * height, bottom: bottom - below * height };
    };
    const faultsOf = (svg: Element): string[] => {
      const whole = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map(inkOf);
      const out = texts.filter(
        ({ left, right, top, bottom }) =>
          left < whole.left - overhang ||
          right > whole.right + overhang ||
          top < whole.top - 1 ||
          bottom > whole.bottom + 1,
      );
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
      return [
        ...(texts.length === 0 ? ['no word'] : []),
        ...out.map(({ text }) => `“${text}” is not all in the drawing`),
        ...touching,
      ];
    };
    const drawn = all.filter((each) => each instanceof SVGElement);
    const found = drawn.map((): string[] => []);
    for (const family of families) {
      // All are given the font before one is measured, so that they are laid out once.
      for (const svg of drawn) svg.style.fontFamily = family;
      for (const [index, svg] of drawn.entries()) {
        found[index]?.push(...faultsOf(svg).map((fault) => `${family}: ${fault}`));
      }
    }
    for (const svg of drawn) svg.style.fontFamily = '';
    return found;
  }, fonts);
