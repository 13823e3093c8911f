import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import { filesBelow } from '../../scripts/hosting/files.ts';
import { writeOffline } from '../../scripts/offline/write.ts';
import { builtBase } from '../../scripts/run/build.mjs';
import { serve } from '../../scripts/server/serve.ts';
import { DIST } from '../../scripts/setup/project.mjs';
import { strings } from '../../src/strings/index.ts';
import { fill } from '../../src/text/template.ts';
import { chartIds } from './charts.ts';
import { kinds, languages } from './site.ts';

/** A host of its own, which can go away and come back with another build: a worker asks it by itself. */
interface Host {
  url: string;
  cut: () => Promise<void>;
  mend: (root?: string) => Promise<void>;
}

const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  host: async ({}, use) => {
    const site = { root: DIST, base: builtBase() };
    let server = await serve({ ...site, port: 0 });
    const { url, port } = server;
    await use({
      url,
      cut: () => server.close(),
      mend: async (root = DIST) => {
        server = await serve({ ...site, root, port });
      },
    });
    await server.close();
  },
});

const t = strings('en').site.offline;
const section = kinds['section'] ?? '';

/** Until a worker has all that it keeps at first: the first one, or that of a build that comes after it. */
const untilKept = (page: Page, which: 'active' | 'waiting'): Promise<unknown> =>
  page.evaluate(async (state) => {
    const registration = await navigator.serviceWorker.ready;
    while (!registration[state]) await new Promise((resolve) => setTimeout(resolve, 50));
  }, which);

/** Opens a page as a reader who has been here before. */
async function comeBack(page: Page, host: Host, path: string): Promise<void> {
  await page.goto(host.url + path);
  await untilKept(page, 'active');
}

test('a page that was read opens without a network, and one that was not says so', async ({ page, host }) => {
  await comeBack(page, host, section);
  await host.cut();
  await page.goto(`${host.url}${section}?mark=trade`);
  await page.locator('[data-text] a.citation').first().click();
  await expect(page.locator('citation-card')).toBeVisible();

  await page.goto(host.url + languages.es + section);
  const es = strings('es').site.offline;
  const status = page.locator('kept-pages [role="status"]');
  await expect(status).toContainText(es.missingTitle.split('}')[1] ?? '');
  await page.locator(`main li a[href$="/${section}"]`).click();
  await expect(page.locator('[data-text]').first()).toBeVisible();

  await page.goto(host.url + languages.es + section);
  await host.mend();
  await status.getByRole('link').click();
  await expect(page.locator('[data-tr]').first()).toBeVisible();
});

test('the whole site is kept and removed where the reader asks for it', async ({ page, host }) => {
  await comeBack(page, host, 'offline/');
  await page
    .getByRole('button', { name: t.keep.split('{')[0] ?? '' })
    .first()
    .click();
  const status = page.locator('kept-pages [role="status"]');
  await expect(status).toHaveText(fill(t.whole, { language: 'English' }), { timeout: 30_000 });
  await host.cut();

  await page.goto(`${host.url}charts/${chartIds[0] ?? ''}/`);
  await page.locator('[role="tab"][data-tab="table"]').click();
  await expect(page.locator('#panel-table table')).toBeVisible();
  await page.locator('.search-open').click();
  await page.locator('search-panel input[type="search"]').fill('trade');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await page.goto(`${host.url}explore/`);
  await page.locator('main select').first().press('ArrowDown');
  await expect(page.locator('[data-live]')).not.toBeEmpty();

  // What is highlighted now is in the notebook, which knows where it stands.
  const words = strings('en').reading.notebook;
  await page.goto(host.url + section);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('p1s1') ?? document));
  await page.getByRole('button', { name: words.text.highlight, exact: true }).click();
  await expect(page.getByRole('dialog', { name: words.text.mine })).toBeVisible();
  const loaded = page.waitForResponse('**/api/article.json');
  await page.goto(`${host.url}notebook/`);
  expect((await loaded).ok()).toBe(true);
  await expect(page.locator('note-book li a')).toHaveAttribute('href', /#p1s1$/);
  await expect(page.getByText(words.page.unchecked)).toBeHidden();
  await expect(page.getByRole('heading', { name: words.page.lost })).toHaveCount(0);

  await page.goto(`${host.url}offline/`);
  await page.getByRole('button', { name: t.remove }).click();
  await expect(status).toHaveText(t.removed);
  await page.goto(host.url + section);
  await expect(status).toContainText(t.missingTitle.split('}')[1] ?? '');
});

test('a new build is read whole, and the one before until then', async ({ page, context, host }) => {
  test.setTimeout(120_000);
  const changed = mkdtempSync(join(tmpdir(), 'offline-'));
  await makeNewBuild(changed);
  /** The builds from which a page and what the search asks for are. */
  const builds = async (from: Page): Promise<string[]> => {
    await from.goto(host.url + section);
    const records = await from.evaluate(
      async (address) => (await fetch(address)).text(),
      `${host.url}search/records.json`,
    );
    return [await from.title(), records].map((text) => (text.includes(mark) ? 'new' : 'old'));
  };
  await comeBack(page, host, section);
  expect(await builds(page)).toEqual(['old', 'old']);
  await host.cut();
  await host.mend(changed);

  // The page that is open has its own; what is opened anew is the host's.
  expect(await builds(page)).toEqual(['new', 'new']);
  await untilKept(page, 'waiting');
  await host.cut();
  expect(await builds(page)).toEqual(['old', 'old']);

  // Once all pages are closed, and the worker of the build before has done what it was about to.
  await page.close();
  const openAnew = async (): Promise<string[]> => {
    const next = await context.newPage();
    const found = await builds(next);
    await next.close();
    return found;
  };
  await expect.poll(openAnew, { intervals: [3000], timeout: 30_000 }).toEqual(['new', 'new']);
  rmSync(changed, { recursive: true });
});

const mark = 'another build';

/** Writes the site as a later build might: other words in every page and in what the search finds. */
async function makeNewBuild(root: string): Promise<void> {
  cpSync(DIST, root, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  for (const file of filesBelow(root)) {
    const path = join(root, file);
    if (file.endsWith('.html')) {
      const html = readFileSync(path, 'utf8');
      writeFileSync(path, html.replace('</title>', ` · ${mark}</title>`));
    } else if (file.endsWith('records.json')) {
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace('{', `{"build":"${mark}",`));
    }
  }
  await writeOffline(root);
}
