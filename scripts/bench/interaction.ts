import type { Bench, Benchmark, Line } from './benchmark.ts';
import { changeTimes, readChanges, watchChanges, type Span } from './change-times.ts';
import { walkChart } from './chart-walk.ts';
import { walkExplorer } from './explore-walk.ts';
import { interactionTimes, readEvents, watchEvents } from './event-times.ts';
import { kindOf } from './site-pages.ts';
import { mediansByName } from './statistics.ts';
import { slowDown } from './throttle.ts';

/** From an input to the next paint, in ms. */
const most = 100;

/** Until all that changed is drawn, in ms. */
const mostDrawn = 250;

/** Between two things that a reader does, in ms: a quick hand. */
const pause = 300;

/** Path of the page of the explorer. */
const explorer = 'explore/';

/** How many of the slowest interactions of all pages are shown. */
const worst = 3;

/** What was measured for each control of a chart, by its name, in ms. */
interface Times {
  /** Until the next paint, in which the controls answer at least. */
  answers: Map<string, number>;
  /** Until all that changed is painted. */
  changes: Map<string, number>;
}

/** How fast every chart, and the explorer, answers to each of its controls. */
export const interaction: Benchmark = {
  name: 'interaction',
  title:
    'Interaction to next paint on charts, processor slowed down 6 times: the slowest, by medians of its rounds',
  async run(bench) {
    const charts = bench.pages.filter(
      (page) => (kindOf(page) === '/charts/…/' && page.path.startsWith('charts/')) || page.path === explorer,
    );
    const lines: Line[] = [];
    const all: Line[] = [];
    const shown: Line[] = [];
    for (const { path } of charts) {
      const rounds: Times[] = [];
      for (let round = 0; round < bench.rounds; round += 1) rounds.push(await timeChart(bench, path));
      const toLine = ({ name, value }: { name: string; value: number }): Line => ({
        page: `/${path}`,
        measure: 'slowest interaction',
        value,
        unit: 'ms',
        bar: most,
        note: name,
      });
      const own = mediansByName(rounds.map(({ answers }) => answers)).map(toLine);
      shown.push(...mediansByName(rounds.map(({ changes }) => changes)).map(toLine));
      const slow = own.filter(({ value }) => value > most).length;
      bench.say(`/${path}: ${own.length} interactions, ${slow} over ${most} ms`);
      lines.push(...own.slice(0, 1));
      all.push(...own);
    }
    const slowest = (of: Line[]): Line[] => of.toSorted((a, b) => b.value - a.value).slice(0, worst);
    const until = shown.map((line) => ({ ...line, bar: mostDrawn }));
    return [
      ...lines,
      ...slowest(all).map((line, index) => ({ ...line, measure: `of all pages, slowest ${index + 1}` })),
      ...slowest(until).map((line, index) => ({
        ...line,
        measure: `until all is shown, slowest ${index + 1}`,
      })),
      ...all.map((line) => ({ ...line, measure: 'interaction', isDetail: true })),
      ...until.map((line) => ({ ...line, measure: 'until all is shown', isDetail: true })),
    ];
  },
};

/** Uses each control of a chart once, in a page of its own. */
async function timeChart({ browser, url }: Bench, path: string): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await watchEvents(page);
  await watchChanges(page);
  await slowDown(page, { cpu: 6 });
  await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
  const spans: Span[] = [];
  const now = (): Promise<number> => page.evaluate(() => performance.now());
  const walk = path === explorer ? walkExplorer : walkChart;
  await walk(page, async (name, what) => {
    const start = await now();
    await what();
    // Let it finish, so that the next one does not wait for it.
    await page.waitForTimeout(pause);
    spans.push({ name, start, end: await now() });
  });
  // The browser reports times after the paint that ends them.
  await page.waitForTimeout(500);
  const events = await readEvents(page);
  const times = {
    answers: interactionTimes(spans, events),
    changes: changeTimes(spans, events, await readChanges(page)),
  };
  await page.close();
  return times;
}
