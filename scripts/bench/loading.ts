import type { Bench, Benchmark, Line } from './benchmark.ts';
import { heaviestByKind } from './site-pages.ts';
import { blockingTime, median, type Task } from './statistics.ts';
import { slowDown } from './throttle.ts';

/** The most that a page's paint may take, as a multiple of an empty page's. */
const mostTimes = 1.2;

/** A telephone, as Lighthouse takes it. */
const telephone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** How a page loaded, in ms; `shift` is the layout shift. */
interface Loading {
  first: number;
  largest: number;
  shift: number;
  blocked: number;
}

/** How the heaviest page of each kind loads, compared with an empty page loaded in turn with it. */
export const loading: Benchmark = {
  name: 'loading',
  title:
    'Loading on a telephone: slow 4G, processor slowed down 4 times, beside an empty page in the same run',
  async run(bench) {
    const lines: Line[] = [];
    for (const [kind, { path }] of heaviestByKind(bench.pages)) {
      bench.say(`/${path}`);
      const own: Loading[] = [];
      const empty: Loading[] = [];
      for (let round = 0; round < bench.rounds; round += 1) {
        empty.push(await load(bench, bench.emptyUrl));
        own.push(await load(bench, new URL(path, bench.url).href));
      }
      const of = (loads: Loading[], field: keyof Loading): number => median(loads.map((each) => each[field]));
      const beside = (measure: string, field: 'first' | 'largest'): Line => ({
        page: kind,
        measure,
        value: of(own, field) / of(empty, field),
        unit: '×',
        bar: mostTimes,
        note: `${Math.round(of(own, field))} ms, empty ${Math.round(of(empty, field))} ms`,
      });
      lines.push(
        beside('first contentful paint', 'first'),
        beside('largest contentful paint', 'largest'),
        { page: kind, measure: 'layout shift', value: of(own, 'shift'), unit: '', bar: 0 },
        { page: kind, measure: 'total blocking time', value: of(own, 'blocked'), unit: 'ms', bar: 50 },
      );
    }
    return lines;
  },
};

/** Loads a page with nothing in the cache. */
async function load({ browser }: Bench, url: string): Promise<Loading> {
  const context = await browser.newContext(telephone);
  const page = await context.newPage();
  await slowDown(page, { cpu: 4, isSlow4G: true });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle' });
  // A busy machine paints when the line has long been idle.
  await page.waitForFunction(() => window.loadingOfBench.first > 0);
  const { first, largest, shift, tasks } = await page.evaluate(() => window.loadingOfBench);
  await context.close();
  return { first, largest, shift, blocked: blockingTime(tasks, first) };
}

declare global {
  interface Window {
    loadingOfBench: { first: number; largest: number; shift: number; tasks: Task[] };
  }
}

/** Runs in the page before its own scripts: records paints, shifts and long tasks. */
function watch(): void {
  const seen: Window['loadingOfBench'] = { first: 0, largest: 0, shift: 0, tasks: [] };
  window.loadingOfBench = seen;
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
}
