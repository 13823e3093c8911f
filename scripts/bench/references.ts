import { brotliCompressSync } from 'node:zlib';
import { builtBase } from '../run/build.mjs';
import { serve } from '../server/serve.ts';
import type { Bench, Benchmark, Line } from './benchmark.ts';
import { makeLongList } from './long-list.ts';
import { median } from './statistics.ts';

/** How many references a long list has: as many as the longest real ones. */
const count = 3000;

/** How long the first letter and each further one may take, in ms. */
const most = { first: 150, letter: 50 };

/** How a list of 3,000 made-up references is searched: how heavy its page is, and how soon it answers. */
export const references: Benchmark = {
  name: 'references',
  title: `Search in ${count} references, on loopback, by medians of its rounds`,
  async run(bench) {
    const { root, references: made, html } = makeLongList(count);
    const line = (measure: string, value: number, unit: Line['unit'], bar: number | null): Line => ({
      page: '/references/',
      measure,
      value,
      unit,
      bar,
    });
    const lines = [line('the whole list, Brotli', brotliCompressSync(html).length / 1024, 'KB', null)];
    const site = await serve({ root, port: 0, base: builtBase() });
    try {
      // Words as they are typed: an author, an author and a year, a word of a title.
      for (const [name, typed] of Object.entries(samples(made[1234]?.shortName ?? ''))) {
        const rounds: number[][] = [];
        for (let round = 0; round < bench.rounds; round += 1) rounds.push(await type(bench, site.url, typed));
        bench.say(`“${typed}”`);
        const [first = NaN, ...letters] = typed
          .split('')
          .map((_, letter) => median(rounds.map((times) => times[letter] ?? NaN)));
        lines.push(
          line(`${name}: first letter`, first, 'ms', most.first),
          line(`${name}: slowest further letter`, Math.max(...letters), 'ms', most.letter),
        );
      }
    } finally {
      await site.close();
    }
    return lines;
  },
};

function samples(shortName: string): Record<string, string> {
  const author = shortName.split(' ')[0] ?? '';
  return { author, 'author and year': `${author} ${shortName.slice(-4)}`, title: 'languages theory' };
}

/** Types words letter by letter into a page that was just opened: from each input to the next paint, in ms. */
async function type({ browser }: Bench, url: string, typed: string): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL('references/', url).href, { waitUntil: 'networkidle' });
  await page.locator('reference-search [name="q"]').focus();
  const times: number[] = [];
  for (let length = 1; length <= typed.length; length += 1) {
    times.push(
      await page.evaluate(
        async (text) => {
          const input = document.querySelector<HTMLInputElement>('reference-search [name="q"]');
          if (!input) throw new Error('found no search in the page');
          const start = performance.now();
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          // The frame that answers is painted before the task after it.
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          return performance.now() - start;
        },
        typed.slice(0, length),
      ),
    );
  }
  await context.close();
  return times;
}
