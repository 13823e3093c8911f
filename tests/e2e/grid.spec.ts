import { expect, test } from '@playwright/test';
import { everyKind } from './settings.ts';

/** What the eye runs down along a page: headings, the text, tables and charts. */
const lines = 'main :is(h1, h2, table, figure, .lead, .prose > .par > p)';

const widths = [360, 768, 1024, 1280, 1920];

test('all pages begin at one left edge, or at that of the text beside the contents, at each width', async ({
  page,
}) => {
  test.slow();
  const edges = new Map<number, Set<number>>(widths.map((width) => [width, new Set()]));
  for (const path of everyKind.filter((each) => !each.startsWith('embed/'))) {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const { edge, off, count } = await page.evaluate(edgesOf, lines);
      edges.get(width)?.add(edge);
      expect.soft(off, `/${path} at ${width} px, edge ${edge}`).toEqual([]);
      expect(count, path).toBeGreaterThan(0);
    }
  }
  for (const [width, each] of edges) expect([...each], `${width} px`).toHaveLength(1);
});

/** Where the page begins, how many lines the eye runs down, and those that begin elsewhere. */
function edgesOf(selector: string): { edge: number; off: string[]; count: number } {
  const left = (element: Element): number => Math.round(element.getBoundingClientRect().left);
  /** Whether something stands at its left in the same row, as in a grid of several columns. */
  const isBeside = (element: Element): boolean => {
    const before = element.previousElementSibling?.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    if (before && before.width > 0 && before.right <= own.left + 1 && before.bottom > own.top) return true;
    return element.parentElement !== null && !element.matches('main') && isBeside(element.parentElement);
  };
  const start = left(document.querySelector('.bar-name') ?? document.body);
  const text = document.querySelector('.reading > .text');
  const seen = [...document.querySelectorAll(selector)].filter(
    (each) => each.checkVisibility() && each.getBoundingClientRect().width > 1,
  );
  return {
    edge: start,
    count: seen.length,
    off: seen
      .filter((each) => left(each) !== (text ? left(text) : start) && (text || !isBeside(each)))
      .map((each) => `${each.localName} at ${left(each)}: ${each.textContent?.trim().slice(0, 30)}`),
  };
}
