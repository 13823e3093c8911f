import { describe, expect, test } from 'vitest';
import type { ArticleData } from '../../../../src/schemas/article.ts';
import { factsOf, withThoseBeside } from '../../../../src/article/profile/facts.ts';
import type { Locale } from '../../../../src/text/language.ts';
import { both } from '../small-dataset.ts';
import { context, pact, smallProfile } from './small-profile.ts';

const find = (fact: object, place: string, locale: Locale = 'en') => {
  const profile = smallProfile({ facts: [fact as never] });
  const [found] = factsOf({ ...context, meta: { profile } as ArticleData }, place, locale);
  if (!found) throw new Error('found no fact, expected one');
  const { text, short, year, remark, key, isKnown } = found;
  return { text, short, year, remark, key, isKnown, beside: withThoseBeside([found]).slice(1) };
};
const measured = (given: object) => ({ id: 'toll', label: both('Toll'), measure: 'taken', ...given });

describe('a date of a place', () => {
  test('is that of its first row, and the last one says what was reached and when', () => {
    expect(find(pact({ detail: 'kind' }), 'NOR')).toMatchObject({
      text: '1903',
      short: '1903',
      key: '1903',
      year: null,
      isKnown: true,
      remark: 'Close pact since May 4, 1912',
    });
  });

  test('is as precise as the first of its columns that has one, and what one row adds has no date of its own', () => {
    const own = { where: { kind: 'close' }, detail: 'kind' };
    expect(find(pact(own), 'NOR')).toMatchObject({
      text: 'May 4, 1912',
      short: '1912',
      remark: 'Close pact',
    });
    expect(find(pact({ ...own, detail: 'signed' }), 'NOR').remark).toBe('Signed: October 1911');
  });

  test('is none in words where no row counts, with what holds instead', () => {
    expect(find(pact(), 'ISL')).toMatchObject({
      text: 'No pact',
      short: 'no',
      key: null,
      isKnown: false,
      remark: 'Feud since 1905',
    });
    expect(find(pact({ where: {} }), 'FRO')).toMatchObject({ text: 'No pact', remark: null });
  });

  test('is not known where the row has none', () => {
    expect(find(pact({ date: ['day'], where: { kind: 'loose' } }), 'NOR')).toMatchObject({
      text: 'no data',
      short: 'no data',
      key: null,
    });
  });

  test('is said in the language of the page', () => {
    expect(find(pact({ detail: 'kind' }), 'NOR', 'es').remark).toBe('Close pact desde el 4 de mayo de 1912');
  });
});

describe('a number of a place', () => {
  test('is the last that is known, with its year and who reports it', () => {
    expect(find(measured({}), 'NOR')).toMatchObject({
      text: 'US$\u00a02.2 billion',
      short: '2,200',
      year: 1902,
      remark: 'as reported by the lands',
      key: 2200,
    });
    expect(find(measured({ measure: 'paid' }), 'NOR')).toMatchObject({ year: 1900, short: '400' });
    expect(find(measured({ measure: 'paid' }), 'NOR', 'es').text).toBe('US$\u00a0400 millones');
  });

  test('has what belongs to it beside it, counted in its own way', () => {
    const beside = [
      { id: 'share', label: both('Share'), measure: 'taken', as: 'region-share' },
      { id: 'head', label: both('A ship'), measure: 'taken', as: 'per-head' },
    ];
    const found = find(measured({ beside }), 'ISL').beside.map(({ text, short }) => [text, short]);
    expect(found).toEqual([
      ['12%', '12.0'],
      ['US$\u00a060,000,000', '60,000,000'],
    ]);
  });

  test('is zero where zero is recorded, and not known where nothing is', () => {
    expect(find(measured({ measure: 'rank' }), 'ISL')).toMatchObject({ text: 'no. 2', short: '2', key: 2 });
    expect(find(measured({}), 'FRO')).toMatchObject({
      text: 'no data',
      short: 'no data',
      year: null,
      key: null,
      remark: null,
    });
  });
});

test('without a profile there are no facts', () => {
  expect(factsOf({ ...context, meta: {} as ArticleData }, 'NOR', 'en')).toEqual([]);
});
