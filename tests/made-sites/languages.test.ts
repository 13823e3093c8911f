import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePseudoProject } from '../../scripts/languages/pseudo-project.ts';
import { pseudoCode } from '../../scripts/languages/pseudo.ts';
import { serve } from '../../scripts/server/serve.ts';
import { readShell } from '../../scripts/setup/browser.mjs';
import { epub } from '../../src/exports/epub/epub.ts';
import { citationStyles } from '../../src/exports/citation/style.ts';
import { exportFormats } from '../../src/exports/formats/formats.ts';
import { tableFormats } from '../../src/exports/tables/table-formats.ts';
import { locales } from '../../src/text/language.ts';
import { root, runAstro } from './astro.ts';
import { attribute, parseElements } from '../site/html.ts';
import { shownTexts } from '../site/shown-texts.ts';

const MINUTES = 60_000;
const CONTENT = join(root, 'tests/fixtures/second-article');
const PROJECT = join(root, '.cache/pseudo-language');
const OUT = join(PROJECT, 'dist');

/** What has one name in all languages: formats, citation styles, browsers, catalogues, and the letters on the button for the display. */
const names = [
  ...[...exportFormats, epub, ...tableFormats].map(({ label }) => label),
  ...citationStyles.map(([name]) => name),
  'Aa SVG PNG GeoJSON URL DOI Chrome Edge Firefox Safari Google Scholar OpenAlex WorldCat Crossref',
].join(' ');

/** What JavaScript and citation-js write in English for the pseudo-language: months, names of languages, the editor of a chart (`ORG.` in ABNT). */
const written = `January February March April May June July August September October November December Jan Feb Mar Apr
  Jun Jul Aug Sep Sept Oct Nov Dec English Pseudo Accents Spanish and Ed In ORG`;

const wordsOf = (text: string): string[] => text.match(/[a-z]{2,}/gi) ?? [];

/** The pages of a language by their addresses below it. */
const pages = (folder: string = pseudoCode): { path: string; html: string }[] =>
  readdirSync(join(OUT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({
      path: file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
      html: readFileSync(join(OUT, folder, file), 'utf8'),
    }));

/** Every word of the article and of its references, which no language of the interface changes. */
const contentWords = (): string[] =>
  readdirSync(join(PROJECT, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(json|mdx)$/.test(file))
    .flatMap((file) =>
      wordsOf(readFileSync(join(PROJECT, 'content', file), 'utf8').replace(/"en":"[^"]*"/g, '')),
    );

beforeAll(async () => {
  makePseudoProject(root, PROJECT, CONTENT);
  const { code, output } = await runAstro('build', { CONTENT_DIR: './content', OUT_DIR: './dist' }, PROJECT);
  if (code !== 0) throw new Error(`no site with a pseudo-language:\n${output}`);
}, 10 * MINUTES);

describe('a further language', () => {
  it('has every page that the default language has', () => {
    const others = [...locales, pseudoCode].map((locale) => `${locale}/`);
    const own = pages('.').filter(({ path }) => !others.some((start) => path.startsWith(start)));
    expect(own.length).toBeGreaterThan(15);
    expect(pages().map(({ path }) => path)).toEqual(own.map(({ path }) => path));
  });

  it('offers every page in each of the others', () => {
    for (const { path, html } of pages()) {
      if (path.startsWith('embed/')) continue;
      const offered = parseElements(html).filter(
        (element) => element.tagName === 'a' && attribute(element, 'rel') === 'alternate',
      );
      expect(
        offered.map((link) => attribute(link, 'hreflang')),
        path,
      ).toEqual([...locales]);
    }
  });

  it('shows no word that stands in no table of texts', () => {
    const known = new Set([...contentWords(), ...wordsOf(names), ...wordsOf(written)]);
    const strays = pages().flatMap(({ path, html }) =>
      shownTexts(html, pseudoCode)
        .map((text) => text.replace(/\/(?:api|data|export)\/[\w.-]+/g, ''))
        .filter((text) => wordsOf(text).some((word) => !known.has(word)))
        .map((text) => `${path}: ${text.trim()}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('a longer language', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    browser = await chromium.launch(readShell());
    server = await serve({ root: OUT, port: 0 });
  }, MINUTES);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it(
    'fits every page at 360 pixels',
    async () => {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      const wide: string[] = [];
      for (const { path } of pages()) {
        await page.goto(`${server.url}${pseudoCode}/${path}`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 360) wide.push(`${path}: ${width}`);
      }
      expect(wide).toEqual([]);
    },
    2 * MINUTES,
  );
});
