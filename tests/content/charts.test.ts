import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { resolveChart } from '../../src/article/charts/chart.ts';
import { needsOf } from '../../src/article/charts/kind-needs.ts';
import { regionMap } from '../../src/article/map/region-map.ts';
import type { Chart, ChartView, Datum } from '../../src/charts/model/types.ts';
import { locales, type Locale } from '../../src/text/language.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const urls = { sentence: (section: string, fragment: string) => `/sections/${section}/#${fragment}` };
const resolveAll = (locale: Locale): Chart[] =>
  article.charts.map((spec) => resolveChart(spec, article, locale, urls));
const charts = { en: resolveAll('en'), es: resolveAll('es') };
const views = charts.en.flatMap((chart) =>
  chart.views.map((view) => ({ chart, view, name: `${chart.id}/${view.id}` })),
);

function find(chart: string, view: string): ChartView {
  const found = views.find(({ name }) => name === `${chart}/${view}`);
  if (!found) throw new Error(`no view ${chart}/${view}`);
  return found.view;
}

/** The one value that stands where asked. */
function value(chart: string, view: string, at: Partial<Datum>): number {
  const found = find(chart, view).data.filter((datum) =>
    Object.entries(at).every(([field, wanted]) => datum[field as keyof Datum] === wanted),
  );
  const [datum] = found;
  if (found.length !== 1 || typeof datum?.value !== 'number')
    throw new Error(`${found.length} values at ${JSON.stringify(at)}`);
  return datum.value;
}

const sum = (data: readonly Datum[]): number => data.reduce((total, datum) => total + (datum.value ?? 0), 0);
const known = (data: readonly Datum[]): Datum[] => data.filter((datum) => datum.value !== null);
const title = (id: string): string => charts.en.find((chart) => chart.id === id)?.title ?? '';

describe('every chart', () => {
  test('is one of the eighteen, in order', () => {
    expect(charts.en.map(({ id }) => id)).toEqual([
      'trade',
      'trade-by-country',
      'trade-balance',
      'china-and-united-states',
      'brazil-goods',
      'mexico-two-customs',
      'investment',
      'investment-sectors',
      'belt-and-road-investment',
      'construction',
      'loans',
      'four-flows',
      'relations',
      'recognition',
      'culture-education',
      'aid-public-goods',
      'green',
      'sources',
    ]);
  });

  test('has the same values in both languages, and other words', () => {
    for (const [index, chart] of charts.en.entries()) {
      const other = charts.es[index];
      expect(other?.title).not.toBe(chart.title);
      expect(other?.views.map(({ data }) => data.map(({ id, value: number }) => [id, number]))).toEqual(
        chart.views.map(({ data }) => data.map(({ id, value: number }) => [id, number])),
      );
    }
  });

  test('is about sections that exist', () => {
    const known = new Set(article.sections.map(({ id }) => id));
    expect(article.charts.flatMap(({ sections }) => sections).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe.each(views)('$name', ({ chart, view }) => {
  test('gives every value its origin, its source and what belongs to it', () => {
    const sources = new Set(chart.sources.map(({ id }) => id));
    const bad = view.data.filter((datum) => {
      if (!sources.has(datum.source)) return true;
      if (datum.origin === 'article')
        return datum.figure === null || datum.url === null || datum.value === null;
      if (datum.origin === 'derived') return datum.formula === null;
      return datum.figure !== null || datum.formula !== null;
    });
    expect(bad).toEqual([]);
    expect(view.data.length).toBeGreaterThan(0);
  });

  test('plots the article’s numbers as the article states them', () => {
    const stated = view.data.filter(({ origin }) => origin === 'article');
    for (const datum of stated) {
      const figure = article.figures.find(({ id }) => id === datum.figure);
      expect([datum.id, datum.value, view.unit.id]).toEqual([datum.id, figure?.value, figure?.unit]);
      expect(datum.url).toBe(`/sections/${figure?.section}/#${figure?.sentence}`);
    }
  });

  test('has an id of its own for every value, and a name for every category', () => {
    const ids = view.data.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = view.data.flatMap(({ category, column }) => [category, column]).filter((id) => id !== null);
    expect(named.filter((id) => !(id in view.names))).toEqual([]);
  });

  test('joins no two sources and no two vintages', () => {
    const { joins } = needsOf(view);
    for (const { id, points } of view.series) {
      const lines = known(view.data).filter(({ series, origin }) => series === id && origin !== 'article');
      const tables = lines.filter(({ source }) => !source.startsWith('article'));
      const kinds = new Set(tables.map(({ source, vintage }) => `${source} ${vintage}`));
      expect(kinds.size).toBeLessThanOrEqual(joins && !points ? 1 : Infinity);
    }
  });

  test('offers only what it has', () => {
    const series = view.series.map(({ id }) => id);
    expect(view.shown.filter((id) => !series.includes(id))).toEqual([]);
    expect(view.times.length > 0).toBe(view.controls.includes('time'));
    if (view.time !== null) expect(view.times).toContain(view.time);
    expect(view.map === null).toBe(needsOf(view).needsMap !== true);
  });
});

test('investment, construction and loans are never added or stacked together', () => {
  const flow = (source: string): string[] =>
    ['investment', 'construction', 'loans'].filter((id) => source.includes(id));
  const values = views.flatMap(({ view }) => view.data);
  expect(values.filter(({ source }) => flow(source).length > 1)).toEqual([]);
  const stacks = views.filter(({ view }) => view.stack !== 'none' || view.controls.includes('share'));
  for (const { view } of stacks) {
    expect(new Set(view.data.flatMap(({ source }) => flow(source))).size).toBeLessThanOrEqual(1);
  }
});

test('most numbers of the article about flows are on a chart', () => {
  const plotted = new Set(views.flatMap(({ view }) => view.data.map(({ figure }) => figure)));
  const measured = article.figures.filter(
    ({ unit }) => !['ordinal', 'years', 'multiple', 'year'].includes(unit),
  );
  const flows = measured.filter(({ topic }) =>
    ['trade', 'investment', 'construction', 'loans', 'aid'].includes(topic),
  );
  expect(flows.filter(({ id }) => !plotted.has(id)).map(({ id }) => id)).toEqual([
    'aid-amount',
    'free-trade-countries',
    'loans-top-recipients',
    'threatened-categories',
    'threatened-exports-share',
  ]);
});

describe('what the titles say holds', () => {
  test('trade grew 25-fold', () => {
    expect(title('trade')).toContain('25-fold from 2002 to 2021');
    const at = (time: string, origin: 'context' | 'article') =>
      value('trade', 'years', { series: 'total', time, origin });
    expect([at('2002', 'context'), at('2021', 'context')]).toEqual([17.7, 445.5]);
    expect(Math.round(at('2021', 'context') / at('2002', 'context'))).toBe(25);
    expect([at('2002', 'article'), at('2021', 'article')]).toEqual([18, 449]);
    expect(Math.round(at('2021', 'article') / at('2002', 'article'))).toBe(25);
  });

  test('Brazil went from a quarter to more than a third', () => {
    expect(title('trade-by-country')).toContain('from 25% in 2002 to 37% in 2021');
    const share = (time: string) => value('trade-by-country', 'shares', { category: 'BRA', time });
    expect(share('2002')).toBeCloseTo(25.3, 1);
    expect(share('2021')).toBeCloseTo(36.5, 1);
  });

  test('the view of shares has the states with 2% or more in one of the two years', () => {
    const total = (time: string) => value('trade', 'years', { series: 'total', time, origin: 'context' });
    const large = find('trade-by-country', 'states')
      .data.filter(({ series, time }) => series === 'total' && (time === '2002' || time === '2021'))
      .filter((datum) => (datum.value ?? 0) / total(datum.time ?? '') >= 0.02)
      .map(({ category }) => category);
    const shown = find('trade-by-country', 'shares').data.map(({ category }) => category);
    expect([...new Set(shown)].sort()).toEqual([...new Set(large)].sort());
  });

  test('six imports of 2002 and 2007 are not reported', () => {
    const missing = find('trade-by-country', 'states').data.filter(
      (datum) => datum.series === 'imports' && datum.value === null,
    );
    expect(missing).toHaveLength(6);
    expect(new Set(missing.map(({ time }) => time))).toEqual(new Set(['2002', '2007']));
  });

  test('Brazil and Peru received 64% of investment', () => {
    expect(title('investment')).toContain('64%');
    const at = (category: string, origin: 'context' | 'article') =>
      value('investment', 'states', { category, origin });
    const all = value('investment', 'article', { category: 'all', origin: 'derived' });
    expect(all).toBe(140.37);
    expect(Math.round(((at('BRA', 'context') + at('PER', 'context')) / all) * 100)).toBe(64);
    const stated = value('investment', 'article', { category: 'all', origin: 'article' });
    expect(Math.round(((at('BRA', 'article') + at('PER', 'article')) / stated) * 100)).toBe(64);
  });

  test('energy and transport make up four fifths of construction', () => {
    expect(title('construction')).toContain('80%');
    const shares = find('construction', 'shares').data;
    expect(sum(shares.filter(({ origin }) => origin === 'derived'))).toBeCloseTo(80.2, 1);
    expect(sum(shares.filter(({ origin }) => origin === 'article'))).toBe(80);
  });

  test('four borrowers took 95% of loans, which fell from 36 billion to none', () => {
    expect(title('loans')).toContain('took 95% of the loans');
    expect(charts.en.find(({ id }) => id === 'loans')?.notes[0]).toContain('US$\u00a036 billion');
    const named = article.figures.find(({ id }) => id === 'loans-top-recipients')?.places;
    const largest = find('loans', 'states').data.filter(({ category }) => named?.includes(category ?? ''));
    expect(largest.map(({ category }) => category)).toEqual(['VEN', 'BRA', 'ECU', 'ARG']);
    expect((sum(largest) / sum(find('loans', 'states').data)) * 100).toBeCloseTo(95.1, 1);
    expect(Math.round(value('loans', 'years', { time: '2010', vintage: 2022 }))).toBe(36);
    const latest = find('loans', 'years').data.filter(({ time }) => time === '2020' || time === '2021');
    expect(new Set(latest.map((datum) => datum.value))).toEqual(new Set([0]));
    expect(latest.filter(({ origin }) => origin === 'article').map(({ figure }) => figure)).toEqual([
      'loans-2020-2021',
      'loans-2020-2021',
    ]);
  });

  test('loans of years that no source gives are missing', () => {
    const years = new Set(find('loans', 'years').data.map(({ time }) => time));
    expect(['2006', '2007', '2008', '2009'].filter((year) => years.has(year))).toEqual([]);
  });

  test('each breakdown of loans adds up to the total of its edition', () => {
    for (const view of ['states', 'sectors', 'lenders']) {
      const { data } = find('loans', view);
      expect(sum(data)).toBeCloseTo(134, 10);
      expect(new Set(data.map(({ vintage }) => vintage))).toEqual(new Set([2022]));
    }
  });

  test('trade came to 3.8 trillion, more than twenty-five times any other flow', () => {
    expect(title('four-flows')).toContain('3.8 trillion');
    const { data } = find('four-flows', 'totals');
    const [trade, ...others] = [...data].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    expect([trade?.category, trade?.value]).toEqual(['trade', 3770.6]);
    expect(others).toHaveLength(6);
    for (const other of others) expect((trade?.value ?? 0) / (other.value ?? 0)).toBeGreaterThan(25);
  });

  test('21 countries had joined by October 2022, and 12 had partnerships, as the article counts', () => {
    expect(title('relations')).toContain('By October 2022, 21 of the 33 countries');
    expect(article.places).toHaveLength(33);
    for (const series of ['bri', 'partnership', 'comprehensive']) {
      const stated = value('relations', 'counts', { series, origin: 'article' });
      expect(value('relations', 'counts', { series, time: '2022' })).toBe(stated);
    }
    const joined = find('relations', 'map').data.filter(
      ({ series, time }) => series === 'bri' && (time ?? '') <= '2022-10',
    );
    expect(joined).toHaveLength(21);
  });

  test('the partners are the twelve that the article names', () => {
    const named = article.figures.find(({ id }) => id === 'partners-strategic')?.places ?? [];
    const partners = find('relations', 'map').data.filter(
      ({ series, time }) => series === 'partnership' && (time ?? '') <= '2022',
    );
    expect([...new Set(partners.map(({ category }) => category))].sort()).toEqual([...named].sort());
  });

  test('students of Spanish multiplied by forty', () => {
    expect(title('culture-education')).toContain('multiplied by 40 from 1999 to 2018');
    const at = (time: string) => value('culture-education', 'students', { time });
    expect([at('1999'), at('2018'), at('2018') / at('1999')]).toEqual([500, 20_000, 40]);
  });

  test('nearly 3,000 of more than 5,000 projects were complete sets', () => {
    expect(title('aid-public-goods')).toBe(
      'Of more than 5,000 aid projects from 1950 to 2016, nearly 3,000 were complete sets (turnkey)',
    );
    const at = (category: string) => value('aid-public-goods', 'projects', { category });
    expect([at('all'), at('complete'), at('other')]).toEqual([5000, 3000, 2000]);
    const qualifier = (figure: string) => article.figures.find(({ id }) => id === figure)?.qualifier;
    expect([qualifier('aid-projects'), qualifier('aid-complete-projects')]).toEqual(['more-than', 'nearly']);
  });

  test('two projects could supply more than 1.6 million homes', () => {
    expect(title('green')).toContain('more than 1.6 million homes');
    expect(value('green', 'homes', { category: 'both' })).toBe(1_630_000);
  });

  test('the article counts eight states and names nine', () => {
    const parks = find('green', 'states').data.filter(({ column }) => column === 'parks');
    expect(parks).toHaveLength(9);
    expect(article.figures.find(({ id }) => id === 'parks-countries')?.value).toBe(8);
  });

  test('55% of the works listed are of 2018 or later', () => {
    expect(title('sources')).toBe('55% of the 42 works listed appeared in 2018 or later');
    const { data } = find('sources', 'years');
    expect(sum(data)).toBe(42);
    expect(sum(data.filter(({ time }) => (time ?? '') >= '2018')) / 42).toBeCloseTo(0.55, 2);
  });

  test('every citation of a listed work is in the matrix', () => {
    const cites = article.citations
      .flatMap((citation) => citation.cites)
      .filter(({ reference }) => reference !== null);
    expect(sum(find('sources', 'matrix').data)).toBe(cites.length);
    expect(sum(find('sources', 'cited').data)).toBe(cites.length);
  });
});

describe('the map', () => {
  const { shapes } = regionMap(article.places);

  test('has all 33 states, the small ones marked', () => {
    expect(shapes.map(({ id }) => id)).toEqual([null, ...article.places.map(({ id }) => id)]);
    const small = shapes.filter((shape) => shape.small).map(({ id }) => id);
    expect(small).toEqual(expect.arrayContaining(['ATG', 'BRB', 'DMA', 'GRD', 'KNA', 'LCA', 'VCT']));
    expect(small).not.toContain('CUB');
  });

  test('takes no more than 12 KB', () => {
    expect(shapes.reduce((bytes, { path }) => bytes + path.length, 0)).toBeLessThanOrEqual(12_000);
  });
});

test('languages are those of the interface', () => {
  expect(Object.keys(charts)).toEqual([...locales]);
});
