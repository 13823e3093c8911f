import { beforeAll, describe, expect, it } from 'vitest';
import type { Found } from '../../../../src/search/browser/found.ts';
import { kinds, type Kind, type KindTraits } from '../../../../src/search/browser/kinds.ts';
import { readQuery } from '../../../../src/search/browser/query.ts';
import { rank } from '../../../../src/search/browser/rank.ts';
import { indexEntry } from '../../../../src/search/build/entry.ts';
import { quickList } from '../../../../src/search/build/quick-list.ts';
import { recordMakers, searchRecords } from '../../../../src/search/build/records/index.ts';
import type { RecordMaker } from '../../../../src/search/build/records/kind.ts';
import { reference, smallArticle } from '../../article/small-article.ts';

const poem = 'poem' as Kind;
const traits: KindTraits = {
  ...kinds.reference,
  lang: () => 'en',
  isNamedBelow: false,
  bonus: 20,
  weight: 2,
};
const poemRecords: RecordMaker = ({ meta }) => [
  { path: '/poems/1/', title: 'Okafor’s lamp', text: meta.shortTitle, quick: 'a poem', years: [2001] },
];

const article = smallArticle({
  sections: 'Lamps (<Cite to="okafor-2011">Okafor, 2011</Cite>).',
  references: [reference({ id: 'okafor-2011' })],
});

describe('a further kind of record', () => {
  beforeAll(() => {
    Object.assign(kinds, { poem: traits });
    Object.assign(recordMakers, { poem: poemRecords });
  });

  it('makes its records, which the index can hold', () => {
    const record = searchRecords(article).find(({ kind }) => kind === poem);
    expect(record && indexEntry(record, 'en', 'en')).toMatchObject({
      url: '/poems/1/',
      meta: { title: 'Okafor’s lamp' },
      filters: { kind: ['poem'], decade: ['2000'] },
    });
  });

  it('is found by name, with its own bonus', () => {
    const items = quickList(searchRecords(article), 'en');
    const groups = rank(items, readQuery('okafor'), { found: null, chosen: {}, each: 3 });
    expect(groups.map(({ kind }) => kind)).toEqual(['reference', 'poem']);
    const named = rank(items, readQuery('okafor lamp'), { found: null, chosen: {}, each: 3 });
    expect(named[0]?.hits).toMatchObject([{ path: '/poems/1/', excerpt: [{ text: 'a poem' }] }]);
  });

  it('is found by the index, with its own weight', () => {
    const hit = { title: '', section: null, excerpt: [], score: 1 };
    const found: Found = {
      total: 2,
      hits: [
        { ...hit, kind: 'reference', path: '/references/okafor-2011/' },
        { ...hit, kind: poem, path: '/poems/1/' },
      ],
      counts: { kind: {}, section: {}, decade: {}, author: {}, place: {} },
      corrections: [],
      alone: [],
    };
    const groups = rank([], readQuery('dark'), { found, chosen: {}, each: 3 });
    expect(groups.map(({ kind }) => kind)).toEqual(['poem', 'reference']);
  });
});

describe('the language of a hit', () => {
  it.each<[Kind, string, string | null]>([
    ['reference', '/references/okafor-2011/', 'pt'],
    ['figure', '/sections/s-1/#fig-lamps', null],
    ['abstract', '/#abstract-en', 'en'],
    ['abstract', '/#abstract-pt-BR', 'pt-BR'],
  ])('of the kind %s at %s is %s', (kind, path, lang) => {
    expect(kinds[kind].lang(path, 'pt')).toBe(lang);
  });
});
