import { describe, expect, it } from 'vitest';
import { quickList } from '../../../../src/search/build/quick-list.ts';
import { toRecord, type SearchRecord } from '../../../../src/search/build/record.ts';
import type { Kind } from '../../../../src/search/browser/kinds.ts';

/** As many records of a kind as wanted, in order. */
const many = (kind: Kind, count: number): SearchRecord[] =>
  Array.from({ length: count }, (_, n) =>
    toRecord(kind, { path: `/${kind}/${n}/`, title: `Lamp ${n}`, text: '', quick: '' }),
  );

const countsOf = (records: SearchRecord[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(quickList(records, 'en'), ({ k }) => k)].map(([kind, { length }]) => [kind, length]),
  );

describe('the quick list', () => {
  it('has everything where there is little', () => {
    expect(countsOf([...many('reference', 300), ...many('term', 300)])).toEqual({
      reference: 300,
      term: 300,
    });
  });

  it('has something of each kind, however many references there are', () => {
    expect(countsOf([...many('reference', 3000), ...many('chart', 12), ...many('term', 40)])).toEqual({
      reference: 548,
      chart: 12,
      term: 40,
    });
  });

  it('shares what is left evenly among the kinds that have too many', () => {
    const records = [...many('reference', 1000), ...many('figure', 500), ...many('place', 100)];
    expect(countsOf(records)).toEqual({ reference: 250, figure: 250, place: 100 });
  });

  it('has the first of each kind, in their order', () => {
    const paths = quickList([...many('reference', 700), ...many('place', 2)], 'en').map(({ p }) => p);
    expect(paths.slice(0, 2)).toEqual(['/reference/0/', '/reference/1/']);
    expect(paths.slice(-3)).toEqual(['/reference/597/', '/place/0/', '/place/1/']);
  });

  it('leaves out what is found by its text alone', () => {
    expect(
      quickList([toRecord('note', { path: '/n/', title: 'Lamp', text: 'dark', quick: null })], 'en'),
    ).toEqual([]);
  });

  it('says title, path, what stands below and further names, in one language', () => {
    const record = toRecord('term', {
      path: '/index/#term-fund',
      title: { en: 'Lamp Fund', es: 'Fondo de Lámparas' },
      text: { en: 'an organisation', es: 'una organización' },
      quick: { en: 'an organisation', es: 'una organización' },
      names: ['Lamp Fund', 'Fondo de Lámparas', 'the Fund', 'LAMP FUND'],
    });
    expect(quickList([record], 'es')).toEqual([
      {
        k: 'term',
        t: 'Fondo de Lámparas',
        p: '/index/#term-fund',
        d: 'una organización',
        n: ['the Fund', 'LAMP FUND'],
      },
    ]);
  });
});
