import type { Bench, Benchmark, Line } from './benchmark.ts';
import { walkChart } from './chart-walk.ts';
import { interactionTimes, readEvents, watchEvents, type Mark } from './event-times.ts';
import { kindOf } from './site-pages.ts';
import { mediansByName } from './statistics.ts';
import { slowDown } from './throttle.ts';

/** From an input to the next paint, in ms. */
const most = 100;

/** How many of the slowest of all pages are told. */
const worst = 3;

/** How fast every chart answers to everything that can be done with it. */
export const interaction: Benchmark = {
  name: 'interaction',
  title:
    'Interaction to next paint on charts, processor slowed down 6 times: the slowest, by medians of its rounds',
  async run(bench) {
    const charts = bench.pages.filter(
      (page) => kindOf(page) === '/charts/…/' && page.path.startsWith('charts/'),
    );
    const lines: Line[] = [];
    const all: Line[] = [];
    for (const { path } of charts) {
      const rounds: Map<string, number>[] = [];
      for (let round = 0; round < bench.rounds; round += 1) rounds.push(await timeChart(bench, path));
      const times = mediansByName(rounds);
      const own = times.map(({ name, value }): Line => ({
        page: `/${path}`,
        measure: 'slowest interaction',
        value,
        unit: 'ms',
        bar: most,
        note: name,
      }));
      const slow = own.filter(({ value }) => value > most).length;
      bench.say(`/${path}: ${own.length} interactions, ${slow} over ${most} ms`);
      lines.push(...own.slice(0, 1));
      all.push(...own);
    }
    const slowest = all.toSorted((a, b) => b.value - a.value).slice(0, worst);
    return [
      ...lines,
      ...slowest.map((line, index) => ({ ...line, measure: `of all pages, slowest ${index + 1}` })),
      ...all.map((line) => ({ ...line, measure: 'interaction', isDetail: true })),
    ];
  },
};

/** Does all that a chart offers, once, in a page of its own. */
async function timeChart({ browser, url }: Bench, path: string): Promise<Map<string, number>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await watchEvents(page);
  await slowDown(page, { cpu: 6 });
  await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
  const marks: Mark[] = [];
  await walkChart(page, async (name, what) => {
    marks.push({ name, start: await page.evaluate(() => performance.now()) });
    await what();
    // The next must not wait for what this one has left to do.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
  });
  // Times are told after the paint that ends them.
  await page.waitForTimeout(500);
  const times = interactionTimes(marks, await readEvents(page));
  await page.close();
  return times;
}
