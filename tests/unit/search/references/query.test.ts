import { describe, expect, test } from 'vitest';
import { readParameters, writeParameters } from '../../../../src/address/state.ts';
import {
  everything,
  longestQuery,
  referenceParameters,
  type ReferenceQuery,
} from '../../../../src/search/references/query.ts';

const offered = {
  type: ['book', 'thesis'],
  decade: ['2020', '2010'],
  section: ['s-1'],
  region: ['NO', 'unknown'],
  language: ['en'],
};
const parameters = referenceParameters(offered);
const read = (address: string) => readParameters(new URLSearchParams(address), parameters);

describe('an address', () => {
  test('that says nothing leaves all open', () => {
    expect(read('')).toEqual({ state: everything, invalid: [] });
  });

  test('with empty parameters says nothing', () => {
    expect(read('?q=&type=&decade=&section=&link=&sort=')).toEqual({ state: everything, invalid: [] });
  });

  test('may say everything at once', () => {
    expect(
      read(
        '?q=okafor+2011&type=book&decade=2010&section=s-1&region=NO&language=en&link=yes&finding=yes&sort=year',
      ),
    ).toEqual({
      state: {
        q: 'okafor 2011',
        type: 'book',
        decade: '2010',
        section: 's-1',
        region: 'NO',
        language: 'en',
        link: true,
        finding: true,
        sort: 'year',
      },
      invalid: [],
    });
  });

  test.each([
    ['type', 'song', offered.type],
    ['decade', '2015', offered.decade],
    ['section', 's-9', offered.section],
    ['link', 'no', ['yes']],
    ['finding', '1', ['yes']],
    ['sort', 'size', ['printed', 'author', 'year', 'cited']],
  ])('that asks for %s=%s is told what there is, and leaves it open', (name, found, expected) => {
    expect(read(`?${name}=${found}&q=lamp`)).toEqual({
      state: { ...everything, q: 'lamp' },
      invalid: [{ name, found, reason: 'unknown', expected }],
    });
  });

  test('is cut where no words would reach', () => {
    expect([...read(`?q=${'😀'.repeat(10_000)}`).state.q]).toHaveLength(longestQuery);
  });

  test('may hold anything as words', () => {
    const hostile = '<script>alert(1)</script>\u0000\u202e\ufffd&type=';
    expect(read(`?q=${encodeURIComponent(hostile)}`).state.q).toBe(hostile);
  });
});

describe('what is written to an address', () => {
  test.each<[string, Partial<ReferenceQuery>]>([
    ['', {}],
    ['q=okafor+2011', { q: ' okafor 2011 ' }],
    ['type=book&link=yes', { type: 'book', link: true }],
    [
      'decade=2010&section=s-1&finding=yes&sort=cited',
      { decade: '2010', section: 's-1', finding: true, sort: 'cited' },
    ],
  ])('is “%s”', (address, query) => {
    expect(writeParameters({ ...everything, ...query }, parameters).toString()).toBe(address);
  });

  test('is read as what was asked for', () => {
    const query: ReferenceQuery = { ...everything, q: 'a&b=c #d %20 Ávila', type: 'thesis', sort: 'author' };
    expect(read(`?${writeParameters(query, parameters).toString()}`)).toEqual({ state: query, invalid: [] });
  });
});
