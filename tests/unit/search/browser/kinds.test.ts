import { beforeAll, describe, expect, it } from 'vitest';
import { kinds, type Kind, type KindTraits } from '../../../../src/search/browser/kinds.ts';
import { readQuery } from '../../../../src/search/browser/query.ts';
import { search } from '../../../../src/search/browser/search.ts';
import { buildIndex } from '../../../../src/search/browser/word-index.ts';
import { searchItems } from '../../../../src/search/build/items.ts';
import { recordMakers, searchRecords } from '../../../../src/search/build/records/index.ts';
import type { RecordMaker } from '../../../../src/search/build/records/kind.ts';
import { reference, smallArticle } from '../../article/small-article.ts';
import { language } from './language.ts';

const poem = 'poem' as Kind;
const traits: KindTraits = {
  ...kinds.reference,
  lang: () => 'en',
  isNamedBelow: false,
  bonus: 20,
  weight: 2,
};
const poemRecords: RecordMaker = ({ meta }) => [
  { path: '/poems/1/', title: 'Okafor’s lamp', text: meta.shortTitle, below: 'a poem', years: [2001] },
];

const article = smallArticle({
  sections: 'Lamps (<Cite to="okafor-2011">Okafor, 2011</Cite>).',
  references: [reference({ id: 'okafor-2011' })],
});

const groupsFor = (typed: string) => {
  const index = buildIndex(searchItems(searchRecords(article, 'en'), 'en'), language);
  return search(index, readQuery(typed, language), {}, 3).groups;
};

describe('a further kind of record', () => {
  beforeAll(() => {
    Object.assign(kinds, { poem: traits });
    Object.assign(recordMakers, { poem: poemRecords });
  });

  it('makes its records, which the search is given', () => {
    expect(searchItems(searchRecords(article, 'en'), 'en').find(({ kind }) => kind === poem)).toMatchObject({
      path: '/poems/1/',
      title: 'Okafor’s lamp',
      values: { decade: ['2000'] },
    });
  });

  it('is found by name, with its own bonus', () => {
    expect(groupsFor('okafor').map(({ kind }) => kind)).toEqual(['reference', 'poem', 'paragraph']);
    expect(groupsFor('okafor lamp')[0]?.hits).toMatchObject([{ path: '/poems/1/' }]);
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
