import { describe, expect, test } from 'vitest';
import {
  decadeOf,
  filterReferences,
  ranksOf,
  type Filtered,
  type ReferenceFacts,
} from '../../../../src/search/references/filter.ts';
import { everything, facets, type ReferenceQuery } from '../../../../src/search/references/query.ts';
import { madeUpReferences } from '../../../../scripts/bench/made-up-references.ts';

const facts = (parts: Partial<ReferenceFacts>): ReferenceFacts => ({
  type: 'book',
  year: 2011,
  sections: [],
  region: 'unknown',
  language: 'en',
  link: false,
  finding: false,
  cited: 1,
  rank: 0,
  ...parts,
});

const list = [
  facts({ year: 2019, sections: ['s-1'], region: 'NO', link: true, cited: 2, rank: 3 }),
  facts({ type: 'thesis', year: 2010, sections: ['s-1', 's-2'], finding: true, cited: 5, rank: 1 }),
  facts({ type: 'report', year: 1999, cited: 0, language: 'no', rank: 0 }),
  facts({ year: 2022, sections: ['s-2'], link: true, finding: true, cited: 2, rank: 2 }),
];

const filter = (query: Partial<ReferenceQuery>, hits: number[] | null = null): Filtered =>
  filterReferences(list, hits && new Set(hits), { ...everything, ...query });
const left = (query: Partial<ReferenceQuery>, hits: number[] | null = null): number[] =>
  filter(query, hits).positions;

describe('what is left', () => {
  test.each<[string, Partial<ReferenceQuery>, number[]]>([
    ['all', {}, [0, 1, 2, 3]],
    ['a type', { type: 'book' }, [0, 3]],
    ['a decade', { decade: '2010' }, [0, 1]],
    ['a section', { section: 's-2' }, [1, 3]],
    ['a region', { region: 'NO' }, [0]],
    ['what is of no known region', { region: 'unknown' }, [1, 2, 3]],
    ['a language', { language: 'no' }, [2]],
    ['what has a link', { link: true }, [0, 3]],
    ['what has a finding', { finding: true }, [1, 3]],
    ['all of these together', { type: 'book', section: 's-2', link: true, finding: true }, [3]],
    ['what contradicts itself', { type: 'report', link: true }, []],
  ])('of %s', (_, query, positions) => {
    expect(left(query)).toEqual(positions);
  });

  test('has the words asked for', () => {
    expect(left({}, [1, 2])).toEqual([1, 2]);
    expect(left({ finding: true }, [1, 2])).toEqual([1]);
    expect(left({}, [])).toEqual([]);
  });
});

describe('the order', () => {
  test.each<[ReferenceQuery['sort'], number[]]>([
    ['printed', [0, 1, 2, 3]],
    ['author', [2, 1, 3, 0]],
    ['year', [3, 0, 1, 2]],
    ['cited', [1, 0, 3, 2]],
  ])('%s is %j, what is alike as printed', (sort, positions) => {
    expect(left({ sort })).toEqual(positions);
  });
});

describe('the counts', () => {
  test('of all are those of the list', () => {
    const { counts } = filter({});
    expect(Object.fromEntries(counts.type)).toEqual({ book: 2, thesis: 1, report: 1 });
    expect(Object.fromEntries(counts.decade)).toEqual({ 2010: 2, 1990: 1, 2020: 1 });
    expect(Object.fromEntries(counts.section)).toEqual({ 's-1': 2, 's-2': 2 });
    expect([counts.link, counts.finding]).toEqual([2, 2]);
    expect(Object.fromEntries(counts.region)).toEqual({ NO: 1, unknown: 3 });
    expect(counts.any).toEqual({ type: 4, decade: 4, section: 4, region: 4, language: 4 });
  });

  test('are what each choice then leaves, whatever else is chosen', () => {
    const made = madeUpReferences(300).map((each) => each.facts);
    const hits = new Set(made.keys().filter((position) => position % 3 > 0));
    const queries: Partial<ReferenceQuery>[] = [
      {},
      { type: 'book' },
      { decade: '2010', link: true },
      { section: 's-3', type: 'report', finding: true },
      { region: 'NO', language: 'en' },
      { type: 'thesis', decade: '1990', section: 's-1', link: true },
    ];
    for (const part of queries) {
      const query = { ...everything, ...part };
      const count = (change: Partial<ReferenceQuery>): number =>
        filterReferences(made, hits, { ...query, ...change }).positions.length;
      const { counts } = filterReferences(made, hits, query);
      for (const facet of facets) {
        const values = new Set(
          made.flatMap((each) =>
            facet === 'section' ? each.sections : facet === 'decade' ? decadeOf(each.year) : each[facet],
          ),
        );
        for (const value of values) expect(counts[facet].get(value) ?? 0).toBe(count({ [facet]: value }));
        expect(counts.any[facet]).toBe(count({ [facet]: null }));
      }
      expect(counts.link).toBe(count({ link: true }));
      expect(counts.finding).toBe(count({ finding: true }));
    }
  });
});

test.each([
  [2010, '2010'],
  [2019, '2010'],
  [1999, '1990'],
])('the decade of %d is %s', (year, decade) => {
  expect(decadeOf(year)).toBe(decade);
});

describe('ranks', () => {
  test('sort as the language does: without regard to accents and case, numbers by value', () => {
    const names = ['Zola 2001', 'Ávila 2022', 'okafor 2011', 'Avila 2003', 'Okafor 2009', 'Öberg 1990'];
    const ranks = ranksOf(names, 'en');
    const sorted = names.toSorted((a, b) => (ranks[names.indexOf(a)] ?? 0) - (ranks[names.indexOf(b)] ?? 0));
    expect(sorted).toEqual([
      'Avila 2003',
      'Ávila 2022',
      'Öberg 1990',
      'Okafor 2009',
      'okafor 2011',
      'Zola 2001',
    ]);
  });

  test('follow the language of the list', () => {
    expect(ranksOf(['Öberg', 'Zola'], 'en')).toEqual([0, 1]);
    expect(ranksOf(['Öberg', 'Zola'], 'sv')).toEqual([1, 0]);
  });

  test('are shared by what is alike', () => {
    expect(ranksOf(['Lind', 'Bright', 'lind'], 'en')).toEqual([1, 0, 1]);
  });
});
