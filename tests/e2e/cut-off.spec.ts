import { expect, type Browser, type Page, test } from '@playwright/test';
import { acts, type Act } from './acts.ts';

/** What may happen to a file on its way: the line breaks, it is gone, or it takes its time. */
const fates = ['lost', 'missing', 'late'] as const;
type Fate = (typeof fates)[number];

/** How many readers act at a time. */
const readers = 2;

/** Long enough for a page to give up waiting, in ms. */
const patience = 8000;

/** A page that says what goes wrong unheard, and when a file has been downloaded. */
async function newPage(browser: Browser): Promise<{ page: Page; errors: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('download', () => {
    void page.evaluate(() => document.documentElement.setAttribute('data-downloaded', ''));
  });
  return { page, errors };
}

const arrive = async (page: Page, path: string): Promise<void> => {
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('.foot, .frame-foot').waitFor({ state: 'attached' });
};

const isThere = async (page: Page, selector: string | undefined): Promise<boolean> =>
  selector !== undefined &&
  (await page
    .locator(selector)
    .count()
    .catch(() => 0)) > 0;

/** Whether the page stands as without scripts, and offers nothing that it does not do. */
const isPlain = (page: Page): Promise<boolean> =>
  // A link that was followed has not arrived yet.
  page.evaluate(() => !document.documentElement.classList.contains('js')).catch(() => false);

/** The page whose files every page has; they are cut off here. */
const common = 'about/';
const nothing = (): Promise<boolean> => Promise.resolve(true);

/** Every file that a reader is sent who does it, but the page itself and what every page has. */
async function filesOf(browser: Browser, act: Act): Promise<string[]> {
  const { page } = await newPage(browser);
  const files = new Set<string>();
  page.on('request', (request) => {
    if (request.isNavigationRequest() || !request.url().startsWith('http')) return;
    files.add(new URL(request.url()).pathname);
  });
  await arrive(page, act.path);
  await page.waitForLoadState('networkidle');
  if (act.path !== common)
    for (const file of await filesOf(browser, { ...act, path: common, run: nothing, result: 'h1' }))
      files.delete(file);
  await act.run(page);
  await expect(page.locator(act.result).first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return [...files];
}

/** Cuts a file off, does what a reader does, and gives what is wrong then; nothing where all is told and mended. */
async function cutOff(browser: Browser, act: Act, file: string, fate: Fate): Promise<string[]> {
  const { page, errors } = await newPage(browser);
  const faults: string[] = [];
  const isFile = (url: URL): boolean => url.pathname === file;
  let isBack = false;
  let release = (): void => undefined;
  const back = new Promise<void>((resolve) => (release = resolve));
  await page.route(isFile, async (route) => {
    if (isBack) return route.continue();
    if (fate === 'lost') return route.abort();
    if (fate === 'missing') return route.fulfill({ status: 404, body: 'Not found' });
    await back;
    return route.continue();
  });
  await arrive(page, act.path);
  const text = page.locator('h1').filter({ visible: true });
  if ((await text.count()) === 0) faults.push('no heading can be read');
  const answer = async (): Promise<'done' | 'told' | 'plain' | 'silent'> => {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      if (await isThere(page, act.result)) return 'done';
      if (await isThere(page, act.words)) return 'told';
      if (await isPlain(page)) return 'plain';
      await page.waitForTimeout(50);
    }
    return 'silent';
  };
  await act.run(page);
  if ((await answer()) === 'silent') faults.push('silent');

  // The line is back: what was begun comes to its end, or is done again; scripts that failed with their page need it anew.
  isBack = true;
  release();
  const end = Date.now() + patience;
  let isReloaded = false;
  while (!(await isThere(page, act.result)) && Date.now() < end) {
    await page.waitForTimeout(250);
    if (await isThere(page, act.result)) break;
    if (fate !== 'late' && !isReloaded && !(await isThere(page, act.words))) {
      isReloaded = true;
      await page.reload({ waitUntil: 'commit' });
      await page.locator('.foot, .frame-foot').waitFor({ state: 'attached' });
    }
    await act.run(page);
  }
  if (!(await isThere(page, act.result))) faults.push('stuck');
  faults.push(...errors);
  await page.context().close();
  return faults.map((fault) => `${file} ${fate}: ${fault}`);
}

for (const [name, act] of Object.entries(acts)) {
  test(`nothing is silent or stuck where a file is cut off: ${name}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const files = await filesOf(browser, act);
    expect(files.length).toBeGreaterThan(0);
    const cases = files.flatMap((file) => fates.map((fate) => ({ file, fate })));
    const faults: string[] = [];
    const work = async (): Promise<void> => {
      for (let next = cases.shift(); next; next = cases.shift()) {
        const { file, fate } = next;
        faults.push(
          ...(await cutOff(browser, act, file, fate).catch((error: unknown) => [
            `${file} ${fate}: ${String(error).slice(0, 200)}`,
          ])),
        );
      }
    };
    await Promise.all(Array.from({ length: readers }, work));
    expect(faults).toEqual([]);
  });
}
