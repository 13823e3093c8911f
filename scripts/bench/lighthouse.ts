import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readBrowser } from '../setup/browser.mjs';
import type { Benchmark, Line } from './benchmark.ts';
import { heaviestByKind } from './site-pages.ts';
import { median } from './statistics.ts';

/** Fetched when it is asked for: 114 packages of 176 MB would stand in the way of all who only build the site. */
const lighthouse13 = 'lighthouse@13.5.0';

/** The most that a page's largest paint may take, as a multiple of an empty page's. */
const mostTimes = 1.3;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Kinds of pages that search engines are told to leave, which costs them Lighthouse's points. */
const unlisted = new Set(['/embed/…/', '/404.html', '/offline/']);

/** What we read of a report. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

/** What Lighthouse says of the heaviest page of each kind, and of an empty page in the same run. */
export const lighthouse: Benchmark = {
  name: 'lighthouse',
  title: 'Lighthouse 13, a simulated telephone: points that are missing to 100, and the largest paint',
  async run(bench) {
    const empty = median((await reports(bench.emptyUrl, bench.rounds)).map(largestPaint));
    const lines: Line[] = [];
    for (const [kind, { path }] of heaviestByKind(bench.pages)) {
      bench.say(`/${path}`);
      const own = await reports(new URL(path, bench.url).href, bench.rounds);
      const largest = median(own.map(largestPaint));
      lines.push({
        page: kind,
        measure: 'largest contentful paint',
        value: largest / empty,
        unit: '×',
        bar: mostTimes,
        note: `${Math.round(largest)} ms, empty ${Math.round(empty)} ms`,
      });
      for (const category of categories) {
        lines.push({
          page: kind,
          measure: `${category}: missing points`,
          value: median(own.map((report) => missing(report, category))),
          unit: '',
          bar: category === 'seo' && unlisted.has(kind) ? null : 0,
          note: [...new Set(own.flatMap((report) => failed(report, category)))].join(' '),
        });
      }
    }
    return lines;
  },
};

async function reports(url: string, rounds: number): Promise<Report[]> {
  const all: Report[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await report(url));
  return all;
}

/** @throws where Lighthouse cannot be fetched, or its report has no largest paint */
async function report(url: string): Promise<Report> {
  const { executablePath, args } = readBrowser();
  const flags = ['--headless', '--no-sandbox', ...args].join(' ');
  const { stdout } = await promisify(execFile)(
    'npx',
    ['--yes', lighthouse13, url, '--quiet', '--output=json', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout) as Report;
}

function largestPaint({ audits }: Report): number {
  const value = audits['largest-contentful-paint']?.numericValue;
  if (value === undefined) throw new Error('found no largest paint in a report of Lighthouse');
  return value;
}

const missing = (report: Report, category: string): number =>
  100 - Math.round((report.categories[category]?.score ?? 0) * 100);

/** The audits that cost a category its points. */
const failed = ({ categories: all, audits }: Report, category: string): string[] =>
  (all[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
