import { expect, type Page } from '@playwright/test';
import { chartIds, chartPath, dataOf, showState } from './charts.ts';
import { test } from './enhanced.ts';
import { loadFont, misplaced } from './measured.ts';

/** Every form of the explorer, those with much to name with all countries. */
const asked = [
  '?places=mercosur',
  '?places=south-america',
  '?form=panels&places=every-country',
  '?form=panels&places=caribbean&own=yes&as=per-head',
  '?form=area',
  '?form=columns&places=mercosur',
  '?form=bars&places=every-country',
  '?form=slope&places=every-country',
  '?form=map&places=every-country&light=BRA',
  '?form=scatter&places=every-country',
  '?form=scatter&places=every-country&log=yes&size=yes&light=HTI',
  '?form=scatter&places=every-country&as=per-head&x=population&log=yes',
  '?measure=customs-imports&form=both&places=MEX',
  '?measure=customs-imports&form=both&places=every-country',
  '?measure=rank-trade&places=south-america',
  '?measure=rank-trade&places=every-country&form=slope',
  '?measure=rank-trade&places=every-country&form=map',
  '?measure=recognition&light=PRY',
];

/** Leads the explorer to what an address asks for, until it is drawn. */
const explore = (page: Page, query: string): Promise<void> =>
  page.evaluate(async (search) => {
    const explorer = document.querySelector('country-explorer');
    const drawn = new Promise((done) => explorer?.addEventListener('explored', done, { once: true }));
    history.replaceState(null, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate'));
    await drawn;
  }, query);

for (const path of ['explore/', 'es/explore/']) {
  test(`no word of a form leaves its drawing or touches another on /${path}`, async ({ page }) => {
    await page.goto(path);
    await loadFont(page);
    // Wide screens in one language, a narrow one in both: there longer words have less room.
    const widths = path === 'explore/' ? [320, 600, 1280, 1920] : [320];
    for (const width of widths)
      for (const query of asked) {
        await explore(page, query);
        expect.soft(await misplaced(page, width), `${query}, ${width} px`).toEqual([]);
      }
  });
}

for (const language of ['', 'es/']) {
  test(`no word of a chart’s view leaves its drawing or touches another on /${language}`, async ({
    page,
  }) => {
    for (const [index, id] of chartIds.entries()) {
      await page.goto(language + chartPath(id));
      await loadFont(page);
      const { chart } = await dataOf(page);
      for (const [turn, { id: view }] of chart.views.entries()) {
        await showState(page, `?view=${view}`);
        // Each view narrow, and in one language in turn at one of the wider ones.
        const wide = language === '' ? [[600, 1280, 1920][(index + turn) % 3] ?? 1280] : [];
        for (const width of [320, ...wide])
          expect.soft(await misplaced(page, width), `${id}, ${view}, ${width} px`).toEqual([]);
      }
    }
  });
}
