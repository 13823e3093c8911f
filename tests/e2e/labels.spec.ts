import { expect, type Page } from '@playwright/test';
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

/** A drawing has the width of its room once that has changed, so that no screen is as wide as this one. */
const start = { width: 1000, height: 900 };
test.use({ viewport: start });

/** Leads the explorer to what an address asks for, until it is drawn. */
const explore = (page: Page, query: string): Promise<void> =>
  page.evaluate(async (search) => {
    const explorer = document.querySelector('country-explorer');
    const drawn = new Promise((done) => explorer?.addEventListener('explored', done, { once: true }));
    history.replaceState(null, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate'));
    await drawn;
  }, query);

// A wider screen has no more room for a drawing than the last; longer words are tried where there is least.
for (const [path, width] of [
  ['explore/', 320],
  ['explore/', 600],
  ['explore/', 1280],
  ['es/explore/', 320],
] as const) {
  test(`no word of a form leaves its drawing or touches another on /${path} at ${width} px`, async ({
    page,
  }) => {
    await page.goto(path);
    await loadFont(page);
    await page.setViewportSize({ width, height: 900 });
    for (const query of asked) {
      await explore(page, query);
      expect.soft(await misplaced(page), query).toEqual([]);
    }
  });
}
