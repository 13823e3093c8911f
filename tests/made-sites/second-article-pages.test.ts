import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { locales } from '../../src/text/language.ts';
import { readFolder, readSource } from '../content/folder.ts';
import { root } from './astro.ts';
import { attribute, type Element, hasClass, textOf, within } from '../site/html.ts';
import { makeSite, type MadeSite } from './made-site.ts';

const folder = readFolder(join(root, 'tests/fixtures/second-article'));
const article = buildArticle(readSource(folder));
const { charts, claims, datasets, events, figures, meta, places, sections, terms, topics } = article;

/** A language's part of the addresses. */
const prefixes = { en: '/', es: '/es/' };

let site: MadeSite;

beforeAll(async () => {
  site = await makeSite('second-article-pages', folder);
}, 600_000);

const elementsAt = (path: string): Element[] => site.pageAt(path).elements;
const withClass = (elements: Element[], name: string): Element[] =>
  elements.filter((element) => hasClass(element, name));
const hrefsIn = (elements: Element[]): string[] =>
  elements.filter(({ tagName }) => tagName === 'a').flatMap((link) => attribute(link, 'href') ?? []);
/** The text of elements, white space as one space each. */
const textsOf = (elements: Element[]): string[] =>
  elements.map((element) => textOf(element).replace(/\s+/g, ' ').trim());

describe.each(locales)('the pages of another article, interface in %s', (locale) => {
  const prefix = prefixes[locale];

  it('are all there', () => {
    const names = [
      '',
      'about',
      'argument',
      'charts',
      'charts/cover',
      'data',
      'embed/cover',
      'explore',
      'index',
      'notebook',
      'notes',
      'numbers',
      'offline',
      'places',
      'read',
    ];
    const expected = [
      ...[...names, 'references', 'search', 'timeline'].map((name) => (name ? `${prefix}${name}/` : prefix)),
      ...sections.map(({ id }) => `${prefix}sections/${id}/`),
      ...article.references.map(({ id }) => `${prefix}references/${id}/`),
      ...places.map(({ id }) => `${prefix}places/${id}/`),
    ];
    const found = site.pages
      .map(({ path }) => path)
      .filter((path) => path !== '/404.html' && path.startsWith('/es/') === (locale === 'es'));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('list each number below its section, with a link to its chart where it is drawn', () => {
    for (const { id, section, label } of figures) {
      const entry = elementsAt(`${prefix}sections/${section}/`).find(
        (element) => attribute(element, 'id') === `fig-${id}`,
      );
      expect(entry && textOf(entry)).toContain(label[locale]);
    }
    const drawn = hrefsIn(elementsAt(`${prefix}sections/3-1-outras-costas/`));
    expect(drawn).toContain(`${prefix}charts/cover/`);
    expect(site.files).toContain(`${prefix.slice(1)}figures/portugal-2019.svg`);
  });

  it('draw each view of the chart, and give its values in a table', () => {
    const [chart] = charts;
    const elements = elementsAt(`${prefix}charts/cover/`);
    expect(textsOf(elements.filter(({ tagName }) => tagName === 'h1'))).toEqual([chart?.title[locale]]);
    const text = textsOf(elements.filter(({ tagName }) => tagName === 'main')).join(' ');
    for (const { label } of chart?.views ?? []) expect(text).toContain(label[locale]);
    expect(elements.filter(({ tagName }) => tagName === 'svg').length).toBeGreaterThan(0);
    const cells = textsOf(elements.filter(({ tagName }) => tagName === 'td'));
    expect(cells.some((cell) => cell.startsWith('57.6'))).toBe(true);
  });

  it('show the map with every state of the article, and no other', () => {
    const [map] = withClass(elementsAt(`${prefix}places/`), 'place-map').flatMap(within);
    const links = hrefsIn(map ? within(map) : []);
    expect(new Set(links)).toEqual(new Set(places.map(({ id }) => `${prefix}places/${id}/`)));
    const lead = textsOf(withClass(elementsAt(`${prefix}places/`), 'lead')).join('');
    expect(lead).toContain(`4 ${locale === 'en' ? 'countries of' : 'países de'} ${meta.region?.[locale]}`);
  });

  it('group what is said of a state by topics, with their longer names', () => {
    for (const { id } of places) {
      const own = claims.filter((claim) => claim.places.includes(id));
      const said = topics.filter((topic) => own.some((claim) => claim.topic === topic.id));
      const heads = withClass(elementsAt(`${prefix}places/${id}/`), 'topic')
        .flatMap(within)
        .filter(({ tagName }) => tagName === 'h3');
      expect(textsOf(heads), id).toEqual(said.map(({ longLabel }) => longLabel[locale]));
    }
  });

  it('show the rows of a state, and which tables have none', () => {
    const rowsOf = (id: string): string =>
      textsOf(elementsAt(`${prefix}places/${id}/`).filter(({ tagName }) => tagName === 'main')).join('');
    expect(rowsOf('MAR')).toContain('36.8');
    expect(rowsOf('AND')).not.toContain('%');
    expect(rowsOf('AND')).toContain(datasets[0]?.title[locale]);
  });

  it('date every event, and offer the topics that events have', () => {
    const elements = elementsAt(`${prefix}timeline/`);
    const ids = withClass(elements, 'event').map((element) => attribute(element, 'id'));
    expect(ids).toEqual(events.map(({ id }) => id));
    const offered = withClass(elements, 'timeline-filters')
      .flatMap(within)
      .filter((element) => attribute(element, 'name') === 'topic')
      .map((element) => attribute(element, 'value'));
    expect(offered).toEqual(topics.map(({ id }) => id));
  });

  it('describe each table, with its check and what it says beside the article', () => {
    const [text = ''] = textsOf(elementsAt(`${prefix}data/`).filter(({ tagName }) => tagName === 'main'));
    for (const { title, checks, comparisons } of datasets) {
      expect(text).toContain(title[locale]);
      expect(checks.length).toBeGreaterThan(0);
      for (const { label } of comparisons) expect(text).toContain(label[locale]);
    }
    expect(datasets.flatMap(({ comparisons }) => comparisons).length).toBeGreaterThan(0);
    expect(text).toContain(locale === 'en' ? '−0.4 percentage points' : '−0.4 puntos porcentuales');
  });

  it('set each number beside what its table says of it', () => {
    const rows = (id: string): string => {
      const [found] = elementsAt(`${prefix}numbers/`).filter((each) => attribute(each, 'id') === id);
      return textsOf(found ? [found] : []).join('');
    };
    for (const { id, label } of figures) expect(rows(id)).toContain(label[locale]);
    const said = locale === 'en' ? ['agrees', 'another measure'] : ['coincide', 'otra medida'];
    expect([rows('portugal-2019'), rows('spain-2019')]).toEqual(
      said.map((words) => expect.stringContaining(words)),
    );
    expect(rows('portugal-2019')).toContain(locale === 'en' ? '57.6%' : '57.6 %');
    expect(rows('roofs')).toContain(locale === 'en' ? 'no other source' : 'no hay otra fuente');
    const linked = hrefsIn(elementsAt(`${prefix}sections/3-1-outras-costas/`));
    expect(linked).toContain(`${prefix}numbers/#portugal-2019`);
  });

  it('name its terms in the index, and its key numbers on the overview', () => {
    const index = textsOf(elementsAt(`${prefix}index/`)).join(' ');
    for (const { name } of terms) expect(index).toContain(name[locale]);
    const numbers = withClass(elementsAt(prefix), 'key-numbers').flatMap(within);
    expect(textsOf(withClass(numbers, 'number'))).toEqual(
      locale === 'en' ? ['62%', '35%'] : ['62 %', '35 %'],
    );
  });

  it('give examples of searches from the article, which find something', () => {
    const [hint = ''] = textsOf(withClass(elementsAt(`${prefix}search/`), 'search-hint'));
    const examples = meta.searchHints.map((each) => (typeof each === 'string' ? each : each[locale]));
    expect(hint.endsWith(examples.join(', '))).toBe(true);
    const { texts } = site.readJson(`${prefix.slice(1)}search/records.json`) as { texts: { hint: string } };
    expect(texts.hint.replace(/\s+/g, ' ')).toBe(hint);
  });
});

describe('the data of another article', () => {
  it('has every number, each at the sentence that states it', () => {
    const numbers = site.readJson('api/figures.json') as {
      id: string;
      topic: string;
      sentence: string;
      url: string;
    }[];
    expect(numbers.map(({ id, topic }) => [id, topic])).toEqual(figures.map(({ id, topic }) => [id, topic]));
    for (const { url, sentence } of numbers) {
      const target = site.resolveLink(site.pageAt('/'), url)?.page;
      const fragment = new URL(url, site.origin).hash.slice(1);
      const element = target?.elements.find((each) => attribute(each, 'id') === fragment);
      expect(element && textOf(element).replace(/\s+/g, ' ')).toContain(sentence.slice(0, 20));
    }
  });

  it('has every claim and event with its topic', () => {
    const said = site.readJson('api/places.json') as { id: string; claims: { topic: string }[] }[];
    expect(said.map(({ id, claims: own }) => [id, own.length])).toEqual(
      places.map(({ id }) => [id, claims.filter((claim) => claim.places.includes(id)).length]),
    );
    const dated = site.readJson('api/events.json') as { id: string; topic: string }[];
    expect(dated.map(({ id, topic }) => [id, topic])).toEqual(events.map(({ id, topic }) => [id, topic]));
  });

  it('has its tables as files, with a row for each row', () => {
    for (const { id, rows } of datasets) {
      const lines = site.readBuilt(`data/${id}.csv`).toString().trim().split(/\r?\n/);
      expect(lines).toHaveLength(rows.length + 1);
    }
    const pack = site.readJson('data/datapackage.json') as { resources: { name: string }[] };
    expect(pack.resources.map(({ name }) => name)).toEqual([
      'figures',
      'numbers',
      ...datasets.map(({ id }) => id),
    ]);
  });

  it('has search records of every kind', () => {
    const { items } = site.readJson('search/records.json') as { items: unknown[] };
    const text = JSON.stringify(items);
    for (const path of ['/charts/cover/', '/places/PRT/', '/timeline/#survey', '#fig-unwashed']) {
      expect(text).toContain(path);
    }
  });
});
