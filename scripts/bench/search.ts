import type { Page } from '@playwright/test';
import type { Bench, Benchmark, Line } from './benchmark.ts';
import { median, mediansByName } from './statistics.ts';
import { slowDown } from './throttle.ts';

/** What is typed first, and what then. */
const typed = '2018';
const further = ['t', 'tr', 'tra', 'trad', 'trade', 'trade 2', '"soft power"'];

/** One cold search. */
interface Cold {
  /** From opening the dialog to the first result that can be used, in ms. */
  first: number;
  /** From opening the dialog to the answer of the whole index, in ms. */
  full: number;
  /** Bytes over the wire up to that answer. */
  bytes: number;
  /** From each further key to what it finds, in ms, by what was typed. */
  keys: Map<string, number>;
}

/** How fast and how heavy the first search is, and how fast the next ones are. */
export const search: Benchmark = {
  name: 'search',
  title:
    'Search from cold: opening the dialog to the first useful result, and to the answer of the whole index',
  async run(bench) {
    const lines: Line[] = [];
    for (const isSlow of [false, true]) {
      const network = isSlow ? 'slow 4G' : 'loopback';
      const rounds: Cold[] = [];
      for (let round = 0; round < bench.rounds; round += 1) rounds.push(await searchCold(bench, isSlow));
      const line = (
        measure: string,
        pick: (cold: Cold) => number,
        unit: Line['unit'],
        bar: number | null,
      ): Line => ({
        page: `search, ${network}`,
        measure,
        value: median(rounds.map(pick)),
        unit,
        bar,
        note: `“${typed}”`,
      });
      lines.push(
        line('first useful result', ({ first }) => first, 'ms', isSlow ? 1000 : 150),
        line('answer of the whole index', ({ full }) => full, 'ms', null),
      );
      if (!isSlow) {
        lines.push(
          line('over the wire in all', ({ bytes }) => bytes / 1024, 'KB', 130),
          ...mediansByName(rounds.map(({ keys }) => keys))
            .slice(0, 1)
            .map(({ name, value }) => ({
              ...line('slowest further key', () => value, 'ms', 50),
              note: `“${name}”`,
            })),
        );
      }
      bench.say(`search, ${network}: ${rounds.length} rounds`);
    }
    return lines;
  },
};

async function searchCold({ browser, url }: Bench, isSlow: boolean): Promise<Cold> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  if (isSlow) await slowDown(page, { cpu: 1, isSlow4G: true });
  const sizes: Promise<number>[] = [];
  context.on('requestfinished', (request) => {
    const size = request.sizes().then((all) => all.responseBodySize + all.responseHeadersSize);
    sizes.push(size.catch(() => 0));
  });
  const { first, full } = await timeFirst(page);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const keys = new Map(isSlow ? [] : await timeKeys(page));
  await context.close();
  return { first, full, bytes, keys };
}

/** Opens the dialog and types, as fast as it can be done. */
const timeFirst = (page: Page): Promise<{ first: number; full: number }> =>
  page.evaluate(async (query) => {
    const until = (holds: () => unknown): Promise<void> =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => look());
        const look = (): void => {
          if (!holds()) return;
          observer.disconnect();
          resolve();
        };
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        look();
      });
    const start = performance.now();
    document.querySelector<HTMLElement>('.search-open')?.click();
    await until(() => document.querySelector('search-panel input'));
    const input = document.querySelector<HTMLInputElement>('search-panel input');
    if (!input) throw new Error('the dialog has no field');
    input.value = query;
    input.dispatchEvent(new Event('input'));
    await until(() => document.querySelector('.search-results li'));
    const first = performance.now() - start;
    await until(() => document.querySelector('search-panel:not([data-early]) .search-group h2 span'));
    return { first, full: performance.now() - start };
  }, typed);

/** Types on, each time until what is found is drawn. */
const timeKeys = (page: Page): Promise<[typed: string, time: number][]> =>
  page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>('search-panel input');
    const results = document.querySelector('.search-results');
    if (!input || !results) throw new Error('the dialog is not there');
    const times: [string, number][] = [];
    for (const query of queries) {
      const start = performance.now();
      const drawn = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve(undefined);
        }).observe(results, { childList: true });
      });
      input.value = query;
      input.dispatchEvent(new Event('input'));
      await drawn;
      times.push([query, performance.now() - start]);
    }
    return times;
  }, further);
