/** Runs the benchmarks, prints what they measured and writes it to `.cache/bench.json`: `npm run bench`. */
import { cpus, loadavg } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { readBrowser } from '../setup/browser.mjs';
import { builtBase } from '../run/build.mjs';
import { CACHE, DIST, Remedy, ROOT, runMain, writeJson } from '../setup/project.mjs';
import { serve } from '../server/serve.ts';
import { holds, type Bench, type Benchmark, type Line } from './benchmark.ts';
import { serveEmpty } from './empty-site.ts';
import { interaction } from './interaction.ts';
import { lighthouse } from './lighthouse.ts';
import { loading } from './loading.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { sitePages } from './site-pages.ts';
import { table } from './table.ts';
import { weight } from './weight.ts';

/** Every benchmark, in the order in which they run. */
const benchmarks: readonly Benchmark[] = [weight, loading, lighthouse, interaction, search, references];

const file = join(CACHE, 'bench.json');

const isShown = ({ isDetail = false }: Line): boolean => !isDetail;

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      page: { type: 'string', default: '' },
      rounds: { type: 'string', default: '3' },
      strict: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Remedy(`--rounds is ${values.rounds}, not 1 or more.`);
  const chosen = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const unknown = positionals.find((name) => !benchmarks.some((each) => each.name === name));
  if (unknown !== undefined) {
    const names = benchmarks.map(({ name }) => name).join(', ');
    throw new Remedy(`There is no benchmark "${unknown}". Expected one of: ${names}.`);
  }

  const site = await serve({ root: DIST, port: 0, base: builtBase() });
  const empty = await serveEmpty();
  const { executablePath, args } = readBrowser();
  const browser = await chromium.launch({ executablePath, args });
  const bench: Bench = {
    browser,
    url: site.url,
    emptyUrl: empty.url,
    pages: sitePages(DIST).filter(({ path }) => `/${path}`.includes(values.page)),
    rounds,
    say: (text) => console.log(`  ${text}`),
  };
  try {
    const results = [];
    for (const { name, title, run } of chosen) {
      console.log(`\n${title}`);
      const lines = await run(bench);
      console.log(`\n${table(lines.filter(isShown))}`);
      results.push({ name, title, lines: lines.map((line) => ({ ...line, holds: holds(line) ?? null })) });
    }
    const [load = 0] = loadavg();
    const machine = { cpus: cpus().length, load, browser: browser.version() };
    writeJson(file, { date: new Date().toISOString(), machine, rounds, results });
    const barred = results.flatMap(({ lines }) => lines).filter((line) => isShown(line) && line.bar !== null);
    const missed = barred.filter((line) => line.holds === false).length;
    if (load > cpus().length) {
      console.log(`\nThe machine is busy (load ${load.toFixed(1)} on ${cpus().length}): times are too long.`);
    }
    console.log(
      `\n${missed} of ${barred.length} figures miss their bar. All figures: ${relative(ROOT, file)}`,
    );
    if (missed > 0 && values.strict) process.exitCode = 1;
  } finally {
    await browser.close();
    await site.close();
    await empty.close();
  }
});
