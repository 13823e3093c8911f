import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ChartPage } from '../../src/client/chart/page.ts';
import type { ChartData, ViewData } from '../../src/schemas/chart.ts';

const folder = join(import.meta.dirname, '../../content/charts');

/** The charts of the content, in the explorer's order. */
const charts = readdirSync(folder)
  .map((file) => ({
    id: file.replace(/\.json$/, ''),
    ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as ChartData),
  }))
  .sort((a, b) => a.order - b.order);

/** Ids of all charts. */
export const chartIds = charts.map(({ id }) => id);

/**
 * Charts that together have each type of view with each of its controls: the first to have it. What depends on these
 * alone, and not on what a chart shows, is tried on them.
 */
export const typicalIds = ((): string[] => {
  const met = new Set<string>();
  return charts.flatMap(({ id, views }) => {
    const kinds = views.flatMap(({ type, controls = [] }) =>
      ['', ...controls].map((each) => `${type} ${each}`),
    );
    const isNew = kinds.some((kind) => !met.has(kind));
    for (const kind of kinds) met.add(kind);
    return isNew ? [id] : [];
  });
})();

/** The path of a chart, below the base path. */
export const chartPath = (id: string, query = ''): string => `charts/${id}/${query}`;

/** The first view of all charts for which a condition holds, as a path. */
export function findView(holds: (view: ViewData) => boolean): { id: string; view: string; path: string } {
  for (const { id, views } of charts) {
    const view = views.find(holds);
    if (view) return { id, view: view.id, path: chartPath(id, `?view=${view.id}`) };
  }
  throw new Error('no such view in the charts');
}

export const offers =
  (control: string) =>
  ({ controls = [] }: ViewData): boolean =>
    (controls as string[]).includes(control);

/** What the page hands to its script. */
export const dataOf = async (page: Page): Promise<ChartPage> =>
  JSON.parse((await page.locator('chart-explorer > script[type="application/json"]').textContent()) ?? '');

/** The drawing that is seen. */
export const drawingOf = (page: Page): Locator =>
  page.locator('.plot .chart-drawing').filter({ visible: true });

/** Leads an open chart to what an address asks for, as Back does, until it is shown. */
export const showState = (page: Page, query: string): Promise<void> =>
  page.evaluate(async (search) => {
    history.replaceState(null, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  }, query);

/** Whether the middle of the lens lies on a mark. */
export const isInLens = (page: Page, mark: string): Promise<boolean> =>
  drawingOf(page).evaluate((svg, id) => {
    const lens = svg.querySelector('.lens')?.getBoundingClientRect();
    const box = svg.querySelector(`[data-mark="${id}"]`)?.getBoundingClientRect();
    if (!lens || !box) return false;
    const [x, y] = [lens.x + lens.width / 2, lens.y + lens.height / 2];
    return x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2;
  }, mark);

/** What a screen reader was last told. */
export const spoken = (page: Page): Locator => page.locator('[data-live]');

/** Where the focus is: the mark's id; null elsewhere. */
export const focusedMark = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);
