import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { DIST } from '../../scripts/setup/project.mjs';
import { draw } from '../../src/charts/draw.ts';
import { defaultState, scalesOf } from '../../src/charts/model/state.ts';
import type { ChartState, ChartView } from '../../src/charts/model/types.ts';
import { visible } from '../../src/charts/visible.ts';
import { makeTexts } from '../../src/charts/words/texts.ts';
import type { ChartPage } from '../../src/client/chart/page.ts';
import { toText } from '../../src/markup/node.ts';
import { chartIds, chartPath } from './charts.ts';
import { test } from './enhanced.ts';
import { loadFont, misplacedIn } from './measured.ts';

// Drawings are put into the page as text, which the site itself never does.
test.use({ bypassCSP: true });

const [sample = ''] = chartIds;

/** What the built page of a chart hands to its script. */
function pageOf(path: string): ChartPage {
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  const json = /<script type="application\/json"[^>]*>(\{"chart".*?)<\/script>/s.exec(html)?.[1];
  if (json === undefined) throw new Error(`${path} hands nothing to its script`);
  return JSON.parse(json) as ChartPage;
}

/** What readers can make of a view that has other words, or other room for them. */
function statesOf(view: ChartView): ChartState[] {
  const state = defaultState(view);
  const { controls, series, times } = view;
  const changes: Partial<ChartState>[] = [
    {},
    ...scalesOf(view)
      .slice(1)
      .map((scale) => ({ scale })),
    ...(controls.includes('share') ? [{ share: true }] : []),
    ...(controls.includes('measure') ? series.slice(-1).map(({ id }) => ({ measure: id })) : []),
    ...(controls.includes('series') ? [{ shown: series.map(({ id }) => id) }] : []),
    ...times.slice(0, 1).map((time) => ({ time })),
  ];
  return changes.map((change) => ({ ...state, ...change }));
}

/** The room that a drawing has on a screen, in pixels. */
async function roomAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  return page.locator('.plot-room').evaluate((room) => Math.floor(room.getBoundingClientRect().width));
}

// One page has the drawings of all charts in turn: each page would give them the same room.
for (const [language, widths] of [
  ['', [320, 600, 1280, 1920]],
  ['es/', [320]],
] as const) {
  test(`no word of any view of a chart on /${language} leaves its drawing or touches another`, async ({
    page,
  }) => {
    await page.goto(chartPath(sample));
    await loadFont(page);
    const rooms = new Set<number>();
    for (const width of widths) rooms.add(await roomAt(page, width));
    for (const id of chartIds) {
      const { chart, language: code, words } = pageOf(language + chartPath(id));
      const texts = makeTexts(code, words);
      for (const room of rooms) {
        const drawn = chart.views.flatMap((view) =>
          statesOf(view).map((state) => ({
            name: `${id} in ${room} px, ${JSON.stringify(state)}`,
            svg: toText(draw(visible(view, state), room, texts).root),
          })),
        );
        await page.locator('.plot').evaluate(
          (plot, svg) => {
            plot.innerHTML = svg;
          },
          drawn.map(({ svg }) => svg).join(''),
        );
        const found = await misplacedIn(page.locator('.plot > .chart-drawing'));
        expect(found).toHaveLength(drawn.length);
        for (const [index, { name }] of drawn.entries()) expect.soft(found[index], name).toEqual([]);
      }
    }
  });
}
