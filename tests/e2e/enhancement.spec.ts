import { expect, type Page, test } from '@playwright/test';
import { chartIds } from './charts.ts';
import { kinds } from './site.ts';

const scripts = '**/_astro/*.js';

/** What a reader sees of a page, and can press. */
const seen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    // What lies far below has no words until it is laid out.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
    // A small script may stand in the page itself; what it has made ready is rightly there.
    document.querySelector('.display-open:has(+ :defined)')?.remove();
    document.querySelector('argument-map:defined > .argument-keys')?.remove();
    const controls = [...document.querySelectorAll('button, input, select, a, [tabindex="0"]')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => `${each.localName} ${each.getAttribute('href') ?? each.textContent}`);
    return [document.body.innerText, ...controls];
  });

/** Holds the scripts of a page back; gives what lets them go. */
async function hold(page: Page): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  return () => {
    release();
    return page.unrouteAll({ behavior: 'wait' });
  };
}

const root = (page: Page) => page.locator('html');

const tried = Object.entries({ ...kinds, chart: `charts/${chartIds[0]}/`, frame: `embed/${chartIds[0]}/` });
const parts = 3;

for (let part = 0; part < parts; part++) {
  const mine = tried.filter((_, index) => index % parts === part);
  test(`pages are as without scripts where they fail, and where they are late: ${mine.map(([kind]) => kind).join(', ')}`, async ({
    page,
    browser,
  }) => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.clock.install();
    for (const [kind, path] of mine) {
      await plain.goto(path);
      const without = await seen(plain);

      await page.route(scripts, (route) => route.abort());
      await page.goto(path);
      await expect(root(page)).not.toHaveClass(/\bjs\b/);
      expect.soft(await seen(page), `${kind}, lost`).toEqual(without);
      await page.unrouteAll();

      const release = await hold(page);
      await page.goto(path, { waitUntil: 'commit' });
      await expect(page.locator('.foot, .frame-foot')).toBeAttached();
      await expect(root(page)).toHaveClass(/\bjs\b/);
      await page.clock.runFor(3100);
      expect.soft(await seen(page), `${kind}, late`).toEqual(without);
      await release();
    }
    await plain.context().close();
  });
}

// Scripts are waited for three seconds; what they offer must not leave with the wait.
test('what scripts offer stays when they are no longer waited for', async ({ page }) => {
  test.slow();
  await page.clock.install();
  const translated = ['section', 'whole'].map((kind) => [kind, `es/${kinds[kind] ?? ''}`] as const);
  for (const [kind, path] of [...tried, ...translated]) {
    await page.goto(path);
    // On a machine that stalls the network is idle before the first paint, and scripts come after that.
    await expect(page.locator(':not(:defined)')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    // Fonts, and what is no hurry, come a second later.
    await page.clock.runFor(1500);
    await page.waitForLoadState('networkidle');
    const before = await linesOf(page);
    await page.clock.runFor(5000);
    await expect(root(page)).not.toHaveClass(/\bjs\b/);
    const after = new Set(await linesOf(page));
    const lost = before.filter((line) => !after.has(line));
    expect.soft(lost, `${kind}, /${path}`).toEqual([]);
    // Beside the translation the article's own words are shown where they are asked for.
    await expect.soft(page.locator('.bi > [data-text]:visible'), `/${path}`).toHaveCount(0);
  }
});

/** The lines that a reader sees of a page, and its controls. */
const linesOf = async (page: Page): Promise<string[]> => (await seen(page)).flatMap((all) => all.split('\n'));
