import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { files as built, type Page, readBuilt } from './dist.ts';
import { attribute } from './html.ts';
import { pagesByKind } from './kinds.ts';
import { resolveLink } from './address.ts';
import { modulesOf, scriptsOf } from './scripts.ts';

const KB = 1024;

/** What arrives in the first round trip. */
const HTML_AND_CSS = 14 * KB;
/** The same in a language into which the article is translated, with both texts. */
const TRANSLATED = 20 * KB;
const SCRIPTS = 6 * KB;
/** The same with a filter of a long list. */
const FILTER_SCRIPTS = 6.25 * KB;

/** Pages on which the article is read. */
const reading = ['section', 'whole article'];

/** Sizes already taken: most pages share their scripts. */
const sizes = new Map<string, number>();

/** Size in bytes of a text as Brotli at its best. */
function compressed(text: string): number {
  const size =
    sizes.get(text) ?? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  sizes.set(text, size);
  return size;
}

/** Bytes of a page with its style sheets; inline scripts are in it, and counted again as scripts. */
function htmlAndCss(page: Page): number {
  const sheets = page.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
    .map((element) => readBuilt(resolveLink(page, attribute(element, 'href') ?? '')?.file ?? '').toString());
  return [page.html, ...sheets].reduce((sum, part) => sum + compressed(part), 0);
}

const scripts = (page: Page): number => scriptsOf(page).reduce((sum, { code }) => sum + compressed(code), 0);

const measured = [...pagesByKind].flatMap(([kind, pages]) =>
  pages.map((page) => ({ kind, path: page.path, html: htmlAndCss(page), scripts: scripts(page) })),
);

const kilobytes = (bytes: number): string => (bytes / KB).toFixed(1);

/** The heaviest page of each kind, as a table. */
function table(): string {
  const rows = [...pagesByKind.keys()].map((kind) => {
    const ofKind = measured.filter((page) => page.kind === kind);
    const worst = ofKind.reduce((most, page) => (page.html > most.html ? page : most));
    const most = Math.max(...ofKind.map((page) => page.scripts));
    return [kind, String(ofKind.length), kilobytes(worst.html), kilobytes(most), worst.path];
  });
  return [['kind', 'pages', 'HTML+CSS', 'scripts', 'heaviest'], ...rows]
    .map(([kind = '', count = '', html = '', script = '', path = '']) =>
      [kind.padEnd(14), count.padStart(5), html.padStart(9), script.padStart(8), ` ${path}`].join(' '),
    )
    .join('\n');
}

describe('the weight of the pages, in KB of Brotli', () => {
  it('is that of the kinds of page which the site has', () => {
    console.log(table());
    expect(measured.filter(({ kind }) => kind === 'other')).toEqual([]);
    expect(pagesByKind.get('section')).toHaveLength(26);
  });

  it('lets a section page arrive in the first round trip', () => {
    const heavy = measured.filter(
      ({ kind, path, html }) =>
        kind === 'section' && html > (path.startsWith('/sections/') ? HTML_AND_CSS : TRANSLATED),
    );
    expect(heavy.map(({ path, html }) => `${path}: ${kilobytes(html)} KB`)).toEqual([]);
  });

  it('lets the overview arrive with little more', () => {
    const heavy = measured.filter(({ kind, html }) => kind === 'overview' && html > 16 * KB);
    expect(pagesByKind.get('overview')).toHaveLength(2);
    expect(heavy.map(({ path, html }) => `${path}: ${kilobytes(html)} KB`)).toEqual([]);
  });

  it('keeps the pages of places little more than a section’s', () => {
    const places = measured.filter(({ kind }) => kind === 'place' || kind === 'places');
    expect(places.length).toBeGreaterThan(2);
    const heavy = places.filter(({ html, scripts: code }) => html > 16 * KB || code > SCRIPTS);
    expect(heavy.map(({ path, html }) => `${path}: ${kilobytes(html)} KB`)).toEqual([]);
  });

  it('leaves little to run on a reading page', () => {
    const heavy = measured.filter((page) => reading.includes(page.kind) && page.scripts > SCRIPTS);
    expect(heavy.map((page) => `${page.path}: ${kilobytes(page.scripts)} KB`)).toEqual([]);
  });

  it('keeps the scripts of a chart within their budget, and its frame’s too', () => {
    const charts = measured.filter(({ kind }) => kind === 'chart' || kind === 'embed');
    expect(charts.length).toBeGreaterThan(0);
    const heavy = charts.filter((page) => page.scripts > 30 * KB);
    expect(heavy.map((page) => `${page.path}: ${kilobytes(page.scripts)} KB`)).toEqual([]);
  });

  it('keeps the scripts of the explorer little more than a chart’s', () => {
    const explorers = measured.filter(({ kind }) => kind === 'explore');
    expect(explorers).toHaveLength(2);
    for (const page of explorers) expect(page.scripts, page.path).toBeLessThan(34 * KB);
  });

  it('keeps the list of numbers light', () => {
    const lists = measured.filter(({ kind }) => kind === 'numbers');
    expect(lists).toHaveLength(2);
    for (const page of lists) {
      expect(page.html, page.path).toBeLessThan(20 * KB);
      expect(page.scripts, page.path).toBeLessThan(SCRIPTS);
    }
  });

  it('leaves the index light', () => {
    const heavy = measured.filter((page) => page.kind === 'index' && page.scripts > SCRIPTS);
    expect(heavy.map((page) => `${page.path}: ${kilobytes(page.scripts)} KB`)).toEqual([]);
  });

  it('keeps the list of references little more than what is read', () => {
    const heavy = measured.filter(
      ({ kind, html, scripts }) => kind === 'references' && (html > HTML_AND_CSS || scripts > FILTER_SCRIPTS),
    );
    expect(heavy).toEqual([]);
  });

  it('keeps the scripts of the argument as light as those of what is read', () => {
    const heavy = measured.filter(({ kind, scripts: code }) => kind === 'argument' && code > SCRIPTS);
    expect(pagesByKind.get('argument')).toHaveLength(2);
    expect(heavy.map(({ path, scripts: code }) => `${path}: ${kilobytes(code)} KB`)).toEqual([]);
  });

  it('keeps the scripts of the timeline within theirs', () => {
    const timelines = measured.filter(({ kind }) => kind === 'timeline');
    expect(timelines).toHaveLength(2);
    for (const page of timelines) expect(page.scripts, page.path).toBeLessThan(12 * KB);
  });

  it('lets the search ask for all that its first answer needs at once', () => {
    // One script that needs no other, beside the list of what is found.
    const [start = '', ...others] = built.filter((file) => file.startsWith('_astro/start-'));
    expect(others).toEqual([]);
    expect(modulesOf(start)).toEqual([start]);
    expect(
      gzipSync(readBuilt(start)).length + gzipSync(readBuilt('search/records.json')).length,
    ).toBeLessThan(60 * KB);
  });

  it('has the numbers of each measure in a small file', () => {
    const files = built.filter((file) => /^data\/explore\/[^/]+\.json$/.test(file));
    const sizes = files.map((file): [string, number] => [file, compressed(readBuilt(file).toString())]);
    expect(files.length).toBeGreaterThan(30);
    console.log(sizes.map(([file, size]) => `${kilobytes(size).padStart(5)} ${file}`).join('\n'));
    expect(sizes.filter(([, size]) => size > 12 * KB)).toEqual([]);
  });

  it('counts the scripts that a section page has', () => {
    const sections = measured.filter(({ kind }) => kind === 'section');
    expect(Math.min(...sections.map((page) => page.scripts))).toBeGreaterThan(KB);
  });
});
