import { describe, expect, it } from 'vitest';
import type { SearchItem } from '../../../../src/search/browser/item.ts';
import { readQuery } from '../../../../src/search/browser/query.ts';
import { search } from '../../../../src/search/browser/search.ts';
import { buildIndex } from '../../../../src/search/browser/word-index.ts';
import { language } from './language.ts';

const paragraph = (id: string, text: string): SearchItem => ({
  kind: 'paragraph',
  title: '',
  path: `/sections/s-1/#${id}`,
  text,
  values: { section: ['s-1'] },
});

const items: SearchItem[] = [
  {
    kind: 'reference',
    title: 'Okafor & Lee 2011',
    path: '/references/okafor-2011/',
    below: 'Keepers of the light',
    text: 'Okafor, A., Lee, B. (2011). Keepers of the light.',
    names: ['Okafor', 'Lee'],
    values: { author: ['Okafor', 'Lee'], decade: ['2010'] },
  },
  {
    kind: 'reference',
    title: 'Ruiz 2018',
    path: '/references/ruiz-2018/',
    below: 'EU and lamps',
    names: ['Ruiz'],
    values: {},
  },
  {
    kind: 'abbreviation',
    title: 'EU',
    path: '/sections/s-1/#abbr-eu',
    below: 'European Union',
    values: { section: ['s-1'] },
  },
  {
    kind: 'figure',
    title: '$449 billion – Trade in lamps',
    path: '/sections/s-1/#fig-trade',
    below: '2001',
    values: { section: ['s-1'] },
  },
  paragraph('p1', 'The EU buys $449 billion of lamps, a win-win. Ruiz says: “keep the “soft” light”.'),
  paragraph('p2', 'Lamps shine, and the EU, the EU and the EU pays. Window, wind.'),
  {
    kind: 'note',
    title: 'A lamp too many',
    path: '/notes/#note-1',
    text: 'Lamps, lamps, lamps.',
    values: {},
  },
];

const index = buildIndex(items, language);
const find = (typed: string, chosen = {}, each = 3) =>
  search(index, readQuery(typed, language), chosen, each);
const paths = (typed: string, chosen = {}): string[] =>
  find(typed, chosen).groups.flatMap(({ hits }) => hits.map(({ path }) => path));

describe('search', () => {
  it.each([
    ['okafor', '/references/okafor-2011/'],
    ['lee 2011', '/references/okafor-2011/'],
    ['keepers light', '/references/okafor-2011/'],
    ['ruiz', '/references/ruiz-2018/'],
    ['eu', '/sections/s-1/#abbr-eu'],
    ['european union', '/sections/s-1/#abbr-eu'],
    ['$449bn', '/sections/s-1/#fig-trade'],
    ['449 mil millones', '/sections/s-1/#fig-trade'],
    ['trade in la', '/sections/s-1/#fig-trade'],
    ['"449 billion of lamps"', '/sections/s-1/#p1'],
    ['winwin', '/sections/s-1/#p1'],
  ])('answers %j', (typed, path) => {
    expect(paths(typed)[0]).toBe(path);
  });

  it('puts a paragraph that prints what is quoted before what is called so', () => {
    expect(paths('"ruiz"')).toEqual(['/sections/s-1/#p1', '/references/ruiz-2018/']);
  });

  it('puts names that bear a bonus before those that only have the word in them', () => {
    const named = buildIndex(
      [
        { kind: 'reference', title: 'Lam 2011', path: '/references/lam-2011/', below: '', values: {} },
        { kind: 'term', title: 'Lampland', path: '/index/#term-lampland', below: '', values: {} },
      ],
      language,
    );
    const found = (typed: string) =>
      search(named, readQuery(typed, language), {}, 3).groups.map(({ hits }) => hits[0]?.path);
    expect(found('lam')).toEqual(['/index/#term-lampland', '/references/lam-2011/']);
    expect(found('lam 2011')).toEqual(['/references/lam-2011/']);
  });

  it('puts a note behind the article’s own words', () => {
    expect(
      find('lamps')
        .groups.map(({ kind }) => kind)
        .at(-1),
    ).toBe('note');
  });

  it('finds quotes within quotes as they are printed, and as phrases of their own where nothing prints them so', () => {
    expect(paths('"keep the “soft” light"')).toEqual(['/sections/s-1/#p1']);
    expect(paths('"keep the "soft" light"')).toEqual(['/sections/s-1/#p1']);
    expect(paths('"soft" "lamps"')).toEqual(['/sections/s-1/#p1']);
  });

  it('marks what was asked for and nothing else', () => {
    const marked = (typed: string) =>
      find(typed, { kind: 'paragraph' }).groups.flatMap(({ hits }) => hits.map(({ marks }) => marks));
    expect(marked('win-win')).toEqual(['"win-win"']);
    expect(marked('449bn')).toEqual(['"449 billion"']);
    expect(marked('wind')).toEqual(['window wind']);
  });

  it('takes the parts of a word with hyphens where nothing has it so', () => {
    expect(paths('lamps-shine-xq')).toEqual([]);
    expect(paths('shine-lamps')).toEqual(['/sections/s-1/#p2']);
  });

  it('counts what each value of a facet leaves, and narrows down', () => {
    const { counts, total } = find('eu');
    expect(counts.kind).toEqual({ reference: 1, abbreviation: 1, paragraph: 2 });
    expect(total).toBe(4);
    const chosen = find('eu', { kind: 'paragraph' });
    expect([chosen.total, chosen.counts.kind]).toEqual([2, counts.kind]);
    expect(find('', { kind: 'note' }).total).toBe(1);
  });

  it('says how many there are of a kind, however few are shown', () => {
    expect(find('eu', { kind: 'paragraph' }, 1).groups).toMatchObject([{ count: 2, hits: [{}] }]);
  });

  it('puts a misspelt word right and says so', () => {
    const found = find('okfor');
    expect(found.corrections).toEqual([{ from: 'okfor', to: 'okafor' }]);
    expect(found.groups[0]?.hits[0]?.path).toBe('/references/okafor-2011/');
  });

  it('says of several words how many items have each, where none has all', () => {
    expect(find('window okafor')).toMatchObject({
      total: 0,
      alone: [
        { term: 'window', count: 1 },
        { term: 'okafor', count: 1 },
      ],
    });
    expect(find('xqzzyv lamps').alone).toEqual([{ term: 'lamps', count: 5 }]);
  });

  it('finds nothing where nothing is asked for', () => {
    for (const typed of ['', '?', '%', '"']) expect(find(typed)).toMatchObject({ total: 0, groups: [] });
  });
});
