import { describe, expect, it } from 'vitest';
import { searchItems } from '../../../../src/search/build/items.ts';
import { toRecord, type SearchRecord } from '../../../../src/search/build/record.ts';
import { searchRecords } from '../../../../src/search/build/records/index.ts';
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
      scope: 'region',
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
const records = searchRecords(article, 'en');

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
});

describe('what the search is given of a record', () => {
  const itemAt = (path: string) => searchItems(records, 'es').find((item) => item.path === path);

  it('is in the language of the interface, with each of its values once', () => {
    expect(itemAt('/sections/s-1/#fig-lamps')).toMatchObject({
      kind: 'figure',
      title: '5,000 – Lámparas compradas',
      values: { section: ['s-1'], place: ['BRA'], decade: ['1990', '2000'] },
    });
    expect(itemAt('/sections/s-1/#fig-lamps')?.below).toContain('Brasil');
  });

  it('says nothing twice, and has no names in another language', () => {
    const record = toRecord('term', {
      path: '/index/#term-fund',
      title: { en: 'Lamp Fund', es: 'Fondo de Lámparas' },
      text: { en: 'an organisation', es: 'una organización' },
      below: { en: 'an organisation', es: 'una organización' },
      names: ['Lamp Fund', 'Fondo de Lámparas', 'the Fund', 'LAMP FUND'],
    });
    expect(searchItems([record], 'es')).toEqual([
      {
        kind: 'term',
        title: 'Fondo de Lámparas',
        path: '/index/#term-fund',
        below: 'una organización',
        names: ['the Fund', 'LAMP FUND'],
        values: {},
      },
    ]);
  });

  it('has no name where it is found by its text alone', () => {
    const [item] = searchItems(
      [toRecord('note', { path: '/n/', title: 'Lamp', text: 'dark', below: null })],
      'en',
    );
    expect(item).toEqual({ kind: 'note', title: 'Lamp', path: '/n/', text: 'dark', values: {} });
  });
});
