import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { referenceFiles } from '../../src/search/references/files.ts';
import { builtBase } from '../run/build.mjs';
import { serve } from '../server/serve.ts';
import type { Bench, Benchmark, Line } from './benchmark.ts';
import { makeLongList } from './long-list.ts';
import { median } from './statistics.ts';

/** How many references a long list has. */
const count = 10_000;

/** What may come over the wire up to the first result, in KB, and how long it and each further letter may take, in ms. */
const most = { wire: 130, first: 150, letter: 50 };

/** What one round of typing took. */
interface Typing {
  /** KB over the wire between the first letter and the first result. */
  wire: number;
  first: number;
  letters: number[];
}

/** How a list of 10,000 made-up references is searched: what comes over the wire, and how soon it answers. */
export const references: Benchmark = {
  name: 'references',
  title: `Search in ${count} references, on loopback, by medians of its rounds`,
  async run(bench) {
    const base = builtBase();
    const list = makeLongList(count, base);
    const line = (
      measure: string,
      value: number,
      unit: Line['unit'],
      bar: number | null,
      note = '',
    ): Line => ({
      page: '/references/',
      measure,
      value,
      unit,
      bar,
      note,
    });
    const sizes = [...list.files].map(
      ([name, text]) => [name, brotliCompressSync(text).length / 1024] as const,
    );
    const index = sizes.filter(([name]) => name.startsWith('search/'));
    const words = index.filter(([name]) => name !== referenceFiles.table);
    const largest = words.reduce((a, b) => (b[1] > a[1] ? b : a));
    const lines = [
      line('index, made in', list.built, 'ms', null),
      line('index, all files', sum(index.map(([, size]) => size)), 'KB', null, `${index.length} files`),
      line('index, its table', sizes.find(([name]) => name === referenceFiles.table)?.[1] ?? 0, 'KB', null),
      line('index, largest file of words', largest[1], 'KB', null, largest[0]),
    ];
    const site = await serve({ root: list.root, port: 0, base });
    try {
      // Words as they are typed: an author, an author and a year, a word of a title.
      for (const [name, typed] of Object.entries(samples(list.references[4321]?.shortName ?? ''))) {
        const rounds: Typing[] = [];
        for (let round = 0; round < bench.rounds; round += 1) rounds.push(await type(bench, site.url, typed));
        bench.say(`“${typed}”`);
        lines.push(
          line(
            `${name}: over the wire to the first result`,
            median(rounds.map(({ wire }) => wire)),
            'KB',
            most.wire,
          ),
          line(`${name}: first result`, median(rounds.map(({ first }) => first)), 'ms', most.first),
          line(
            `${name}: slowest further letter`,
            slowestByMedian(rounds.map(({ letters }) => letters)),
            'ms',
            most.letter,
          ),
        );
      }
    } finally {
      await site.close();
    }
    return lines;
  },
};

/** Of times measured in several rounds, one a letter, the slowest letter by the medians of its rounds. */
const slowestByMedian = (rounds: readonly (readonly number[])[]): number =>
  Math.max(...(rounds[0] ?? []).map((_, letter) => median(rounds.map((times) => times[letter] ?? NaN))));

function samples(shortName: string): Record<string, string> {
  const author = shortName.split(' ')[0] ?? '';
  return { author, 'author and year': `${author} ${shortName.slice(-4)}`, title: 'languages theory' };
}

/** Types words letter by letter into a page that was just opened. */
async function type({ browser }: Bench, url: string, typed: string): Promise<Typing> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL('references/', url).href, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const times: number[] = [];
  let wire = 0;
  for (let length = 1; length <= typed.length; length += 1) {
    times.push(await timeLetter(page, typed.slice(0, length)));
    if (length === 1) wire = bytes / 1024;
  }
  await context.close();
  const [first = 0, ...letters] = times;
  return { wire, first, letters };
}

/** From an input to the list that answers it and the next paint, in ms. */
const timeLetter = (page: Page, typed: string): Promise<number> =>
  page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('reference-search [name="q"]');
    const output = document.querySelector('reference-search output');
    if (!input || !output) throw new Error('found no search in the page');
    const start = performance.now();
    const answered = new Promise<void>((done) => {
      // The number of hits is written last, even where it stays the same.
      new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => done());
      }).observe(output, { childList: true });
    });
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered;
    return performance.now() - start;
  }, typed);

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
