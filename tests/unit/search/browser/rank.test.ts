import { describe, expect, it } from 'vitest';
import type { Found, Hit } from '../../../../src/search/browser/found.ts';
import { readQuery } from '../../../../src/search/browser/query.ts';
import { findQuick, type QuickItem } from '../../../../src/search/browser/quick.ts';
import { firstHit, rank } from '../../../../src/search/browser/rank.ts';

const items: QuickItem[] = [
  {
    k: 'reference',
    t: 'Okafor & Lee 2011',
    p: '/references/okafor-2011/',
    d: 'Keepers of the light',
    n: ['Okafor', 'Lee'],
  },
  { k: 'reference', t: 'Ruiz 2018', p: '/references/ruiz-2018/', d: 'EU and lamps', n: ['Ruiz'] },
  { k: 'abbreviation', t: 'EU', p: '/sections/s-1/#abbr-eu', d: 'European Union' },
  { k: 'figure', t: '$449 billion – Trade in lamps', p: '/sections/s-1/#fig-trade' },
];

const first = (typed: string): string | undefined => findQuick(items, readQuery(typed))[0]?.item.p;

const hit = (path: string, score: number, kind: Hit['kind'] = 'paragraph'): Hit => ({
  kind,
  title: path,
  path,
  section: null,
  excerpt: [],
  score,
});

const found = (hits: Hit[]): Found => ({
  total: hits.length,
  hits,
  counts: { kind: { paragraph: hits.length }, section: {}, decade: {}, author: {}, place: {} },
  corrections: [],
  alone: [],
});

describe('the quick list', () => {
  it.each([
    ['okafor', '/references/okafor-2011/'],
    ['lee 2011', '/references/okafor-2011/'],
    ['keepers light', '/references/okafor-2011/'],
    ['ruiz', '/references/ruiz-2018/'],
    ['eu', '/sections/s-1/#abbr-eu'],
    ['european union', '/sections/s-1/#abbr-eu'],
    ['$449bn', '/sections/s-1/#fig-trade'],
    ['trade in la', '/sections/s-1/#fig-trade'],
  ])('answers %j', (typed, path) => {
    expect(first(typed)).toBe(path);
  });

  it('puts what bears a name before what only has the word in it', () => {
    const named: QuickItem[] = [
      { k: 'reference', t: 'Lam 2011', p: '/references/lam-2011/' },
      { k: 'term', t: 'Lampland', p: '/index/#term-lampland' },
    ];
    const paths = (typed: string): string[] => findQuick(named, readQuery(typed)).map(({ item }) => item.p);
    expect(paths('lam')).toEqual(['/index/#term-lampland', '/references/lam-2011/']);
    expect(paths('lam 2011')).toEqual(['/references/lam-2011/']);
  });

  it('takes a whole name before any part of one', () => {
    const named: QuickItem[] = [
      { k: 'term', t: 'Lamp Fund', p: '/index/#term-fund' },
      { k: 'reference', t: 'Okafor 2011', p: '/references/okafor-2011/', n: ['Lamp'] },
    ];
    expect(findQuick(named, readQuery('lamp'))[0]?.item.p).toBe('/references/okafor-2011/');
  });

  it('knows nothing that it has not', () => {
    expect(first('zebra')).toBeUndefined();
    expect(first('okafor zebra')).toBeUndefined();
    expect(first('')).toBeUndefined();
  });
});

describe('rank', () => {
  it('answers from the quick list as long as the index has not', () => {
    const groups = rank(items, readQuery('okafor'), { found: null, chosen: {}, each: 3 });
    expect(groups).toMatchObject([
      { kind: 'reference', count: null, hits: [{ path: '/references/okafor-2011/' }] },
    ]);
  });

  it('puts a name that was asked for before what only mentions it', () => {
    const groups = rank(items, readQuery('eu'), {
      found: found([hit('/sections/s-1/#p1', 99)]),
      chosen: {},
      each: 3,
    });
    expect(firstHit(groups)?.path).toBe('/sections/s-1/#abbr-eu');
  });

  it.each([
    [4, ['paragraph', 'note']],
    [3, ['note', 'paragraph']],
  ])('gives a note a third of what the article’s own words get, here %d of 10', (score, expected) => {
    const hits = [hit('/notes/#note-1', 10, 'note'), hit('/sections/s-1/#p1', score)];
    const groups = rank([], readQuery('lamp'), { found: found(hits), chosen: {}, each: 3 });
    expect(groups.map(({ kind }) => kind)).toEqual(expected);
  });

  it('gives what the index finds first less than a whole name', () => {
    const groups = rank(items, readQuery('ruiz'), {
      found: found([hit('/sections/s-1/#p1', 9)]),
      chosen: {},
      each: 3,
    });
    expect(groups.map(({ hits }) => hits[0]?.score)).toEqual([100, 30]);
  });

  it('shows what was found both ways once', () => {
    const groups = rank(items, readQuery('ruiz'), {
      found: found([hit('/references/ruiz-2018/', 5, 'reference'), hit('/sections/s-1/#p1', 9)]),
      chosen: {},
      each: 3,
    });
    expect(groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([
      ['reference', 1],
      ['paragraph', 1],
    ]);
  });

  it('leaves out of the quick list what is not chosen, and what a misspelt word finds', () => {
    expect(rank(items, readQuery('eu'), { found: null, chosen: { kind: 'figure' }, each: 3 })).toEqual([]);
    expect(rank(items, readQuery('eu'), { found: null, chosen: { place: 'BRA' }, each: 3 })).toEqual([]);
  });
});
