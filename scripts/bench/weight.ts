import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import type { Bench, Benchmark, Line } from './benchmark.ts';
import { heaviestByKind } from './site-pages.ts';

const KB = 1024;

/** The most HTML with style sheets, in KB. */
const mostHtml: Record<string, number> = { '/sections/…/': 14 };

/** The most scripts, in KB. */
const mostScripts: Record<string, number> = {
  '/sections/…/': 6,
  '/read/': 6,
  '/charts/…/': 30,
  '/embed/…/': 30,
};

/** What a browser gets for the heaviest page of each kind. (The budget test reads every page in the built files.) */
export const weight: Benchmark = {
  name: 'weight',
  title: 'Weight of the heaviest page of each kind, Brotli at its best, and requests to other hosts',
  async run(bench) {
    const lines: Line[] = [];
    for (const [kind, { path }] of heaviestByKind(bench.pages)) {
      const { html, scripts, elsewhere } = await weigh(bench, path);
      const note = `/${path}`;
      lines.push(
        { page: kind, measure: 'HTML and CSS', value: html, unit: 'KB', bar: mostHtml[kind] ?? null, note },
        { page: kind, measure: 'scripts', value: scripts, unit: 'KB', bar: mostScripts[kind] ?? null, note },
        { page: kind, measure: 'requests to other hosts', value: elsewhere, unit: '', bar: 0, note },
      );
    }
    return lines;
  },
};

/** Opens a page and weighs what arrives, in KB. Inline scripts count as HTML and as scripts. */
async function weigh(
  { browser, url }: Bench,
  path: string,
): Promise<{ html: number; scripts: number; elsewhere: number }> {
  const page = await browser.newPage();
  const responses: Response[] = [];
  let elsewhere = 0;
  page.on('response', (response) => responses.push(response));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(new URL(url).origin)) elsewhere += 1;
  });
  await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
  const ofType = (...types: string[]): Response[] =>
    responses.filter((response) => types.includes(response.request().resourceType()));
  const html = await sizeOf(ofType('document', 'stylesheet'));
  const scripts = (await sizeOf(ofType('script'))) + compressed(await inlineScripts(page));
  await page.close();
  return { html: html / KB, scripts: scripts / KB, elsewhere };
}

async function sizeOf(responses: readonly Response[]): Promise<number> {
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + compressed(body), 0);
}

const compressed = (body: Buffer | string): number =>
  body.length === 0
    ? 0
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const inlineScripts = (page: Page): Promise<string> =>
  page
    .locator('script:not([src]):not([type*="json"])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent ?? '').join('\n'));
