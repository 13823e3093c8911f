import { describe, expect, it } from 'vitest';
import { indexEntry, valuesOf } from '../../../../src/search/build/entry.ts';
import type { SearchRecord } from '../../../../src/search/build/record.ts';
import { searchRecords } from '../../../../src/search/build/records/index.ts';
import { knownWords } from '../../../../src/search/build/known-words.ts';
import { reference, smallArticle } from '../../article/small-article.ts';

const article = smallArticle({
  sections: {
    '1': 'Lamps shine (<Cite to="okafor-2011">Okafor, 2011</Cite>).\n\nThe EU buys <Figure id="lamps">5,000</Figure> lamps in Brazil (<Cite ibid>*ibid*</Cite>).\n\nThe Lamp Fund says that it was dark in 1998.\n\nLamps were dear from 1998 to 2004.',
  },
  references: [reference({ id: 'okafor-2011' })],
  abbreviations: [{ id: 'eu', short: 'EU', long: { en: 'European Union', es: 'Unión Europea' } }],
  figures: [
    {
      id: 'lamps',
      value: 5000,
      unit: 'count',
      qualifier: 'exact',
      counted: { en: 'lamps', es: 'lámparas' },
      label: { en: 'Lamps bought', es: 'Lámparas compradas' },
      period: { from: '1998', to: '2004' },
      periodFrom: { section: 's-1', paragraph: 'p4', quote: 'from 1998 to 2004' },
      places: ['BRA'],
      topic: 'trade',
      source: 'following',
    },
  ],
  places: [{ id: 'BRA', name: { en: 'Brazil', es: 'Brasil' }, printed: ['Brazil'], numeric: '076' }],
  claims: [
    { id: 'c', topic: 'trade', section: 's-1', paragraph: 'p2', quote: 'lamps in Brazil', places: ['BRA'] },
  ],
  events: [
    {
      id: 'dark',
      date: { from: '1998', to: '1998', as: 'date' },
      label: { en: 'It is dark', es: 'Oscurece' },
      topic: 'energy',
      actors: [{ en: 'The coast', es: 'La costa' }],
      places: [],
      section: 's-1',
      paragraph: 'p3',
      quote: 'dark in 1998',
      again: [],
    },
  ],
  terms: [
    {
      id: 'fund',
      kind: 'organisation',
      name: { en: 'Lamp Fund', es: 'Fondo de Lámparas' },
      printed: ['Lamp Fund'],
    },
  ],
});
const records = searchRecords(article);

function recordAt(path: string): SearchRecord {
  const record = records.find((each) => each.path === path);
  if (!record) throw new Error(`no record ${path}; there are ${records.map((each) => each.path).join(', ')}`);
  return record;
}

describe('searchRecords', () => {
  it('makes one record a spot', () => {
    const paths = records.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/references/okafor-2011/',
        '/sections/s-1/',
        '/sections/s-1/#p1',
        '/sections/s-1/#fig-lamps',
        '/sections/s-1/#abbr-eu',
      ]),
    );
  });

  it('finds a paragraph by what it cites, also by ibid', () => {
    expect(recordAt('/sections/s-1/#p2')).toMatchObject({
      also: ['Okafor 2011'],
      years: [2011],
      authors: ['Okafor'],
      places: ['BRA'],
    });
  });

  it('names a number as it is printed, in each language', () => {
    expect(recordAt('/sections/s-1/#fig-lamps').title).toEqual({
      en: '5,000 – Lamps bought',
      es: '5,000 – Lámparas compradas',
    });
  });

  it('puts a record under each decade, once', () => {
    expect(valuesOf(recordAt('/sections/s-1/#fig-lamps'), 'decade')).toEqual(['1990', '2000']);
  });
});

describe('indexEntry', () => {
  it('is written in the language of the interface', () => {
    const entry = indexEntry(recordAt('/sections/s-1/#fig-lamps'), 'es', 'en');
    expect(entry).toMatchObject({
      url: '/sections/s-1/#fig-lamps',
      language: 'en',
      meta: { title: '5,000 – Lámparas compradas' },
      filters: { kind: ['figure'], section: ['s-1'], place: ['BRA'], decade: ['1990', '2000'] },
    });
    expect(entry.content).toContain('Brasil');
  });

  it('never lacks words, since Pagefind would leave it out', () => {
    for (const record of records) expect(indexEntry(record, 'en', 'en').content).toMatch(/^\S/);
  });
});

describe('knownWords', () => {
  it('are sorted, folded and without numbers', () => {
    const words = knownWords(records);
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toContain('lamparas');
    expect(words.some((word) => /\d/.test(word))).toBe(false);
  });
});
