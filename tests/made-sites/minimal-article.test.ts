import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder, type ContentFolder } from '../content/folder.ts';
import { root } from './astro.ts';
import { attribute, hasClass, textOf, within } from '../site/html.ts';
import { makeSite, type MadeSite } from './made-site.ts';

const whole = readFolder(join(root, 'tests/fixtures/second-article'));

/** A section of words alone: what it cites, and the marks around its numbers, left out. */
const plain = (text: string): string =>
  text.replace(/<Cite\b[^>]*>.*?<\/Cite>/g, '').replace(/<\/?Figure\b[^>]*>/g, '');

/** The second article without all that an article may do without: no sources, no numbers, only words. */
const minimal: ContentFolder = {
  'article.json': JSON.stringify({
    ...(JSON.parse(whole['article.json'] ?? '') as object),
    keyFigures: [],
    thesis: [],
    searchHints: [],
    region: undefined,
    profile: undefined,
  }),
  'references.json': '[]',
  'sections/1-introducao.mdx': plain(whole['sections/1-introducao.mdx'] ?? ''),
};

let site: MadeSite;

beforeAll(async () => {
  site = await makeSite('minimal-article', minimal);
}, 600_000);

const pathsIn = (language: '' | 'es/'): string[] => [
  `/${language}`,
  `/${language}about/`,
  `/${language}notebook/`,
  `/${language}offline/`,
  `/${language}read/`,
  `/${language}search/`,
  `/${language}sections/1-introducao/`,
];

describe('an article of words alone', () => {
  it('has no page that would be empty', () => {
    const paths = site.pages.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['/404.html', ...pathsIn(''), ...pathsIn('es/')].toSorted());
  });

  it('has no file of data, drawings or references', () => {
    expect(site.files.filter((file) => /^(es\/)?(data|figures|embed|charts)\//.test(file))).toEqual([]);
    expect(site.files.filter((file) => file.startsWith('export/references'))).toEqual([]);
  });

  it('has no link that leads to what is not there', () => {
    const broken = site.pages.flatMap((page) =>
      page.elements
        .flatMap((element) => ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []))
        .filter((name) => !/^(data|mailto):/.test(name))
        .flatMap((name) => {
          try {
            site.resolveLink(page, name);
            return [];
          } catch (error) {
            return `${page.path}: ${name} ${error instanceof Error ? error.message : ''}`;
          }
        }),
    );
    expect(broken).toEqual([]);
  });

  it('has menus with the pages that are there', () => {
    const { elements } = site.pageAt('/');
    const linksIn = (name: string): string[] =>
      elements
        .filter((element) => hasClass(element, name))
        .flatMap(within)
        .filter(({ tagName }) => tagName === 'a')
        .map(textOf);
    expect(linksIn('bar-menu')).toEqual(['Read', 'About']);
    expect(linksIn('foot').at(-1)).toBe('About');
    expect(linksIn('ways').map((text) => text.replace(/\d+/g, '').replace(/\s+/g, ' ').trim())).toEqual([
      'Start reading words',
      'Search any word or number',
    ]);
  });

  it.each(['/', '/read/', '/sections/1-introducao/', '/about/', '/search/'])(
    'has no empty block on %s',
    (path) => {
      const empty = site
        .pageAt(path)
        .elements.filter(({ tagName }) =>
          ['section', 'ol', 'ul', 'dl', 'nav', 'table', 'h2'].includes(tagName),
        )
        .filter((element) => textOf(element).trim() === '');
      expect(empty.map(({ tagName, attrs }) => [tagName, attrs])).toEqual([]);
    },
  );

  it('has an API in its usual shapes, with empty lists', () => {
    for (const name of [
      'argument',
      'citations',
      'references',
      'figures',
      'terms',
      'places',
      'events',
      'integrity',
    ]) {
      expect(site.readJson(`api/${name}.json`), name).toEqual([]);
    }
  });

  it('says how to search, without an example', () => {
    const texts = site.pageAt('/search/').elements.filter((element) => hasClass(element, 'search-hint'));
    expect(texts.map(textOf)).toEqual([expect.stringMatching(/a number$/)]);
  });
});
