import type { Locator, Page } from '@playwright/test';
import { webAnnotations } from '../../src/notebook/web-annotation.ts';
import { strings } from '../../src/strings/index.ts';
import type { Locale } from '../../src/text/language.ts';
import { annotation } from '../unit/notebook/made-up.ts';
import { chartIds, findView, offers } from './charts.ts';
import { drawnNumbers, numbersPath } from './numbers.ts';
import { kinds } from './site.ts';

/** What a reader does on a page, as a hand does it: on what is seen, without a wait for any script. */
export interface Act {
  /** What it is done on. Where that is not seen, the page does not offer it. Nothing, where the page does it itself. */
  on?: string;
  run?: (page: Page) => Promise<unknown>;
  /** What is there once it is done. */
  result: string;
  /** Where words say that it is not done yet, or cannot be. */
  words?: string;
  /** What the words offer to press, once the line is mended. */
  again?: string;
  /** The field that keeps what was typed. */
  typed?: string;
  /** Files that only this act asks for, by how their names begin. */
  asks?: readonly string[];
}

/** A hand that waits no longer for what it would press, in ms. */
const hand = { timeout: 3000 };

/** What is seen of a selector first. */
const seen = (page: Page, selector: string): Locator =>
  page.locator(selector).filter({ visible: true }).first();

const press = (on: string, result: string, more: Partial<Act> = {}): Act => ({
  on,
  run: (page) => seen(page, on).click(hand),
  result,
  ...more,
});

/** Goes to the next choice of the first list, by a key: what a test sets is not what a hand does. */
const choose = (result: string): Act => ({
  on: 'main select',
  run: async (page) => {
    const list = seen(page, 'main select');
    await list.press('ArrowDown', hand);
    if ((await list.inputValue(hand)) === '') throw new Error('the list has vanished under the hand');
  },
  result,
});

/** Presses what stands under a word, which is opened first. */
const take = (what: string, result: string, more: Partial<Act> = {}): Act => ({
  on: '.chart-actions',
  run: async (page) => {
    const button = page.locator(what);
    if (!(await button.isVisible()))
      await page.locator(`.chart-actions details:has(${what}) summary`).click(hand);
    await button.click(hand);
  },
  result,
  words: '.chart-notice:visible, .table-late:visible',
  ...more,
});

const field = 'search-panel form input:visible';

/** Where the search says that it is on its way, and where that it did not come. */
const searchWords = (language: Locale): string => {
  const { loading, failed, offline } = strings(language).search;
  return [loading, failed, offline].map((words) => `.search-status:has-text("${words}")`).join(', ');
};

/** Types a word, which stays there; where it stands already, a key that changes nothing. */
async function type(page: Page, word: string): Promise<void> {
  const input = page.locator(field);
  if ((await input.inputValue(hand)) === word) await input.dispatchEvent('input');
  else await input.fill(word, hand);
}

const searchFiles = ['start', 'records'];
const otherPages: Partial<Act> = {
  result: '.search-group mark:visible',
  asks: ['pages-worker', 'pagefind', 'wasm', 'es_'],
};

const onSearchPage = (word: string, language: Locale, more: Partial<Act> = {}): Act => ({
  on: field,
  run: (page) => type(page, word),
  result: '.search-results a:visible',
  words: `${searchWords(language)}, .search-notice:visible`,
  typed: field,
  ...more,
});

/** Searches from the bar; where its dialog cannot open, its link leads to its page. */
const search: Act = {
  on: `${field}, a.search-open:not([aria-current])`,
  run: async (page) => {
    if ((await page.locator(field).count()) === 0) await seen(page, '.search-open').click(hand);
    await page.locator(field).waitFor(hand);
    await type(page, 'trade');
  },
  result: '.search-results a:visible',
  words: searchWords('en'),
  typed: field,
  asks: searchFiles,
};

const theme: Act = {
  on: '.display-open',
  run: async (page) => {
    const dark = page.locator('[name="theme"][value="dark"]');
    if (!(await dark.isVisible())) await page.locator('.display-open').click(hand);
    await dark.check({ ...hand, force: true });
  },
  result: 'html[data-theme="dark"]',
};

/** Cites from the foot of the page; where the dialog cannot open, its link leads to where the article is cited. */
const cite: Act = press('.foot a[href$="#cite"]', '.cite-entry:not(:empty), :target:visible', {
  words: '.cite-dialog [role]:visible',
  again: '.cite-dialog [role="alert"] button',
  asks: ['dialog', 'copy-both', 'cite.json'],
});
const view = press('text-view label:has(:not(:checked))', 'html[data-view]');
/** Highlights words that are selected; what is offered for them is no part of this. */
const highlight: Act = {
  on: '.prose p',
  run: async (page) => {
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('.prose p') ?? document),
    );
    await page.locator('.quote-bar button').nth(4).click(hand);
  },
  result: '.note-editor:popover-open',
  words: '.quote-bar [role="alert"]:not(:empty)',
  asks: ['highlight', 'shown-notes', 'quote-words'],
};
/** A notebook with a highlight that is not in the text. */
const notebookFile = {
  name: 'notebook.jsonld',
  mimeType: 'application/ld+json',
  buffer: Buffer.from(
    JSON.stringify(webAnnotations([annotation()], () => 'https://example.org/sections/x/')),
  ),
};
/** Two that are not in the text either. */
const markdownFile = {
  name: 'notebook.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from(
    ['one', 'two'].map((each) => `> “${each}” [(x)](https://example.org/sections/x/)`).join('\n\n'),
  ),
};
const citation = press('[data-text] a.citation', 'citation-card:visible, :target:visible');
const copy = (button: string): Act => press(button, 'html[data-copied]');
const table = press('[role="tab"][data-tab="table"]', 'chart-explorer[data-tab="table"]', {
  asks: ['table'],
});
const picture = take('[data-file="png"]', 'html[data-downloaded]', { asks: ['act', 'outlines'] });

/** A view that shows one measure of several, which the explorer can show as well. */
const measured = findView(offers('measure'));

/** Where the explorer says that something is not there yet, or cannot be. */
const exploreWords = '.chart-notice[role="status"]:visible, .table-late:visible';

/** What its words offer where code or numbers did not come. */
const again = '.chart-notice [data-again]';

/** Chooses a form of the explorer whose code comes then. */
const chooseForm = (form: string, asks = [form]): Act =>
  press(`.explore-controls label:has([value="${form}"])`, `.chart-drawing.${form}`, {
    words: exploreWords,
    again,
    asks,
  });

/** Chooses a measure of the explorer once that is there: what a test sets before is not kept, as a hand's choice is. */
const chooseMeasure = (measure: string, result: string, asks: string[]): Act => ({
  on: 'country-explorer:defined select[name="measure"]',
  run: async (page) => {
    await seen(page, 'main select').selectOption(measure, hand);
  },
  result,
  words: exploreWords,
  again,
  asks,
});

/** What readers do, by the path of the page, one of each kind; what lies over the page comes last. */
export const acts: Record<string, Record<string, Act>> = {
  'about/': { theme, search },
  [kinds['overview'] ?? '']: { copy: copy('.cite [data-copy]') },
  [kinds['section'] ?? '']: {
    citation,
    address: press('.par-n', 'p:target:visible'),
    highlight,
  },
  [`es/${kinds['section'] ?? ''}`]: { view },
  [numbersPath]: {
    number: press(
      `[data-text] a[href="#fig-${drawnNumbers[0]}"]`,
      'citation-card:not(:has(.drawn-status)) img:visible, li:target:visible',
      { words: '.drawn-status:visible', asks: [drawnNumbers[0] ?? ''] },
    ),
  },
  [kinds['whole'] ?? '']: { citation },
  [`es/${kinds['whole'] ?? ''}`]: { view },
  'references/': {
    choose: choose('reference-search[data-filtered]'),
    list: press('.list-open', '.reading-list', { words: '.filter-notice:visible', asks: ['reading-list'] }),
  },
  [kinds['reference'] ?? '']: { copy: copy('main [data-copy]') },
  'numbers/': { choose: choose('tbody[hidden]') },
  'places/': { choose: choose('tr[data-place][hidden]') },
  [kinds['place'] ?? '']: { theme },
  'argument/': { point: press('svg a', 'argument-map [popover]:visible, :target:visible') },
  'timeline/': { choose: choose('.event[hidden]') },
  'es/timeline/': {
    years: {
      on: '[role="slider"][data-end="from"]',
      run: (page) => seen(page, '[role="slider"][data-end="from"]').press('ArrowRight', hand),
      result: '.event[hidden]',
    },
  },
  'index/': { choose: choose('li[data-kind][hidden]') },
  'notes/': { theme },
  'notebook/': {
    import: {
      on: 'note-book [type="file"]',
      run: (page) => page.locator('note-book [type="file"]').setInputFiles(notebookFile, hand),
      result: 'note-book li',
      words: 'note-book [role="status"]:not(:empty)',
      asks: ['article.json'],
    },
    'import Markdown': {
      on: 'note-book [type="file"]',
      run: (page) => page.locator('note-book [type="file"]').setInputFiles(markdownFile, hand),
      result: 'note-book li + li',
      words: 'note-book [role="status"]:not(:empty)',
      again: 'note-book [role="status"] button',
      asks: ['es.json'],
    },
  },
  'charts/?mark=trade': { theme, 'find what was searched': { result: 'main mark', asks: ['marks'] } },
  [measured.path]: {
    table,
    measure: press(
      '.controls-of:not([hidden]) label:has([type="radio"]:not(:checked))',
      '[data-live]:not(:empty)',
      {
        asks: ['explore-link'],
      },
    ),
    'table as a file': take('[data-file="csv"]', 'html[data-downloaded]', { asks: ['act'] }),
    address: take('[data-share="link"]', 'html[data-copied]'),
    frame: take('[data-share="embed"]', 'html[data-copied]'),
  },
  [`embed/${chartIds[0] ?? ''}/`]: { table, picture },
  'explore/': {
    measure: {
      ...choose('[data-live]:not(:empty)'),
      words: exploreWords,
      again,
      asks: ['around', 'chart', 'grid'],
    },
    says: press('.explore-says summary', '.explore-says dd:visible', {
      words: '.explore-says [data-room]:not(:empty)',
      asks: ['places.json', 'said-list'],
    }),
    counting: {
      on: '[name="counting"]',
      run: (page) => seen(page, '[name="counting"]').press('ArrowDown', hand),
      result: '.chart-subtitle:has-text("US$ of 20")',
      words: exploreWords,
      again,
      asks: ['count'],
    },
    panels: chooseForm('panels', ['panels', 'panel-grid', 'rank-scale']),
    areas: chooseForm('area'),
    scatter: chooseForm('scatter'),
    'both sides': chooseForm('both'),
    ranks: chooseMeasure('rank-trade', '.chart-drawing:is(.rank-line, .rank-map)', ['ranks', 'rank-scale']),
    categories: chooseMeasure('recognition', '.chart-drawing.categories', ['categories']),
    'table by country': press('[role="tab"][data-tab="table"]', '.by-country tbody tr', {
      words: exploreWords,
      asks: ['country-table'],
    }),
  },
  'data/': { cite },
  'offline/': {
    list: {
      result: 'kept-pages h2',
      words: 'kept-pages [role="status"]:not(:empty)',
      again: 'kept-pages > div > button',
    },
  },
  'search/': { search: onSearchPage('trade', 'en', { asks: searchFiles }) },
  // Stands in a note of a chart, which is no record of the search.
  'es/search/': { 'other pages': onSearchPage('Viswanathan', 'es', otherPages) },
  [(kinds['reference'] ?? '').replace(/\/$/, 'x/')]: {
    'find what was meant': { result: 'near-miss a:visible' },
  },
};

/** Files whose loss nobody need be told of, and why. They are cut off on the first page alone. */
export const untold: { file: RegExp; why: string }[] = [
  { file: /\.woff2$/, why: 'the system’s font stands in' },
  { file: /icon\.svg$/, why: 'the browser has one of its own' },
  {
    file: /\/(?:quote|quote-bar|quote-words|quotation|beside|copy-both)\./,
    why: 'words that are selected are copied as ever',
  },
  { file: /\/(?:later|kept|aids)\./, why: 'it brings what a page can do without' },
];
